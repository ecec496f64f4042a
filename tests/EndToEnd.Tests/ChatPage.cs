using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>The local chat page as a person uses it: by what is written on it.</summary>
internal sealed class ChatPage(IPage page)
{
    public IPage Page => page;
    public ILocator Line => page.Locator("#line");
    public ILocator Log => page.Locator("#log");
    public ILocator Panel => page.Locator("#panel");
    public ILocator LastMessage => Log.Locator(".message").Last;

    public static async Task<ChatPage> Open(Chromium chromium, Uri address, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await chromium.NewPage(width, height, scheme);
        var chat = new ChatPage(page);
        page.Request += (_, request) => chat.Foreign.AddRange(new Uri(request.Url).Authority == address.Authority || request.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [request.Url]);
        page.Console += (_, message) => chat.Complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        await page.GotoAsync(address.ToString());
        return chat;
    }

    /// <summary>Requests to anywhere but the bot; there must be none.</summary>
    public List<string> Foreign { get; } = [];

    /// <summary>Errors in the browser's console, refused scripts and styles among them.</summary>
    public List<string> Complaints { get; } = [];

    public async Task Type(string text)
    {
        await Line.FillAsync(text);
        await Line.PressAsync("Enter");
    }

    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    public Task Fill(string field, string value) => Panel.Locator("#field-" + field).FillAsync(value);

    public Task Choose(string field, string value) => Panel.Locator("#field-" + field).SelectOptionAsync(value);

    public Task ExpectPanel(string title) => Assertions.Expect(Panel.Locator("#panel-title")).ToContainTextAsync(title);

    public Task Expect(ILocator where, string text) => Assertions.Expect(where).ToContainTextAsync(text);

    /// <summary>Fails with the list when axe finds a serious or critical fault.</summary>
    public async Task HasNoSeriousFault()
    {
        var result = await page.RunAxe();
        var faults = result.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Help} at {string.Join(", ", v.Nodes.Select(n => n.Target?.ToString()))}");
        faults.ShouldBeEmpty();
    }
}
