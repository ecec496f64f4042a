using System.Globalization;
using System.Text.Json;

namespace StrategicPartnerships.Bot.Tests;

public sealed class BalanceFixerTests
{
    private const string Unfair = "Leads | Revenue | 30000 | M | 5000\nTraining | Capability | 4000 | M";

    [Fact]
    public async Task A_losing_partner_is_said_first_and_one_click_betters_the_deal_until_it_is_taken_back()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        await ana.Say("value Falcon");
        await ana.Fill("youProvide", Unfair).Fill("partnerInvestment", "60000").Submit();
        ana.Text.ShouldStartWith("Losing side: Falcon");
        ana.Text.IndexOf("WIN-WIN BALANCE", StringComparison.Ordinal).ShouldBeLessThan(ana.Text.IndexOf("MUTUAL VALUE MAP", StringComparison.Ordinal));
        Applies(ana).Length.ShouldBeInRange(1, 3);
        var (label, fixer) = Applies(ana)[0];

        await ana.Click(label);
        ana.Text.ShouldStartWith("Balance was ");
        var (was, now) = (Figure(ana.Text, "Balance was "), Figure(ana.Text, "; now "));
        now.ShouldBeGreaterThan(was);
        ana.Text.ShouldContain("In force: ");
        Applies(ana).ShouldNotContain(a => a.Fixer == fixer);
        (await Export(ana)).GetProperty("version").GetInt32().ShouldBe(1);

        await ana.Click("Post here");
        ana.Text.ShouldContain("version 2");
        var posted = await Export(ana);
        Math.Round(posted.GetProperty("balance").GetProperty("ratio").GetDouble(), 2).ShouldBe(now, 0.0051);

        await ana.Say("value Falcon");
        ana.Value("fixers").ShouldBe(fixer);
        await ana.Fill("fixers", "").Submit("post");
        ana.Text.ShouldNotContain("In force: ");
        Math.Round((await Export(ana)).GetProperty("balance").GetProperty("ratio").GetDouble(), 2).ShouldBe(was, 0.0051);
    }

    [Fact]
    public async Task The_preview_of_a_whole_framework_offers_the_fixers_and_the_same_one_is_applied_once()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await ana.Say("");
        await ana.Fill("objective", "Enter the Gulf healthcare market with our clinic software").Fill("partner", "Falcon").Submit();
        await ana.Submit();
        await ana.Fill("youProvide", Unfair).Fill("partnerInvestment", "60000").Submit();
        await ana.Submit();
        await ana.Submit();
        ana.Text.ShouldContain("STRATEGIC PARTNERSHIP FRAMEWORK");
        var (label, fixer) = Applies(ana)[0];
        var preview = ana.Actions.First(a => a.GetProperty("label").GetString() == label).GetProperty("state").GetString();
        await ana.Click(label);
        ana.Text.ShouldStartWith("Balance was ");
        await ana.Post("/local/actions", new { id = "balance.fix.v1", state = preview, person = "ana" });
        ana.Text.ShouldStartWith("Nothing was changed");
        await ana.Click("Refine");
        await ana.Submit();
        await ana.Submit();
        ana.Value("fixers").ShouldBe(fixer);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("nobody:brand-to-us")]
    public async Task A_button_that_means_nothing_is_answered(string state)
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await ana.Post("/local/actions", new { id = "balance.fix.v1", state, person = "ana" });
        ana.Answer.ToString().ShouldContain("again");
    }

    [Fact]
    public async Task Nobody_rights_the_balance_of_somebody_elses_draft()
    {
        using var bot = new BotApp();
        var (ana, eve) = (bot.Talk("ana"), bot.Talk("eve"));
        await EditingTests.Begin(ana);
        await ana.Say("value Falcon");
        await ana.Fill("youProvide", Unfair).Fill("partnerInvestment", "60000").Submit();
        var state = ana.Actions.First().GetProperty("state").GetString();
        await eve.Post("/local/actions", new { id = "balance.fix.v1", state, person = "eve" });
        eve.Text.ShouldContain("belongs to somebody else");
    }

    private static (string Label, string Fixer)[] Applies(Conversation talk) => talk.Actions
        .Select(a => (Label: a.GetProperty("label").GetString()!, State: a.GetProperty("state").GetString()!))
        .Where(a => a.Label.StartsWith("Apply: ", StringComparison.Ordinal)).Select(a => (a.Label, a.State.Split(':')[1])).ToArray();

    private static double Figure(string text, string after) =>
        double.Parse(text.AsSpan(text.IndexOf(after, StringComparison.Ordinal) + after.Length, 4), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static async Task<JsonElement> Export(Conversation talk) =>
        await talk.Get($"/local/partnerships/{(await talk.Get("/local/partnerships"))[0].GetProperty("id").GetString()}");
}
