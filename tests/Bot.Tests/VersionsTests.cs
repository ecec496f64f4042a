using System.Text.Json.Nodes;
using StrategicPartnerships.Bot.Features;

namespace StrategicPartnerships.Bot.Tests;

public sealed class VersionsTests
{
    [Fact]
    public async Task Each_version_can_be_shown_as_it_was_posted()
    {
        using var bot = new BotApp();
        var ana = await ThreeVersions(bot);
        await ana.Say("show Falcon v1");
        ana.Text.ShouldStartWith("\"Falcon\", version 1 as posted by ana on 22 November 2026. The current version is 3.");
        ana.Html.ShouldNotContain("Medora");
        await ana.Click("Compare with current");
        ana.Text.ShouldContain("version 1 → version 3");
        await ana.Say("show Falcon v3");
        ana.Text.ShouldContain("This is the current version.");
        ana.Html.ShouldContain("Medora");
        ana.Actions.ShouldNotContain(a => a.GetProperty("label").GetString()!.StartsWith("Restore", StringComparison.Ordinal));
        await ana.Say("show Falcon");
        ana.Text.ShouldContain("Versions: 1 by ana on 22 November 2026, 2 by ana on 22 November 2026, 3 by ana on 22 November 2026.");
    }

    [Fact]
    public async Task A_number_that_is_no_version_is_answered_with_those_there_are()
    {
        using var bot = new BotApp();
        var ana = await ThreeVersions(bot);
        foreach (var line in new[] { "show Falcon v9", "diff Falcon v1 v9", "restore Falcon v9" })
        {
            await ana.Say(line);
            ana.Text.ShouldContain("\"Falcon\" has no version 9.");
            ana.Text.ShouldContain("There are versions 1 to 3.");
        }
    }

    [Fact]
    public async Task A_difference_is_told_in_words_and_in_the_order_asked_for()
    {
        using var bot = new BotApp();
        var ana = await ThreeVersions(bot);
        await ana.Say("diff Falcon v1 v3");
        ana.Text.ShouldContain("version 1 → version 3. Changed: ");
        ana.Text.ShouldContain("your notice ");
        ana.Text.ShouldContain(" → 180 days");
        ana.Text.ShouldMatch("dependency of your side [0-9.]+ \\w+ → [0-9.]+ \\w+ \\(\\+[0-9.]+\\)");
        ana.Text.ShouldContain("Company: not told → Medora");
        foreach (var part in new[] { "What was answered", "What it changed", "Changed texts", "Notice period" })
            ana.Html.ShouldContain(part);
        await ana.Say("diff Falcon v3 v1");
        ana.Text.ShouldContain("your notice 180 → ");
        ana.Text.ShouldMatch("dependency of your side [0-9.]+ \\w+ → [0-9.]+ \\w+ \\(−[0-9.]+\\)");
        await ana.Say("diff Falcon");
        ana.Text.ShouldContain("version 2 → version 3. Changed: ");
        await ana.Say("diff Falcon v2 v2");
        ana.Text.ShouldContain("nothing differs");
    }

