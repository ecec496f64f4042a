namespace StrategicPartnerships.Bot.Tests;

public sealed class WhyCommandTests
{
    [Fact]
    public async Task Why_says_what_the_figures_of_a_posted_framework_rest_on()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await EditingTests.Begin(ana);
        await ana.Say("why Falcon");
        ana.Text.ShouldContain("MUTUAL VALUE MAP");
        ana.Text.ShouldContain("deals a month × our cost ÷");
        await ana.Say("why Falcon break-even");
        ana.Text.ShouldContain("Break-even");
        ana.Text.ShouldNotContain("Partner share");
        await ana.Say("why Falcon moonlight");
        ana.Text.ShouldContain("Ask for one of these");
    }

    [Fact]
    public async Task The_export_holds_every_figure_with_rule_inputs_and_source()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await EditingTests.Begin(ana);
        await ana.Say("export Falcon json");
        var export = System.Text.Json.JsonDocument.Parse(ana.Text).RootElement;
        var roi = export.GetProperty("figures").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "value.base.roi");
        roi.GetProperty("rule").GetString()!.ShouldContain("÷ our cost");
        roi.GetProperty("inputs").EnumerateArray().ShouldContain(i => i.GetProperty("name").GetString() == "gross margin");
        await ana.Say("show Falcon");
        ana.Html.ShouldContain("<details class=\"why\"><summary aria-label=\"Why: Break-even\">");
    }
}
