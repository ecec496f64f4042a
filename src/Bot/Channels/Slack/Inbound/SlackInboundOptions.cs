namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>What proves requests, and what opens a socket instead of an address. Holds secrets, so it never prints.</summary>
/// <param name="SigningSecrets">Two while one is being changed for the other.</param>
/// <param name="AppToken">Null where Slack calls us over HTTP.</param>
/// <param name="Api">Ends with a slash.</param>
internal sealed record SlackInboundOptions(IReadOnlyList<string> SigningSecrets, string? AppToken, Uri Api)
{
    public override string ToString() => nameof(SlackInboundOptions);
}
