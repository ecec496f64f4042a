using System.Text;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>The whole bot as any workspace can install it, with a strict Slack beside it; both on one clock that stands still unless a test moves it.</summary>
internal sealed class InstallableApp : IAsyncDisposable
{
    public static readonly Uri PublicUrl = new("https://bot.example/");

    private readonly bool _ownsSlack;

    /// <param name="first">The instance whose database and Slack this one shares.</param>
    public InstallableApp(InstallableApp? first = null, params (string Key, string Value)[] settings)
    {
        var time = first?.Bot.Time ?? BotApp.Clock();
        (_ownsSlack, Slack) = (first is null, first?.Slack ?? FakeSlackServer.Start(time));
        Bot = new(first?.Bot.Database, "Development",
        [
            ("Slack:SigningSecret", FakeSlackServer.SigningSecret), ("Slack:ClientId", FakeSlackServer.ClientId), ("Slack:ClientSecret", FakeSlackServer.ClientSecret),
            ("Slack:AppId", FakeSlackServer.AppId), ("Slack:PublicUrl", PublicUrl.AbsoluteUri), ("Slack:ApiUrl", Slack.ApiUrl.AbsoluteUri), .. settings,
        ])
        { Time = time, Log = Log };
        Browser = NewBrowser();
    }

    public BotApp Bot { get; }
    public FakeSlackServer Slack { get; }
    public RecordedLog Log { get; } = new();
    public FakeTimeProvider Time => Bot.Time;

    /// <summary>Keeps cookies, follows nothing.</summary>
    public HttpClient Browser { get; }

    public SlackInstallations Installations => Bot.Services.GetRequiredService<SlackInstallations>();

    public HttpClient NewBrowser() => Bot.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = PublicUrl, AllowAutoRedirect = false });

    public SlackPerson Person(string name) => Slack.Person(name, Bot.CreateClient());

    /// <summary>Sets out for Slack's consent page; returns where the browser is sent to.</summary>
    public static async Task<Uri> Begin(HttpClient browser) => (await browser.GetAsync("/slack/install")).Headers.Location!;

    public static string State(Uri consent) => QueryHelpers.ParseQuery(consent.Query)["state"]!;

    /// <summary>From the link to the page that says how it went.</summary>
    public async Task<HttpResponseMessage> Install(string team = "T0001", bool orgWide = false, bool rotating = false)
    {
        var consent = await Begin(Browser);
        return await Return(Browser, State(consent), Slack.NewOAuthCode(team, orgWide, rotating, QueryHelpers.ParseQuery(consent.Query)["redirect_uri"]));
    }

    public static Task<HttpResponseMessage> Return(HttpClient browser, string? state, string code) =>
        browser.GetAsync($"/slack/oauth_redirect?code={Uri.EscapeDataString(code)}" + (state is null ? "" : $"&state={state}"));

    public async Task<List<T>> Rows<T>(Func<PartnershipsContext, IQueryable<T>> query)
        where T : class
    {
        await using var db = await Bot.Services.GetRequiredService<IDbContextFactory<PartnershipsContext>>().CreateDbContextAsync();
        return await query(db).AsNoTracking().ToListAsync();
    }

    /// <summary>Everything that lies on the disk, as text; secrets are plain letters.</summary>
    public string OnDisk() => string.Concat(new[] { Bot.Database, Bot.Database + "-wal" }.Where(File.Exists).Select(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }));

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Bot.DisposeAsync();
        if (_ownsSlack)
            await Slack.DisposeAsync();
    }
}
