using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>An installation with its secrets, as it is held in memory.</summary>
/// <param name="Token">Null where the keys that protected it are gone: then the app must be installed anew.</param>
/// <param name="ExpiresAt">Null for a token that does not expire.</param>
/// <param name="Revision">Of the row: one more with each change.</param>
internal sealed record HeldInstallation(SlackInstallation Installation, Secret? Token, Secret? Refresh, DateTimeOffset? ExpiresAt, DateTimeOffset InstalledAt, int Revision)
{
    /// <summary>A rotating token lives for twelve hours [Slack: token rotation, 43200 s]; renewed in its last one.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(1);

    public string Workspace => Installation.Workspace;

    public bool MayBeRenewed(DateTimeOffset now) => Refresh is not null && ExpiresAt - now < Ahead;

    /// <summary>The token while it lives.</summary>
    public Secret? TokenAt(DateTimeOffset now) => ExpiresAt is { } end && end <= now ? null : Token;

    /// <summary>Installing again begins a new count of revisions.</summary>
    public bool IsNewerThan(HeldInstallation other) => (InstalledAt, Revision).CompareTo((other.InstalledAt, other.Revision)) > 0;

    public static HeldInstallation Of(InstallationRow row, SlackSecrets secrets) => new(
        new(row.Workspace, row.Team, row.Enterprise, row.BotUser), Secret.Of(secrets.Unprotect(row.ProtectedToken)), Secret.Of(secrets.Unprotect(row.ProtectedRefresh)), row.ExpiresAt, row.InstalledAt,
        row.Revision);
}

/// <summary>What a workspace granted by installing the bot.</summary>
internal sealed record Grant(SlackInstallation Installation, string App, string Scopes, string InstalledBy, Secret Token, Secret? Refresh, DateTimeOffset? ExpiresAt);
