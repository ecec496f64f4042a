using Microsoft.Playwright;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>The main flows, and then all that the bot sent in them: held against the platform's own types, and drawn.</summary>
public sealed class SlackRecordedTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Partner = "Klinikpartner GmbH";
    private static readonly string[] Views = ["views.open", "views.update", "views.push", "answer"];

    [Fact]
    public async Task All_that_is_sent_while_people_work_fits_the_published_types_and_is_well_to_read()
    {
        await using var both = await BotInSlack.Start();
        await FillEveryStep(both);
        await Work(both);
        await both.Until(() => both.Slack.Public("random").Count >= 4 && both.Slack.Public("general").Count >= 4, "the threads grow");
        var folder = RecordedPayloads.Write(both.Slack);

        var (code, said) = await SlackPayloads.Run("check.mjs", folder);
        said.ShouldBe($"{Directory.GetFiles(folder).Length} payloads checked\n");
        code.ShouldBe(0);
        foreach (var kind in new[] { "views.open", "views.update", "views.publish", "chat.postMessage", "reply", "answer", "options" })
            Directory.GetFiles(folder, kind + "-*.json").ShouldNotBeEmpty(kind);
        await Draw(folder);
    }

    /// <summary>The five forms, with a mistake on the way and a step back.</summary>
    private static async Task FillEveryStep(BotInSlack both)
    {
        var ana = both.Person("ana");
        await ana.Types("");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form");
        await ana.Modal!.Suggest("brief.timeZone", "berlin");
        ana.Modal!.Fill("brief.objective", "expand into DACH healthcare").Fill("brief.partner", Partner).Fill("brief.company", "Medora");
        await ana.Submits();
        await ana.Submits();
        ana.Modal!.Fill("value.youProvide", "Introductions | Nonsense");
        await ana.Submits();
        ana.Modal!.Fill("value.youProvide", "Introductions to 40 clinics | Access | 300000 | M | 15000");
        await ana.Submits();
        await ana.Submits();
        ana.Modal!.Fill("governance.yourSponsor", "U0BEN").Fill("governance.postTo", "C0RANDOM");
        await ana.Submits();
    }

    /// <summary>What people do from day to day.</summary>
    private static async Task Work(BotInSlack both)
    {
        var (ben, cleo) = (both.Person("ben"), both.Person("cleo"));
        await ben.Types("expand into DACH healthcare with Falcon");
        await ben.Until(p => p.Messages().Count > 0, "the preview, which a busy machine sends after the answer");
        await ben.Presses("Full text");
        await ben.Until(p => p.Modal?.CallbackId == "read.v1", "the text opens");
        await ben.Chooses("read.section.v1", "RISK ASSESSMENT");
        await ben.Until(p => p.Modal!.Text.Contains("RISK ASSESSMENT", StringComparison.Ordinal), "the section is shown");
        await ben.Closes();
        await ben.Presses("Post here");
        await both.Until(() => both.Slack.Public("general").Count > 0, "the card stands");
        foreach (var line in new[] { "help", "list", $"show {Partner}", $"status {Partner}", $"why {Partner}", $"diff {Partner}", $"export {Partner} txt", $"delete {Partner}" })
            await ben.Types(line);
        foreach (var (line, form) in new[] { ($"compare {Partner}", "compare"), ($"assumptions {Partner}", "assumptions"), ($"drill {Partner}", "drill"), ($"edit {Partner}", "brief"), ("list --import", "import") })
        {
            await ben.Types(line);
            await ben.Until(p => p.Modal?.CallbackId.StartsWith("form." + form, StringComparison.Ordinal) == true, form);
            await ben.Closes();
        }

        await ben.OpensHome();
        await ben.Until(p => p.Home is not null, "the home tab is published");
        await cleo.Presses("Edit", "general");
        await cleo.Until(p => p.Modal?.Text.Contains("may change it", StringComparison.Ordinal) == true, "cleo is refused");
        await cleo.Closes();
        await cleo.OpensHome();
    }

    private async Task Draw(string folder)
    {
        var (code, said) = await SlackPayloads.Run("draw.mjs", folder);
        code.ShouldBe(0, said);
        var page = await chromium.NewPage(width: 760, height: 1000);
        await page.GotoAsync(new Uri(Path.Combine(folder, "page.html")).ToString());
        foreach (var (picture, text, kinds) in new (string, string, string[])[]
        {
            ("30-preview", "Preview: only you see this", ["reply"]), ("31-card", "posted the partnership framework", ["chat.postMessage"]), ("32-table", "\"table\"", ["chat.postMessage"]),
            ("33-brief", "form.brief.v1", Views), ("34-criteria", "form.criteria", Views), ("35-value", "form.value", Views), ("36-model", "form.model", Views), ("37-governance", "form.governance", Views),
            ("38-compare", "form.compare", Views), ("39-assumptions", "form.assumptions", Views), ("40-drill", "form.drill", Views), ("41-import", "form.import", Views),
            ("42-reading", "read.v1", Views), ("43-home", Partner, ["views.publish"]), ("44-refused", "may change it", Views), ("45-help", "list --import", ["reply"]), ("46-loading", "moment", ["views.open"]),
        })
        {
            var drawn = page.Locator($"[id='{RecordedPayloads.Last(folder, text, kinds)}']");
            await Assertions.Expect(drawn).ToBeVisibleAsync();
            await drawn.Take(picture);
        }
    }
}
