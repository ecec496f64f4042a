using System.Net;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>What an import must not do: reach another person's draft, grow without end, come alive.</summary>
public sealed class ImportSafetyTests
{
    [Fact]
    public async Task Somebody_elses_import_can_neither_be_filled_nor_read()
    {
        using var bot = new BotApp();
        var (ana, eve) = (bot.Talk("ana"), bot.Talk("eve"));
        await ana.Say("list --import\nFirm name;Zodiac\nAcme;Leo");
        var state = ana.Form.GetProperty("state").GetString();
        foreach (var then in new[] { "next", "back", "cancel" })
        {
            await eve.Post("/local/forms/columns", new { state, values = new { column1 = "name" }, then, person = "eve" });
            eve.Text.ShouldContain("belongs to somebody else");
        }
    }

    [Fact]
    public async Task A_table_may_be_larger_than_a_message_and_at_most_two_megabytes()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        var rows = string.Join("\n", Enumerable.Range(1, 9_000).Select(n => $"Company {n},{(n % 5) + 1}"));
        await ana.Say("list --import\nName,market\n" + rows);
        ana.Text.ShouldContain("Imported 9,000 companies.");
        ana.Text.ShouldContain("The first 20 of 9,000.");
        foreach (var text in new[] { "list --import\nName\n" + new string('x', 2_300_000), "objective: list --import " + new string('x', 70_000) })
        {
            await ana.Post("/local/messages", new { text });
            ana.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
            ana.Answer.GetProperty("error").GetString()!.ShouldContain(text.StartsWith("list", StringComparison.Ordinal) ? "at most 2 MB" : "at most 64 KB");
        }
    }

    [Fact]
    public async Task Names_that_look_like_markup_or_formulas_stay_text()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("list --import\nName;opportunity;" + string.Join(";", "market", "overlap", "growth", "technical", "geography", "support", "sponsor") + "\n<script>alert(1)</script>;4;4;4;4;4;4;4;4\n=HYPERLINK(1);4;4;4;4;4;4;4;4");
        ana.Html.ShouldNotContain("<script>");
        ana.Text.ShouldContain("=HYPERLINK(1)");
    }
}
