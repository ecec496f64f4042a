using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>What the platform takes as a manifest (platform facts A7). Every key that is not named here is refused, as it is there.</summary>
internal static partial class ManifestRules
{
    private static readonly Dictionary<string, Func<JsonNode, bool>> Known = new()
    {
        ["_metadata.major_version"] = n => n.GetValue<int>() is 1 or 2,
        ["_metadata.minor_version"] = n => n.GetValue<int>() == 1,
        ["display_information.name"] = Text(1, 35),
        ["display_information.description"] = Text(1, 140),
        ["display_information.long_description"] = Text(175, 4000),
        ["display_information.background_color"] = n => ColorPattern().IsMatch(n.GetValue<string>()),
        ["features.app_home.home_tab_enabled"] = Flag,
        ["features.app_home.messages_tab_enabled"] = Flag,
        ["features.app_home.messages_tab_read_only_enabled"] = Flag,
        ["features.bot_user.display_name"] = Text(1, 80),
        ["features.bot_user.always_online"] = Flag,
        ["features.shortcuts"] = Count(10),
        ["features.shortcuts[].name"] = Text(1, 24),
        ["features.shortcuts[].type"] = n => n.GetValue<string>() is "message" or "global",
        ["features.shortcuts[].callback_id"] = Text(1, 255),
        ["features.shortcuts[].description"] = Text(1, 150),
        ["features.slash_commands"] = Count(50),
        ["features.slash_commands[].command"] = n => CommandPattern().IsMatch(n.GetValue<string>()),
        ["features.slash_commands[].description"] = Text(1, 2000),
        ["features.slash_commands[].url"] = Address,
        ["features.slash_commands[].usage_hint"] = Text(1, 1000),
        ["features.slash_commands[].should_escape"] = Flag,
        ["oauth_config.redirect_urls"] = Count(1000),
        ["oauth_config.redirect_urls[]"] = n => Address(n) && !n.GetValue<string>().Contains('#', StringComparison.Ordinal),
        ["oauth_config.scopes.bot"] = Count(255),
        ["oauth_config.scopes.bot[]"] = n => ScopePattern().IsMatch(n.GetValue<string>()),
        ["settings.event_subscriptions.request_url"] = Address,
        ["settings.event_subscriptions.bot_events"] = Count(100),
        ["settings.event_subscriptions.bot_events[]"] = Text(1, 100),
        ["settings.interactivity.is_enabled"] = Flag,
        ["settings.interactivity.request_url"] = Address,
        ["settings.interactivity.message_menu_options_url"] = Address,
        ["settings.org_deploy_enabled"] = Flag,
        ["settings.socket_mode_enabled"] = Flag,
        ["settings.token_rotation_enabled"] = Flag,
    };

    private static readonly string[] Needed =
    [
        "display_information.name", "features.bot_user.display_name", "features.slash_commands[].command", "features.slash_commands[].description", "settings.interactivity.is_enabled",
    ];

    /// <summary>What the platform would refuse, by path; empty for a good one.</summary>
    public static IReadOnlyList<string> Objections(JsonNode manifest)
    {
        var found = new List<string>();
        var seen = new HashSet<string>();
        Walk(manifest, "");
        found.AddRange(Needed.Where(n => !seen.Contains(n)).Select(n => n + " is missing"));
        return found;

        void Walk(JsonNode node, string path)
        {
            seen.Add(path);
            if (Known.TryGetValue(path, out var holds))
            {
                if (!holds(node))
                    found.Add($"{path} is wrong");
            }
            else if (node is not JsonObject || (path.Length > 0 && !Known.Keys.Any(k => k.StartsWith(path + ".", StringComparison.Ordinal))))
            {
                found.Add($"{path} is not known");
            }

            foreach (var (key, child) in (node as JsonObject ?? []))
                Walk(child!, path.Length == 0 ? key : $"{path}.{key}");
            foreach (var item in (node as JsonArray ?? []))
                Walk(item!, path + "[]");
        }
    }

    private static bool Flag(JsonNode node) => node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False;

    private static bool Address(JsonNode node) => Uri.TryCreate(node.GetValue<string>(), UriKind.Absolute, out var uri) && uri.Scheme == "https" && node.GetValue<string>().Length <= 3000;

    private static Func<JsonNode, bool> Text(int least, int most) => node => node.GetValue<string>().Length is var length && length >= least && length <= most;

    private static Func<JsonNode, bool> Count(int most) => node => node.AsArray().Count is var count && count > 0 && count <= most;

    [GeneratedRegex("^#([0-9a-fA-F]{3}){1,2}$", RegexOptions.ExplicitCapture)]
    private static partial Regex ColorPattern();

    [GeneratedRegex(@"^/\S{1,31}$")]
    private static partial Regex CommandPattern();

    [GeneratedRegex(@"^[a-z_]+(:[a-z]+)*$", RegexOptions.ExplicitCapture)]
    private static partial Regex ScopePattern();
}
