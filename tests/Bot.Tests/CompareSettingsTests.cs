using System.Net;

namespace StrategicPartnerships.Bot.Tests;

public sealed class CompareSettingsTests
{
    [Fact]
    public async Task From_the_model_form_two_settings_are_compared_and_b_becomes_version_two()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        var before = await Framework(ana);
        await ana.Say("model Falcon");
        await ana.Fill("noticeMonths", "4").Submit("compare");
        ana.FormId.ShouldBe("compare");
        ana.Value("modelB").ShouldNotBeEmpty();
        await ana.Fill("modelB", "referral").Fill("presetB", "cautious").Fill("dialsB", "urgency 5").Submit();
        ana.FormId.ShouldBeNull();
        ana.Messages.ShouldHaveSingleItem().GetProperty("private").GetBoolean().ShouldBeTrue();
        ana.Text.ShouldContain("B: Referral, cautious, urgency 5");
        ana.Text.ShouldContain("HOW THE SIX MODELS SCORE");
        ana.Text.ShouldContain("WHERE IT WOULD FLIP");
        await ana.Click("Use B");
        ana.Text.ShouldContain("COMMERCIAL TERMS");
        await ana.Click("Post here");
        ana.Text.ShouldContain("version 2");
        ana.Text.ShouldContain("Referral");
        var after = await Framework(ana);
        after.GetProperty("version").GetInt32().ShouldBe(2);
        after.GetProperty("reading").GetProperty("dials").GetProperty("urgency").GetInt32().ShouldBe(5);
        after.GetProperty("balance").ToString().ShouldNotBe(before.GetProperty("balance").ToString());
        await ana.Say("model Falcon");
        (ana.Value("model"), ana.Value("preset"), ana.Value("noticeMonths")).ShouldBe(("referral", "cautious", "4"));
    }

    [Fact]
    public async Task Three_settings_stand_side_by_side_and_any_of_them_can_be_used_also_after_another()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        await ana.Say("show Falcon");
        await ana.Click("Compare settings");
        await ana.Fill("modelA", "reseller").Fill("modelB", "co-selling").Fill("modelC", "integration").Fill("noticeMonthsC", "9").Submit();
        ana.Text.ShouldContain("A: Reseller · B: Co-selling · C: Integration, notice 9 months");
        var result = ana.Actions.ToDictionary(a => a.GetProperty("label").GetString()!, a => new { id = a.GetProperty("id").GetString(), state = a.GetProperty("state").GetString(), person = "ana" });
        result.Keys.ShouldBe(["Use B", "Use C", "Use A", "Change the settings", "Discard"]);
        await ana.Post("/local/actions", result["Use C"]);
        ana.Text.ShouldContain("Integration");
        await ana.Post("/local/actions", result["Use B"]);
        await ana.Click("Post here");
        await ana.Say("model Falcon");
        ana.Value("model").ShouldBe("co-selling");
        ana.Value("noticeMonths").ShouldNotBe("9");
    }

    [Fact]
    public async Task A_mistake_keeps_everything_that_was_typed_and_the_settings_can_be_changed_later()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        await ana.Say("compare Falcon");
        var form = ana.Form;
        await ana.Fill("modelB", "referral").Fill("dialsB", "speed 5").Fill("noticeMonthsB", "2").Submit();
        ana.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ana.Errors.GetProperty("dialsB").GetString()!.ShouldContain("urgency");
        await ana.Post("/local/actions", new { id = "settings.compare.v1", state = "d:" + form.GetProperty("state").GetString(), person = "ana" });
        (ana.Value("modelB"), ana.Value("dialsB"), ana.Value("noticeMonthsB")).ShouldBe(("referral", "speed 5", "2"));
        await ana.Fill("dialsB", "Urgency 5, proven no").Submit();
        await ana.Click("Change the settings");
        ana.Value("dialsB").ShouldBe("Urgency 5, proven no");
        await ana.Fill("modelB", "").Fill("dialsB", "").Fill("noticeMonthsB", "").Submit();
        ana.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ana.Errors.GetProperty("modelB").GetString()!.ShouldContain("Only A is filled in");
        (await Framework(ana)).GetProperty("version").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_can_read_may_compare_but_not_take_a_setting_over()
    {
        using var bot = new BotApp();
        var (ana, eve) = (bot.Talk("ana"), bot.Talk("eve"));
        await EditingTests.Begin(ana);
        await eve.Say("compare Falcon");
        await eve.Submit();
        eve.Text.ShouldContain("HOW THE SIX MODELS SCORE");
        var use = eve.Actions.First(a => a.GetProperty("label").GetString() == "Use B");
        await eve.Click("Use B");
        eve.Text.ShouldContain("Only ana");
        await ana.Post("/local/actions", new { id = use.GetProperty("id").GetString(), state = use.GetProperty("state").GetString(), person = "ana" });
        ana.Text.ShouldContain("belongs to somebody else");
        (await Framework(ana)).GetProperty("version").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Going_back_discarding_and_a_button_without_a_comparison_are_answered()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await ana.Say("compare");
        ana.Text.ShouldContain("no partnership yet");
        await EditingTests.Begin(ana);
        await ana.Say("compare");
        var state = ana.Form.GetProperty("state").GetString();
        await ana.Post("/local/actions", new { id = "settings.use.v1", state = state + ":B", person = "ana" });
        ana.Status.ShouldBe(HttpStatusCode.NotFound);
        ana.Answer.GetProperty("error").GetString()!.ShouldContain("no longer kept");
        await ana.Post("/local/actions", new { id = "settings.compare.v1", state = "d:" + state, person = "ana" });
        await ana.Submit("back");
        ana.FormId.ShouldBe("model");
        await ana.Submit("compare");
        await ana.Submit("cancel");
        ana.Text.ShouldContain("Discarded");
        await ana.Post("/local/actions", new { id = "settings.compare.v1", state = "p:none", person = "ana" });
        ana.Text.ShouldContain("does not exist");
    }

    private static async Task<System.Text.Json.JsonElement> Framework(Conversation talk) => (await talk.Get("/local/partnerships"))[0];
}
