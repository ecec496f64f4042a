using System.Net;
using System.Text.Json.Nodes;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>What one company's people may see and do, and where another's begin.</summary>
public sealed class InstallationBordersTests
{
    private const string Objective = "expand into DACH healthcare with Falcon";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_of_another_company_who_clicks_in_a_shared_channel_is_refused_in_words(bool known)
    {
        await using var app = await SlackApp.Start();
        app.Slack.World.Users.Add(new("U0OLGA", "olga", "Olga Orth", "T0001") { HomeTeam = "T0999", IsStranger = true });
        app.Slack.World.Channel("shared").Members.Add("U0OLGA");
        await Post(app, "shared");
        if (!known)
            app.Slack.FailNext("users.info", "user_not_visible");
        var olga = app.Person("olga");
        await olga.Presses("Edit", "shared");
        await olga.Until(p => p.Modal?.Text.Contains("another company's workspace", StringComparison.Ordinal) == true, "olga is told");
        (await app.Rows(db => db.Drafts.Where(d => d.Person == "U0OLGA"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_another_company_reads_along_internal_parts_are_held_back_until_the_channel_is_ours_alone()
    {
        await using var app = await SlackApp.Start();
        await Post(app, "general");
        await Post(app, "shared", "expand into Gulf education with Osprey");
        var (ours, theirs) = (Shown(app, "general"), Shown(app, "shared"));
        foreach (var part in new[] { "Dependency: Your side", "How to lower dependency", "Dependency by part" })
        {
            ours.ShouldContain(part, Shouldly.Case.Insensitive);
            theirs.ShouldNotContain(part, Shouldly.Case.Insensitive);
        }

        app.Person("ana").SeesIn("shared").ShouldContain(s => s.Contains("People of another company can read there", StringComparison.Ordinal));
        app.Slack.World.Channel("shared").IsExtShared = false;
        await app.Slack.Event(new() { ["type"] = "channel_unshared", ["channel"] = "C0SHARED", ["event_ts"] = "1.2" });
        await Post(app, "shared", "expand into Iberian logistics with Kestrel");
        Shown(app, "shared").ShouldContain("How to lower dependency", Shouldly.Case.Insensitive);
    }

    [Fact]
    public async Task A_channel_that_becomes_shared_is_known_to_be_at_once()
    {
        await using var app = await SlackApp.Start();
        await Post(app, "general");
        app.Slack.World.Channel("general").IsExtShared = true;
        var before = Shown(app, "general").Length;
        await app.Slack.Event(new() { ["type"] = "channel_shared", ["channel"] = "C0GENERAL", ["connected_team_id"] = "T0999", ["event_ts"] = "1.2" });
        await Post(app, "general", "expand into Gulf education with Osprey");
        Shown(app, "general")[before..].ShouldNotContain("How to lower dependency", Shouldly.Case.Insensitive);
    }

    [Fact]
    public async Task Names_come_from_the_directory_and_are_asked_for_once_a_day()
    {
        await using var app = await SlackApp.Start();
        await Post(app, "general");
        Shown(app, "general").ShouldContain("Ana Ruiz");
        (await app.Rows(db => db.People)).Single(p => p.Id == "U0ANA").ShouldSatisfyAllConditions(p => p.Name.ShouldBe("Ana Ruiz"), p => p.Zone.ShouldBe("Europe/Madrid"), p => p.Locale.ShouldBe("en-GB"));
        app.Slack.CallsOf("users.info").Count(c => c.Text("user") == "U0ANA").ShouldBe(1);
        app.Bot.Time.Advance(TimeSpan.FromDays(1));
        await app.Person("ana").Types("help");
        await Patience.Until(() => app.Slack.CallsOf("users.info").Count(c => c.Text("user") == "U0ANA") == 2, "she is read anew");
    }

    [Fact]
    public async Task Slow_answers_about_people_and_channels_delay_nobody()
    {
        await using var app = await SlackApp.Start();
        app.Slack.Delay("users.info", TimeSpan.FromSeconds(8));
        app.Slack.Delay("conversations.info", TimeSpan.FromSeconds(8));
        var ana = app.Person("ana");
        var answer = ana.Types(Objective);
        await Patience.Until(() => app.Slack.CallsOf("users.info").Count > 0, "the directory is asked");
        app.Bot.Time.Advance(TimeSpan.FromSeconds(1.5));
        (await answer).Body.ShouldContain("Preview");
        app.Bot.Time.Advance(TimeSpan.FromSeconds(8));
        await Patience.Until(() => app.Rows(db => db.People).GetAwaiter().GetResult().Count == 1, "the answer is kept for the next time");
    }

    [Fact]
    public async Task X2_one_workspace_cannot_reach_a_partnership_of_another_not_even_by_its_id()
    {
        await using var app = new InstallableApp();
        app.Slack.World.AddTeam("T0002", "olga", "office");
        using var first = await app.Install();
        using var second = await app.Install("T0002");
        var olga = app.Person("olga");
        await olga.Types("expand into Gulf education with Osprey", "office");
        await olga.Presses("Post here");
        await Patience.Until(() => app.Rows(db => db.Partnerships).GetAwaiter().GetResult().Count == 1, "it is stored");
        var id = (await app.Rows(db => db.Partnerships))[0].Id;
        var ana = app.Person("ana");
        foreach (var typed in new[] { "show Osprey", "list", $"export {id}" })
            (await ana.Types(typed)).Body.ShouldNotContain("Gulf education");
        await ana.Types(Objective);
        foreach (var action in new[] { "partnership.show.v1", "partnership.edit.v1", "partnership.export.v1", "partnership.delete.v1", "assumptions.open.v1" })
            await Press(app, ana, action, id);
        ana.Sees.ShouldAllBe(s => !s.Contains("Gulf education", StringComparison.Ordinal));
        (ana.Modal?.Text ?? "").ShouldNotContain("Gulf education");
        (await app.Rows(db => db.Drafts.Where(d => d.Workspace == "T0001"))).ShouldAllBe(d => !d.BriefJson.Contains("Gulf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task X5_health_is_open_tells_no_secret_and_asks_nothing_of_anybody()
    {
        await using var app = new InstallableApp();
        using var page = await app.Install();
        var calls = app.Slack.Calls.Count;
        foreach (var path in new[] { "/health/live", "/health/ready" })
        {
            using var response = await app.Bot.CreateClient().GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await response.Content.ReadAsStringAsync()).ShouldBe("Healthy");
        }

        app.Slack.Calls.Count.ShouldBe(calls);
    }

    private static async Task Post(SlackApp app, string channel, string objective = Objective)
    {
        var ana = app.Person("ana");
        await ana.Types(objective, channel);
        await ana.Presses("Post here");
        await app.Settle();
    }

    private static string Shown(SlackApp app, string channel) => string.Join("\n", app.Slack.Public(channel).Select(m => m.Shown));

    /// <summary>A button that nobody was shown.</summary>
    private static async Task Press(InstallableApp app, SlackPerson ana, string action, string value)
    {
        var fields = app.Slack.Requests.CommandFields("");
        var payload = new JsonObject
        {
            ["type"] = "block_actions", ["api_app_id"] = FakeSlackServer.AppId, ["team"] = new JsonObject { ["id"] = "T0001" }, ["user"] = new JsonObject { ["id"] = ana.Id, ["team_id"] = "T0001", ["name"] = "ana" },
            ["container"] = new JsonObject { ["type"] = "message", ["channel_id"] = "C0GENERAL", ["message_ts"] = "1.2" }, ["channel"] = new JsonObject { ["id"] = "C0GENERAL" },
            ["trigger_id"] = fields["trigger_id"], ["response_url"] = fields["response_url"],
            ["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = action, ["block_id"] = "b", ["value"] = value }),
        };
        using var request = app.Slack.Requests.Interaction(payload).ToMessage();
        (await app.Bot.CreateClient().SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Patience.Until(() => app.Bot.IsQuiet, "what goes on beside ends");
    }
}
