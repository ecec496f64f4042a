namespace StrategicPartnerships.FakeSlack;

/// <summary>A token of the app: of one workspace, of a whole organisation (no team), or of the app itself.</summary>
public sealed class FakeToken(string value, string? team, string? enterprise, IEnumerable<string> scopes)
{
    public string Value => value;
    public string? Team => team;
    public string? Enterprise => enterprise;
    public HashSet<string> Scopes { get; } = [.. scopes];
    public string BotUser { get; init; } = "U0BOT";
    public string BotId { get; init; } = "B0BOT";
    public bool Revoked { get; set; }

    /// <summary>Null where it lives until it is revoked.</summary>
    public DateTimeOffset? Expires { get; init; }

    public bool IsApp => value.StartsWith("xapp-", StringComparison.Ordinal);
    public bool IsOrgWide => team is null && !IsApp;
}
