namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>What the bot asks a workspace for; why each of them stands in <c>docs/operations.md</c>.</summary>
internal static class SlackScopes
{
    public static readonly IReadOnlyList<string> Bot =
    [
        "app_mentions:read", "channels:join", "channels:read", "chat:write", "commands", "files:read", "files:write", "groups:read", "im:history", "im:write", "users:read",
    ];
}