    [Fact]
    public async Task One_version_alone_has_nothing_to_be_compared_with()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        await ana.Say("diff Falcon");
        ana.Text.ShouldContain("one version only");
    }

    [Fact]
    public async Task A_post_says_what_it_changed_in_figures_too()
    {
        using var bot = new BotApp();
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        await ana.Say("model Falcon");
        await ana.Fill("noticeMonths", "6").Submit("post");
        ana.Text.ShouldContain("ana posted version 2 of \"Falcon\". Changed: your notice ");
        ana.Text.ShouldContain("dependency of your side ");
    }

    [Fact]
    public async Task Restoring_asks_first_and_makes_a_new_version_with_the_old_answers()
    {
        using var bot = new BotApp();
        var ana = await ThreeVersions(bot);
        await ana.Say("restore Falcon v1");
        ana.Text.ShouldContain("Its answers become version 4; no version is lost. Changed: ");
        ana.Text.ShouldContain("your notice 180 → ");
        (await Export(ana)).GetProperty("version").GetInt32().ShouldBe(3);

        await ana.Click("Restore version 1");
        ana.Text.ShouldContain("ana restored version 1 of \"Falcon\" as version 4. Changed: ");
        (await Export(ana)).GetProperty("version").GetInt32().ShouldBe(4);
        await ana.Say("diff Falcon v1 v4");
        ana.Text.ShouldContain("Nothing changed.");
        await ana.Say("show Falcon v3");
        ana.Html.ShouldContain("Medora");

        await ana.Say("restore Falcon v1");
        ana.Text.ShouldContain("Nothing to restore");
        await ana.Say("restore Falcon");
        ana.Text.ShouldContain("names the version");
    }

    [Fact]
    public async Task A_restoration_goes_on_top_of_what_was_posted_in_between()
    {
        using var bot = new BotApp();
        var ana = await ThreeVersions(bot);
        var asked = bot.Talk("ana");
        await asked.Say("restore Falcon v1");
        await ana.Say("edit Falcon");
        await ana.Fill("region", "Oman").Submit("post");
        await asked.Click("Restore version 1");
        asked.Text.ShouldContain("restored version 1 of \"Falcon\" as version 5");
    }

    [Fact]
    public async Task A_stranger_can_read_versions_but_not_restore_them()
    {
        using var bot = new BotApp();
        var ana = await ThreeVersions(bot);
        await ana.Say("restore Falcon v1");
        var state = ana.Actions.Single().GetProperty("state").GetString();
        var eve = bot.Talk("eve");
        await eve.Say("diff Falcon v1 v3");
        eve.Text.ShouldContain("Changed: ");
        await eve.Say("restore Falcon v1");
        eve.Text.ShouldContain("Only ana");
        await eve.Post("/local/actions", new { id = ActionIds.RestoreVersion, state, person = "eve" });
        eve.Text.ShouldContain("Only ana");
        (await Export(eve)).GetProperty("version").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_version_of_the_time_before_terms_and_assumptions_were_kept_can_be_shown_and_compared()
    {
        using var bot = new BotApp();
        var ana = await ThreeVersions(bot);
        await using (var db = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={bot.Database}"))
        {
            await db.OpenAsync(TestContext.Current.CancellationToken);
            await using var read = db.CreateCommand();
            read.CommandText = "SELECT FrameworkJson FROM BriefVersions WHERE Number = 1";
            var old = JsonNode.Parse((string)(await read.ExecuteScalarAsync(TestContext.Current.CancellationToken))!)!.AsObject();
            old.Remove("terms").ShouldBeTrue();
            old.Remove("assumptions").ShouldBeTrue();
            old["value"]!.AsObject().Remove("currency").ShouldBeTrue();
            await using var write = db.CreateCommand();
            write.CommandText = "UPDATE BriefVersions SET FrameworkJson = $json WHERE Number = 1";
            write.Parameters.AddWithValue("$json", old.ToJsonString());
            await write.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await ana.Say("show Falcon v1");
        ana.Html.ShouldContain("COMMERCIAL TERMS");
        await ana.Say("diff Falcon v1 v3");
        ana.Text.ShouldContain("Our notice: not told → 6 months");
        ana.Html.ShouldContain("before terms were kept as figures");
        await ana.Say("assumptions Falcon");
        ana.Text.ShouldContain("version 1: not counted → version 2: ");
    }

    /// <summary>Version 1 from the objective, version 2 with a company, version 3 with six months of notice.</summary>
    private static async Task<Conversation> ThreeVersions(BotApp bot)
    {
        var ana = bot.Talk("ana");
        await EditingTests.Begin(ana);
        await ana.Say("edit Falcon");
        await ana.Fill("company", "Medora").Submit("post");
        await ana.Say("model Falcon");
        await ana.Fill("noticeMonths", "6").Submit("post");
        return ana;
    }

    private static async Task<System.Text.Json.JsonElement> Export(Conversation talk) => (await talk.Get("/local/partnerships"))[0];
}
