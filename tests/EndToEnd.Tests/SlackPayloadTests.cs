using System.Text.Json;
using Microsoft.Playwright;
using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>What is sent, held against the platform's own types and drawn as its client draws it.</summary>
public sealed class SlackPayloadTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly IReadOnlyList<KitButton> Buttons = [new("framework.post.v1", "Post here", "p1"), new("framework.edit.v1", "Refine", "p1")];

    [Fact]
    public async Task Every_payload_fits_the_published_types()
    {
        var folder = Payloads();
        var (code, said) = await SlackPayloads.Run("check.mjs", folder);
        said.ShouldBe($"{Directory.GetFiles(folder).Length} payloads checked\n");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task A_payload_that_does_not_fit_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("payloads").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "message-wrong.json"), """{ "text": "a", "blocks": [{ "type": "rich_text", "elements": [{ "type": "rich_text_section", "elements": [{ "type": "text", "txet": "a" }] }] }] }""", TestContext.Current.CancellationToken);
        var (code, said) = await SlackPayloads.Run("check.mjs", folder);
        code.ShouldBe(1);
        said.ShouldContain("message-wrong.json");
    }

    [Fact]
    public async Task A_thread_is_seen_with_its_tables_and_lists_and_what_people_typed_stays_text()
    {
        var folder = Payloads();
        var (code, said) = await SlackPayloads.Run("draw.mjs", folder);
        code.ShouldBe(0, said);
        var page = await chromium.NewPage(width: 760, height: 1400);
        List<string> requests = [];
        page.Request += (_, request) => requests.Add(request.Url);
        var address = new Uri(Path.Combine(folder, "page.html")).ToString();
        await page.GotoAsync(address);

        var card = page.Locator("#message-00");
        await Assertions.Expect(card).ToContainTextAsync("<!channel> *Nord* & Süd :smile:");
        await Assertions.Expect(card.GetByText("Post here")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("article table")).ToHaveCountAsync(Directory.GetFiles(folder, "message-*.json").Count(f => File.ReadAllText(f).Contains("\"type\":\"table\"", StringComparison.Ordinal)));
        (await page.Locator("article ol, article ul").CountAsync()).ShouldBeGreaterThan(50);
        (await page.Locator("article a[href]").CountAsync()).ShouldBe(0);
        requests.ShouldAllBe(r => r == address || r.StartsWith("data:", StringComparison.Ordinal));
        await page.Take("20-thread-card");
        await page.Locator("#message-04").ScrollIntoViewIfNeededAsync();
        await page.Take("21-thread-reply");
        await page.Locator("#view-value").ScrollIntoViewIfNeededAsync();
        await page.Take("22-reading-view");
    }

    /// <summary>A thread, a private reply and every page to read, of a partner with a name that asks for trouble.</summary>
    private static string Payloads()
    {
        var folder = Directory.CreateTempSubdirectory("payloads").FullName;
        var brief = new Brief { Objective = "expand into DACH healthcare", Partner = "<!channel> *Nord* & Süd :smile:" };
        var document = FrameworkDocument.Of(Strategist.Derive(brief, Playbook.Load(PlaybookFiles.Embedded()), new(2026, 11, 24)));
        var thread = DocumentThread.Of(document, "Sara Lind posted this framework.", Buttons);
        MessageContent[] messages = [thread.Header, .. thread.Replies.Select(r => r.Content), DocumentCard.Of(document, "Only you see this.", Buttons, 3000).Content, MessageNotice.Of("Done.", [])];
        foreach (var (n, message) in messages.Index())
            File.WriteAllText(Path.Combine(folder, $"message-{n:00}.json"), JsonSerializer.Serialize(message, BlockKitJson.Default.MessageContent));
        foreach (var section in document.Sections)
            File.WriteAllText(Path.Combine(folder, $"view-{section.Id}.json"), BlockKitJson.Write(ReadingView.Of(document, section.Id, "", Buttons, "p1")));
        File.WriteAllText(Path.Combine(folder, "view-loading.json"), BlockKitJson.Write(NoticeView.Loading("Framework")));
        return folder;
    }
}
