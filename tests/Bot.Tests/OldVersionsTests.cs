using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>What was posted before figures were explained, drawn and kept as data stays readable in every way.</summary>
public sealed class OldVersionsTests
{
    [Fact]
    public async Task A_framework_posted_before_figures_were_explained_is_shown_and_exported_and_why_says_what_to_do()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        await ana.Say("show Falcon");
        ana.Html.ShouldContain("details class=\"why\"");
        ana.Html.ShouldContain("<svg");
        await Rewrite(bot, export =>
        {
            export.Remove("figures").ShouldBeTrue();
            foreach (var section in export["sections"]!.AsArray())
                foreach (var block in section!["blocks"]!.AsArray().ToArray())
                    if ((string?)block!["kind"] == "picture")
                        section["blocks"]!.AsArray().Remove(block);
                    else
                        block.AsObject().Remove("why");
        });

        await ana.Say("show Falcon");
        ana.Html.ShouldContain("COMMERCIAL TERMS");
        ana.Html.ShouldNotContain("details class=\"why\"");
        ana.Html.ShouldNotContain("<svg");
        foreach (var format in new[] { "md", "txt", "html", "json" })
        {
            await ana.Say("export Falcon " + format);
            ana.Text.ShouldContain("COMMERCIAL TERMS");
            ana.Text.ShouldNotContain("WHY THESE FIGURES");
        }

        await ana.Say("why Falcon");
        ana.Text.ShouldContain("before figures were explained");
    }

    [Fact]
    public async Task A_stored_framework_explains_and_draws_the_same_when_it_is_read_again()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        var posted = ana.Html[ana.Html.IndexOf("<article", StringComparison.Ordinal)..];
        await ana.Say("show Falcon");
        ana.Html[ana.Html.IndexOf("<article", StringComparison.Ordinal)..].ShouldBe(posted);
        await ana.Say("export Falcon txt");
        ana.Text.ShouldContain("WHY THESE FIGURES");
    }

    private static async Task Rewrite(BotApp bot, Action<JsonObject> change)
    {
        await using var db = new SqliteConnection($"Data Source={bot.Database}");
        await db.OpenAsync(TestContext.Current.CancellationToken);
        await using var read = db.CreateCommand();
        read.CommandText = "SELECT FrameworkJson FROM BriefVersions";
        var export = JsonNode.Parse((string)(await read.ExecuteScalarAsync(TestContext.Current.CancellationToken))!)!.AsObject();
        change(export);
        await using var write = db.CreateCommand();
        write.CommandText = "UPDATE BriefVersions SET FrameworkJson = $json";
        write.Parameters.AddWithValue("$json", export.ToJsonString());
        await write.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
