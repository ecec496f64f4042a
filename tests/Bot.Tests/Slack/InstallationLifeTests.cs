using System.Net;
using System.Text.Json.Nodes;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>Which installation a request belongs to, and what becomes of one that ends.</summary>
public sealed class InstallationLifeTests
{
    private const string Objective = "expand into DACH healthcare with Falcon";

    [Fact]
    public async Task S23_a_request_for_another_app_is_answered_with_nothing_and_leaves_nothing_behind()
    {
        await using var app = await SlackApp.Start(null, null, null, ("Slack:AppId", FakeSlackServer.AppId));
        var fields = app.Slack.Requests.CommandFields(Objective);
        fields["api_app_id"] = "A0OTHER";
        using var request = app.Slack.Requests.Command(fields).ToMessage();
        using var answer = await app.Bot.CreateClient().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
        (await app.Rows(db => db.Inbox)).ShouldBeEmpty();
        (await app.Rows(db => db.Drafts)).ShouldBeEmpty();
    }

    [Fact]
    public async Task S24_somebody_of_a_workspace_without_the_bot_gets_the_link_that_installs_it()
    {
        await using var app = new InstallableApp();
        using var page = await app.Install();
        app.Slack.World.AddTeam("T0002", "olga", "office");
        var answer = await app.Person("olga").Types(Objective, "office");
        answer.Json!["response_type"]!.ToString().ShouldBe("ephemeral");
        answer.Json["text"]!.ToString().ShouldContain("<https://bot.example/slack/install>");
        (await app.Rows(db => db.Drafts)).ShouldBeEmpty();
        app.Slack.Calls.ShouldAllBe(c => c.Method == "oauth.v2.access");
    }

    [Theory]
    [InlineData("app_uninstalled", "tokens_revoked")]
    [InlineData("tokens_revoked", "app_uninstalled")]
    public async Task S46_uninstalling_deletes_the_tokens_and_keeps_the_partnerships_whatever_order_the_events_come_in(string first, string second)
    {
        await using var app = new InstallableApp();
        using var page = await app.Install();
        var ana = app.Person("ana");
        await ana.Types(Objective);
        await ana.Presses("Post here");
        await Patience.Until(() => app.Bot.IsQuiet, "the post is stored");
        app.Slack.World.Tokens[^1].Revoked = true;
        foreach (var type in new[] { first, second, first, second })
            (await app.Slack.Event(Gone(type))).ShouldSatisfyAllConditions(a => a.Status.ShouldBe(200), a => a.IsEmpty.ShouldBeTrue());
        (await app.Rows(db => db.Installations)).ShouldBeEmpty();
        (await app.Rows(db => db.Partnerships)).ShouldHaveSingleItem();
        (await ana.Types("list")).Body.ShouldContain("/slack/install");
        app.Time.Advance(TimeSpan.FromMinutes(1));
        using var again = await app.Install();
        (await ana.Types("list")).Body.ShouldContain("Falcon");
    }

    [Fact]
    public async Task Tokens_of_people_are_no_reason_to_leave()
    {
        await using var app = new InstallableApp();
        using var page = await app.Install();
        _ = app.Person("ana");
        await app.Slack.Event(new() { ["type"] = "tokens_revoked", ["tokens"] = new JsonObject { ["oauth"] = new JsonArray("U0ANA"), ["bot"] = new JsonArray() } });
        (await app.Rows(db => db.Installations)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_command_of_an_organisation_wide_installation_is_found_by_the_organisation()
    {
        await using var app = new InstallableApp();
        app.Slack.World.AddTeam("T0002", "olga", "office", "E0001");
        using var page = await app.Install("T0002", orgWide: true);
        var fields = app.Slack.Requests.CommandFields("", "olga", "office");
        fields["is_enterprise_install"].ShouldBe("true");
        await app.Person("olga").Types("", "office");
        await Patience.Until(() => app.Slack.CallsOf("views.open").Count > 0, "the form opens");
        app.Slack.CallsOf("views.open")[0].Token.ShouldBe(app.Slack.World.Tokens[^1].Value);
    }

    [Fact]
    public async Task A_form_belongs_to_the_workspace_in_which_it_was_opened_before_that_of_the_person()
    {
        await using var app = new InstallableApp();
        using var page = await app.Install();
        app.Slack.World.AddTeam("T0002", "olga", "office");
        var ana = app.Person("ana");
        await ana.Types("");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form");
        ana.Modal!.Fill("brief.objective", Objective);
        var view = app.Slack.CallsOf("views.update")[^1];
        var payload = new JsonObject
        {
            ["type"] = "view_submission", ["api_app_id"] = FakeSlackServer.AppId, ["is_enterprise_install"] = false,
            ["team"] = new JsonObject { ["id"] = "T0002", ["domain"] = "elsewhere" }, ["user"] = new JsonObject { ["id"] = "U0ANA", ["team_id"] = "T0001", ["name"] = "ana" }, ["trigger_id"] = "1.2.3",
            ["view"] = new JsonObject
            {
                ["id"] = view.Text("view_id"), ["hash"] = "h", ["type"] = "modal", ["app_installed_team_id"] = "T0001", ["callback_id"] = "form.brief.v1",
                ["private_metadata"] = JsonNode.Parse(view.Arguments["view"]!.ToJsonString())!["private_metadata"]!.DeepClone(), ["blocks"] = new JsonArray(),
                ["state"] = new JsonObject { ["values"] = new JsonObject { ["brief.objective"] = new JsonObject { ["value"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = Objective } } } },
            },
        };
        using var request = app.Slack.Requests.Interaction(payload).ToMessage();
        using var answer = await app.Bot.CreateClient().SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).ShouldNotBeEmpty();
        (await app.Rows(db => db.Drafts)).ShouldAllBe(d => d.Workspace == "T0001");
        (await app.Rows(db => db.Inbox)).ShouldAllBe(i => i.Answer != null);
    }

    [Theory]
    [InlineData("users.info", "token_revoked")]
    [InlineData("users.info", "account_inactive")]
    [InlineData("conversations.info", "invalid_auth")]
    [InlineData("views.open", "token_revoked")]
    public async Task A_token_that_Slack_calls_dead_takes_the_installation_away_whatever_was_asked(string method, string error)
    {
        await using var app = new InstallableApp();
        using var page = await app.Install();
        app.Slack.FailNext(method, error);
        await app.Person("ana").Types("");
        await Patience.Until(() => app.Rows(db => db.Installations).GetAwaiter().GetResult().Count == 0, "the installation is gone");
        app.Log.Lines.ShouldContain(l => l.Contains("no longer installed in workspace T0001", StringComparison.Ordinal));
        await Patience.Until(() => app.Bot.IsQuiet, "what goes on beside ends");
    }

    [Fact]
    public async Task A_token_that_has_ended_is_renewed_and_not_given_up()
    {
        await using var app = new InstallableApp();
        using var page = await app.Install(rotating: true);
        app.Slack.FailNext("users.info", "token_expired");
        await app.Person("ana").Types("list");
        await Patience.Until(() => app.Bot.IsQuiet, "what goes on beside ends");
        (await app.Rows(db => db.Installations)).ShouldHaveSingleItem();
    }

    private static JsonObject Gone(string type) => type == "app_uninstalled"
        ? new() { ["type"] = type }
        : new() { ["type"] = type, ["tokens"] = new JsonObject { ["oauth"] = new JsonArray(), ["bot"] = new JsonArray("U0BOT") } };
}
