namespace StrategicPartnerships.Bot.Tests;

public sealed class FromObjectiveToPostTests
{
    private const string Objective = "Enter the Gulf healthcare market with our clinic software";

    [Fact]
    public async Task An_objective_is_refined_through_all_forms_posted_and_found_again_after_a_restart()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await ana.Say(Objective);
        ana.Text.ShouldContain("STRATEGIC PARTNERSHIP FRAMEWORK");
        ana.Messages.ShouldHaveSingleItem().GetProperty("private").GetBoolean().ShouldBeTrue();
        ana.Actions.Select(a => a.GetProperty("label").GetString()).ShouldBe(["Post here", "Refine", "Discard"]);
        (await ana.Get("/local/messages?place=general")).GetProperty("messages").GetArrayLength().ShouldBe(0);

        await ana.Click("Refine");
        ana.FormId.ShouldBe("brief");
        ana.Value("objective").ShouldBe(Objective);
        await ana.Fill("company", "Medora").Fill("partner", "Al Noor Health IT").Submit();
        ana.FormId.ShouldBe("criteria");
        await ana.Fill("sponsor", "4").Submit();
        ana.FormId.ShouldBe("value");
        await ana.Fill("acv", "12000").Submit("back");
        ana.FormId.ShouldBe("criteria");
        ana.Value("sponsor").ShouldBe("4");
        await ana.Submit();
        ana.Value("acv").ShouldBe("12000");
        await ana.Submit();
        ana.FormId.ShouldBe("model");
        await ana.Submit();
        ana.FormId.ShouldBe("governance");
        await ana.Submit("post");
        ana.FormId.ShouldBeNull();
        ana.Messages.ShouldHaveSingleItem().GetProperty("private").GetBoolean().ShouldBeFalse();

        using var again = new BotApp(bot.Database);
        var ben = again.Talk("ben");
        (await ben.Get("/local/messages?place=general")).GetProperty("messages")[0].GetProperty("text").GetString()!.ShouldContain("Medora");
        await ben.Say("show Al Noor Health IT");
        ben.Text.ShouldContain("version 1");
        ben.Text.ShouldContain("Medora");
    }

    [Fact]
    public async Task A_draft_survives_a_restart_in_the_middle_of_its_forms()
    {
        using var bot = new BotApp();
        var before = bot.Talk();
        await before.Say("");
        await before.Fill("objective", Objective).Submit();
        var state = before.Form.GetProperty("state").GetString();

        using var again = new BotApp(bot.Database);
        var after = again.Talk();
        await after.Post("/local/forms/criteria", new { state, values = new { market = "5" }, then = "back" });
        after.Value("objective").ShouldBe(Objective);
    }

    [Theory]
    [InlineData("criteria")]
    [InlineData("value")]
    [InlineData("model")]
    [InlineData("governance")]
    public async Task A_module_command_answers_with_its_own_sections_alone(string module)
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.PostObjective(Objective);
        await ana.Say(module);
        ana.FormId.ShouldBe(module);
        await ana.Submit();
        var title = module switch { "criteria" => "PARTNER CRITERIA", "value" => "MUTUAL VALUE MAP", "model" => "PARTNERSHIP MODELS", _ => "GOVERNANCE STRUCTURE" };
        ana.Text.ShouldContain(title);
        ana.Text.ShouldNotContain("RISK ASSESSMENT");
    }

    [Fact]
    public async Task A_module_on_a_new_draft_asks_for_the_objective_and_keeps_what_was_filled_in()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("criteria");
        await ana.Fill("market", "4").Submit();
        ana.FormId.ShouldBe("brief");
        await ana.Fill("objective", Objective).Submit();
        ana.FormId.ShouldBe("criteria");
        ana.Value("market").ShouldBe("4");
    }

    [Fact]
    public async Task Discarding_a_preview_posts_nothing_and_a_second_click_on_post_makes_no_second_version()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say(Objective);
        await ana.Click("Discard");
        ana.Text.ShouldContain("Nothing was posted");
        await ana.Say(Objective);
        var preview = ana.Answer;
        await ana.Click("Post here");
        var action = preview.GetProperty("messages")[0].GetProperty("actions")[0];
        await ana.Post("/local/actions", new { id = action.GetProperty("id").GetString(), state = action.GetProperty("state").GetString() });
        ana.Text.ShouldContain("posted already");
        (await ana.Get("/local/partnerships")).GetArrayLength().ShouldBe(1);
    }
}
