namespace StrategicPartnerships.Bot.Tests;

public sealed class PrioritiesTests
{
    private static readonly string[] Criteria = ["market", "overlap", "brand", "growth", "technical", "capacity", "geography", "support", "sponsor", "resources", "contract", "track"];

    [Fact]
    public async Task A_no_in_the_quick_screen_stands_before_the_verdict_of_the_rated_partner()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await EditingTests.Begin(ana);
        await ana.Say("criteria Falcon");
        Rate(ana, 4);
        await ana.Fill("screenIcp", "yes").Fill("screenAccounts", "no").Submit();
        ana.Text.ShouldContain("Stop: the quick screen has a \"no\" to three named accounts.");
        ana.Text.ShouldContain("Will they introduce at least three named accounts? No.");
        ana.Text.ShouldContain("Stop before the long form.");
        ana.Text.ShouldContain("average 4.00/5, index 75;");
    }

    [Fact]
    public async Task The_list_ranks_three_partnerships_and_warns_of_a_manager_with_four_alliances()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await Alliance(ana, "Weak", 3, dealSize: "4");
        await Alliance(ana, "Strong", 5, dealSize: "4");
        await Alliance(ana, "Small", 4, dealSize: "1");
        await ana.Say("list");
        ana.Text.ShouldNotContain("Hand over");
        await Alliance(ana, "Unrated", null, dealSize: "4");
        await ana.Say("list");

        var (strong, small, weak) = (Line(ana, "1 ", "Strong"), Line(ana, "2 ", "Small"), Line(ana, "3 ", "Weak"));
        strong.ShouldContain("100");
        strong.ShouldContain("Now");
        small.ShouldContain("Programme partner");
        weak.ShouldContain("Fix the gap first");
        Line(ana, "–", "Unrated").ShouldContain("0 % rated");
        ana.Text.ShouldContain("Ben is named partnership manager of 4 partnerships (4 Very High): 134 % of what one manager can carry");
        ana.Text.ShouldContain("The order of the first 3 holds in all 24 changes");
        ana.Html.ShouldContain("<svg");
        ana.Actions.Select(a => a.GetProperty("label").GetString()).ShouldContain("Show Strong");
    }

    private static void Rate(Conversation talk, int score)
    {
        foreach (var criterion in Criteria)
            talk.Fill(criterion, score.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static async Task Alliance(Conversation talk, string partner, int? score, string dealSize)
    {
        await talk.Say("");
        await talk.Fill("objective", "Enter the Gulf healthcare market with our clinic software").Fill("partner", partner).Fill("dealSize", dealSize).Fill("overlap", "4").Submit();
        talk.FormId.ShouldBe("criteria");
        if (score is { } rating)
            Rate(talk, rating);
        await talk.Submit();
        await talk.Submit();
        talk.FormId.ShouldBe("model");
        await talk.Fill("model", "strategic-alliance").Submit();
        await talk.Fill("yourManager", "Ben").Submit("post");
    }

    private static string Line(Conversation talk, string start, string partner) => talk.Text.Split('\n').Single(l => l.TrimStart('|', ' ').StartsWith(start, StringComparison.Ordinal) && l.Contains(partner));
}
