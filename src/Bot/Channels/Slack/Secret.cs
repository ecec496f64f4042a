namespace StrategicPartnerships.Bot.Channels.Slack;

/// <summary>A token or a secret. It never prints; whoever needs it asks for <see cref="Value"/>.</summary>
internal sealed record Secret(string Value)
{
    public static Secret? Of(string? value) => string.IsNullOrWhiteSpace(value) ? null : new(value.Trim());

    public override string ToString() => "***";
}
