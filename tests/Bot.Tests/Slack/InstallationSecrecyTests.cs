using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>What opens a workspace or a conversation lies nowhere in plain letters, and the log holds ids alone.</summary>
public sealed class InstallationSecrecyTests
{
    private const string Objective = "expand into Zanzibar healthcare with Falcon";

    [Fact]
    public async Task Neither_tokens_nor_reply_addresses_nor_waiting_requests_can_be_read_in_the_database()
    {
        await using var app = new InstallableApp();
        using var page = await app.Install(rotating: true);
        app.Slack.World.AddTeam("T0002", "olga", "office");
        var (refresh, token) = (app.Slack.World.Tokens[^1].Value, app.Slack.World.Tokens[^1].Value);
        app.Time.Advance(TimeSpan.FromHours(11.5));
        await Patience.Until(() => app.Slack.CallsOf("oauth.v2.access").Any(c => c.Text("grant_type") == "refresh_token" && c.Status == 200), "the token is renewed");
        refresh = app.Slack.CallsOf("oauth.v2.access")[^1].Text("refresh_token")!;
        var asked = app.Slack.Requests.CommandFields(Objective);
        var stranger = app.Slack.Requests.CommandFields("the secret plan called Marigold", "olga", "office");
        foreach (var fields in new[] { asked, stranger })
        {
            using var request = app.Slack.Requests.Command(fields).ToMessage();
            (await app.Bot.CreateClient().SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await Patience.Until(() => app.Rows(db => db.ReplyAddresses).GetAwaiter().GetResult().Count == 1, "the address is kept");
        var disk = app.OnDisk();
        // What is on the disk can be found at all.
        disk.ShouldContain("T0001");
        disk.ShouldContain("Zanzibar");
        string[] hidden = [token, refresh, app.Slack.World.Tokens[^1].Value, "xoxe", "xoxb", asked["response_url"], new Uri(asked["response_url"]).AbsolutePath, "Marigold", FakeSlackServer.ClientSecret, FakeSlackServer.SigningSecret];
        hidden.Where(h => disk.Contains(h, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whatever_goes_wrong_the_log_holds_ids_alone()
    {
        await using var app = new InstallableApp();
        using var page = await app.Install(rotating: true);
        var ana = app.Person("ana");
        await ana.Types(Objective);
        foreach (var (method, fault) in new[] { ("chat.postMessage", "500"), ("users.info", "fatal_error"), ("response_url", "500"), ("conversations.info", "500"), ("views.open", "internal_error") })
            app.Slack.FailNext(method, fault);
        await ana.Presses("Post here");
        await ana.Types("");
        await app.Person("ben").Types("show Falcon");
        await Patience.Until(() => app.Bot.IsQuiet, "what goes on beside ends");
        app.Time.Advance(TimeSpan.FromSeconds(30));
        await Break(app, "CREATE TRIGGER \"Broken\" BEFORE INSERT ON \"Drafts\" BEGIN SELECT RAISE(ABORT, 'Zanzibar'); END");
        (await ana.Types("expand into Zanzibar schools")).Body.ShouldContain("went wrong");
        await Break(app, "DROP TABLE \"Inbox\"");
        (await ana.Types(Objective)).Body.ShouldContain("nothing was changed");
        app.Time.Advance(TimeSpan.FromMinutes(2));
        await Patience.Until(() => app.Bot.IsQuiet, "what goes on beside ends");

        // What the database itself says is its own; a real one names tables and columns, and the trigger above is made to say more.
        var lines = app.Log.Lines.Where(l => !l.Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || l.Contains("StrategicPartnerships.Bot.Channels", StringComparison.Ordinal)).ToArray();
        lines.ShouldContain(l => l.Contains("DbUpdateException", StringComparison.Ordinal));
        lines.ShouldContain(l => l.Contains("could not be taken", StringComparison.Ordinal));
        string[] unspeakable =
        [
            "xoxb", "xoxe", FakeSlackServer.ClientSecret, FakeSlackServer.SigningSecret, "/commands/T0001", "/actions/T0001", "trigger_id", "Ana Ruiz", "Ben Okafor", "Falcon", "Zanzibar", "healthcare", "Bearer", "code0",
        ];
        foreach (var word in unspeakable)
            lines.ShouldNotContain(l => l.Contains(word, StringComparison.OrdinalIgnoreCase), word);
    }

    private static async Task Break(InstallableApp app, string how)
    {
        await using var db = await app.Bot.Services.GetRequiredService<IDbContextFactory<PartnershipsContext>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(how);
    }
}
