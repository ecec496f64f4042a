using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StrategicPartnerships.Bot.Channels.Slack.Conversation;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>The manifest is one that the platform takes, and says the same as the code and the documentation.</summary>
public sealed partial class ManifestTests
{
    /// <summary>What each method that we call, event that we read and feature that we have needs [Slack: Web API, Events API].</summary>
    private static readonly Dictionary<string, string[]> Needs = new()
    {
        ["auth.test"] = [],
        ["oauth.v2.access"] = [],
        ["apps.connections.open"] = [],
        ["users.info"] = ["users:read"],
        ["conversations.info"] = ["channels:read", "groups:read"],
        ["conversations.join"] = ["channels:join"],
        ["conversations.open"] = ["im:write"],
        ["chat.postMessage"] = ["chat:write"],
        ["chat.postEphemeral"] = ["chat:write"],
        ["chat.update"] = ["chat:write"],
        ["chat.getPermalink"] = [],
        ["files.getUploadURLExternal"] = ["files:write"],
        ["files.completeUploadExternal"] = ["files:write"],
        ["url_private"] = ["files:read"],
        ["views.open"] = [],
        ["views.push"] = [],
        ["views.update"] = [],
        ["views.publish"] = [],
        ["slash_commands"] = ["commands"],
        ["shortcuts"] = ["commands"],
        ["app_home_opened"] = [],
        ["app_mention"] = ["app_mentions:read"],
        ["app_uninstalled"] = [],
        ["channel_shared"] = ["channels:read", "groups:read"],
        ["channel_unshared"] = ["channels:read", "groups:read"],
        ["member_joined_channel"] = ["channels:read", "groups:read"],
        ["message.im"] = ["im:history"],
        ["tokens_revoked"] = [],
    };

    private static readonly JsonNode Manifest = Parse("manifest/slack/manifest.json");

    [Fact]
    public void The_platform_takes_it() => ManifestRules.Objections(Manifest).ShouldBeEmpty();

    [Theory]
    [InlineData("display_information.long_description", "\"short\"", "display_information.long_description is wrong")]
    [InlineData("display_information.colour", "\"#123456\"", "display_information.colour is not known")]
    [InlineData("settings.interactivity.is_enabled", "\"yes\"", "settings.interactivity.is_enabled is wrong")]
    [InlineData("features.slash_commands", "[{\"command\":\"partner\"}]", "features.slash_commands[].command is wrong")]
    public void What_the_platform_would_refuse_is_found(string path, string value, string objection)
    {
        var bent = Manifest.DeepClone();
        var keys = path.Split('.');
        keys[..^1].Aggregate(bent, (node, key) => node[key]!)[keys[^1]] = JsonNode.Parse(value);
        ManifestRules.Objections(bent).ShouldContain(objection);
    }

    [Fact]
    public void It_names_the_command_the_shortcuts_and_the_events_that_the_code_answers()
    {
        var command = Manifest["features"]!["slash_commands"]!.AsArray().ShouldHaveSingleItem()!;
        command["command"]!.ToString().ShouldBe("/strategic-partnerships");
        // People and channels come as ids then, and nobody's name is guessed.
        command["should_escape"]!.GetValue<bool>().ShouldBeTrue();
        Manifest["features"]!["shortcuts"]!.AsArray().Select(s => (s!["type"]!.ToString(), s["callback_id"]!.ToString()))
            .ShouldBe([("global", SlackUnderstanding.NewPartnershipShortcut), ("message", SlackUnderstanding.FromMessageShortcut)]);
        Texts(Manifest["settings"]!["event_subscriptions"]!["bot_events"]!).ShouldBe(Events().Order());
    }

    [Fact]
    public void Every_scope_is_needed_by_something_and_everything_has_the_scopes_that_it_needs()
    {
        string[] used =
        [
            .. typeof(SlackMethod).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<SlackMethod>().Select(m => m.Name),
            .. CalledPattern().Matches(Text("src/Bot/Channels/Slack/Installation/SlackCalls.cs")).Select(m => m.Groups["method"].Value),
            .. Events(), "url_private", "slash_commands", "shortcuts", "apps.connections.open",
        ];
        used.Distinct().Order().ShouldBe(Needs.Keys.Order());
        var scopes = Needs.Values.SelectMany(n => n).Distinct().Order().ToArray();
        SlackScopes.Bot.ShouldBe(scopes);
        Texts(Manifest["oauth_config"]!["scopes"]!["bot"]!).ShouldBe(scopes);
        ScopeRowPattern().Matches(Text("docs/operations.md")).Select(m => m.Groups["scope"].Value).ShouldBe(scopes);
        FakeWorld.UsualScopes.Order().ShouldBe(scopes);
    }

    [Fact]
    public void Rotation_is_left_off_because_it_cannot_be_undone() => Manifest["settings"]!["token_rotation_enabled"]!.GetValue<bool>().ShouldBeFalse();

    private static IEnumerable<string> Events() => SlackEventReader.Handled.Select(e => e == "message" ? "message.im" : e);

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(n => n!.ToString());

    private static JsonNode Parse(string path) => JsonNode.Parse(Text(path))!;

    private static string Text(string path) => File.ReadAllText(Path.Combine(Root(), path));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    [GeneratedRegex(@"Call\(.(?<method>[a-z][a-zA-Z0-9.]+)")]
    private static partial Regex CalledPattern();

    [GeneratedRegex(@"(?m)^\| `(?<scope>[a-z_]+(:[a-z]+)?)` \|", RegexOptions.ExplicitCapture)]
    private static partial Regex ScopeRowPattern();
}
