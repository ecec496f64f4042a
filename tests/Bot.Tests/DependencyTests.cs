namespace StrategicPartnerships.Bot.Tests;

public sealed class DependencyTests
{
    [Fact]
    public async Task Bare_exclusivity_is_red_and_says_who_does_what_by_when()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await EditingTests.Begin(ana);
        await ana.Say("model Falcon");
        await ana.Fill("exclusivity", "bare").Submit();
        ana.Html.ShouldContain("T2, exclusivity without minimums");
        ana.Html.ShouldContain(", red (between");
        ana.Html.ShouldMatch("<td[^>]*>minimums, 12-month sunset, carve-outs</td>\\s*<td[^>]*>Executive Sponsor</td>\\s*<td[^>]*>\\d+ Dec 2026</td>");
        ana.Html.ShouldContain("Partner-first");
    }

    [Fact]
    public async Task The_exit_drill_is_filled_scored_and_kept_after_the_post()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await EditingTests.Begin(ana);
        await ana.Say("drill Falcon");
        ana.FormId.ShouldBe("drill");
        await ana.Fill("exitOwner", "yes").Fill("contractCopy", "yes").Fill("licences", "no").Submit();
        ana.Html.ShouldContain("2 of 10 passed, red");
        ana.Html.ShouldContain("1 failed and 7 still open");
        ana.Html.ShouldContain("List what each side may use, and until when");
        await ana.Click("Post here");
        await ana.Say("show Falcon");
        ana.Html.ShouldContain("Exit drill: 2 of 10 passed");
        await ana.Say("drill Falcon");
        (ana.Value("exitOwner"), ana.Value("licences"), ana.Value("openOrders")).ShouldBe(("yes", "no", ""));
    }

    [Fact]
    public async Task Only_who_may_edit_a_partnership_drills_it()
    {
        using var bot = new BotApp();
        var (ana, ben) = (bot.Talk("ana"), bot.Talk("ben"));
        await EditingTests.Begin(ana);
        await ben.Say("drill Falcon");
        ben.FormId.ShouldBeNull();
        ben.Text.ShouldContain("Only ana");
    }

    [Fact]
    public async Task A_drill_on_a_new_draft_is_kept_until_the_objective_is_told()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("drill");
        await ana.Fill("exitOwner", "yes").Submit();
        ana.FormId.ShouldBe("brief");
        await ana.Fill("objective", "Enter the Gulf healthcare market").Submit("post");
        ana.Html.ShouldContain("Exit drill: 1 of 10 passed");
    }
}
