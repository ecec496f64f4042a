namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <param name="Api">Ends with a slash.</param>
/// <param name="Loopback">True in Development alone: plain http on this machine is accepted for reply and upload addresses.</param>
internal sealed record SlackOutboundOptions(Uri Api, bool Loopback)
{
    /// <summary>Where answers through an address that came with a request may go, and nowhere else [Slack: response_url].</summary>
    public bool AcceptsReply(Uri address) => IsLocal(address) || (IsHttps(address) && (address.Host is "hooks.slack.com" or "hooks.slack-gov.com"));

    /// <summary>Where a file's bytes may go.</summary>
    public bool AcceptsUpload(Uri address) =>
        IsLocal(address) || (IsHttps(address) && (address.Host.EndsWith(".slack.com", StringComparison.Ordinal) || address.Host.EndsWith(".slack-gov.com", StringComparison.Ordinal)));

    private static bool IsHttps(Uri address) => address is { IsAbsoluteUri: true, Scheme: "https", IsDefaultPort: true, UserInfo: "" };

    private bool IsLocal(Uri address) => Loopback && address is { IsAbsoluteUri: true, Scheme: "http", IsLoopback: true };
}
