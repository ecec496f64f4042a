using System.Net;

namespace StrategicPartnerships.Bot.Tests;

public sealed class AssumptionsTests
{
    [Fact]
    public async Task Confirming_and_replacing_brings_the_count_of_open_assumptions_down()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        var before = await Open(ana);
        await ana.Say("show Falcon");
        await ana.Click($"Confirm assumptions ({before})");
        ana.FormId.ShouldBe("assumptions");
        ana.Text.ShouldContain($"{before} open: ");
        ana.Text.ShouldContain($"Open by version: version 1: {before}.");
        ana.Form.GetProperty("fields").EnumerateArray().ShouldAllBe(f => f.GetProperty("value").GetString() == "");

        await ana.Fill("value.acv", "50k").Fill("value.churn", "=").Fill("value.grossMargin", "ok").Fill("value.dealsPerMonth", "yes").Submit();
        ana.Text.ShouldStartWith($"3 confirmed, 1 replaced, {before - 4} still open. Changed: ");
        (await Open(ana)).ShouldBe(before);
        await ana.Click("Post here");
        ana.Text.ShouldContain("posted version 2");
        (await Open(ana)).ShouldBe(before - 4);

        await ana.Say("assumptions Falcon");
        ana.Text.ShouldContain($"version 1: {before} → version 2: {before - 4}.");
        ana.Form.GetProperty("fields").EnumerateArray().ShouldNotContain(f => f.GetProperty("id").GetString() == "value.acv");
        await ana.Say("value Falcon");
        ana.Value("acv").ShouldBe("50000");
    }

    [Fact]
    public async Task Leaving_everything_empty_confirms_nothing()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        var before = await Open(ana);
        await ana.Say("assumptions Falcon");
        await ana.Submit();
        ana.Text.ShouldStartWith($"0 confirmed, 0 replaced, {before} still open. Nothing changed.");
    }

    [Fact]
    public async Task A_wrong_answer_keeps_the_form_open_and_takes_nothing()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        await ana.Say("assumptions Falcon");
        var form = ana.Form.Clone();
        await ana.Fill("value.acv", "plenty").Fill("value.churn", "=").Fill("brief.company", "=").Submit();
        ana.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ana.Errors.EnumerateObject().Select(e => e.Name).Order().ShouldBe(["brief.company", "value.acv"]);
        ana.Errors.GetProperty("brief.company").GetString()!.ShouldContain("no value to confirm");

        await ana.Post("/local/forms/assumptions", new { state = form.GetProperty("state").GetString(), values = new Dictionary<string, string> { ["value.acv"] = "50k", ["value.churn"] = "=" }, then = "next", person = "ana" });
        ana.Text.ShouldStartWith("1 confirmed, 1 replaced, ");
    }

    [Fact]
    public async Task A_stranger_sees_who_can_confirm_but_gets_no_form()
    {
        using var bot = new BotApp();
        var (ana, eve) = (bot.Talk("ana"), bot.Talk("eve"));
        await EditingTests.Begin(ana);
        await ana.Say("governance Falcon");
        await ana.Fill("yourSales", "Sam Seller").Submit("post");
        await eve.Say("assumptions Falcon");
        eve.FormId.ShouldBeNull();
        eve.Html.ShouldContain("Sam Seller");
        eve.Html.ShouldContain("Partnership Manager, Falcon");
        eve.Text.ShouldContain("Only ana");
        await ana.Say("assumptions Falcon");
        ana.Form.GetProperty("fields").EnumerateArray().First(f => f.GetProperty("id").GetString() == "value.acv").GetProperty("group").GetString().ShouldBe("Sam Seller");
        var state = ana.Form.GetProperty("state").GetString();
        await eve.Post("/local/forms/assumptions", new { state, values = new Dictionary<string, string> { ["value.acv"] = "1" }, person = "eve" });
        eve.Text.ShouldContain("belongs to somebody else");
    }

    [Fact]
    public async Task The_export_names_every_open_assumption_with_its_form_and_confirmer()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        var export = await Export(ana);
        var acv = export.GetProperty("assumptions").EnumerateArray().Single(a => a.GetProperty("field").GetString() == "acv");
        acv.GetProperty("form").GetString().ShouldBe("value");
        acv.GetProperty("side").GetString().ShouldBe("ours");
        acv.GetProperty("confirmer").GetString().ShouldBe("Sales Lead, your side");
        export.GetProperty("terms").GetProperty("exclusivity").GetString().ShouldNotBeNullOrEmpty();
    }

    private static async Task<int> Open(Conversation talk) => (await Export(talk)).GetProperty("assumptions").GetArrayLength();

    private static async Task<System.Text.Json.JsonElement> Export(Conversation talk) => await talk.Get("/local/partnerships/" + (await talk.Get("/local/partnerships"))[0].GetProperty("id").GetString());
}
