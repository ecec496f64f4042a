namespace StrategicPartnerships.Bot.Channels.Slack;

/// <summary>
/// Where the bot may send to: Slack's own hosts over https and nowhere else, so that neither a setting nor a request can draw a token or a
/// partnership elsewhere. In Development plain http on this machine is accepted as well (design §7).
/// </summary>
internal static class SlackHosts
{
    private static readonly string[] Clouds = ["slack.com", "slack-gov.com"];

    public static bool IsApi(Uri address, bool development) => IsLocal(address, development) || (IsHttps(address) && Clouds.Contains(address.Host));

    /// <summary>A <c>response_url</c> [Slack: response_url].</summary>
    public static bool IsReplyAddress(Uri address, bool development) =>
        IsLocal(address, development) || (IsHttps(address) && Clouds.Any(cloud => address.Host == "hooks." + cloud));

    /// <summary>Where files lie: <c>url_private</c> of one that somebody attached, which takes the bot's token, and <c>upload_url</c> for one of ours.</summary>
    public static bool IsFileAddress(Uri address, bool development) =>
        IsLocal(address, development) || (IsHttps(address) && Clouds.Any(cloud => address.Host == "files." + cloud));

    private static bool IsHttps(Uri address) => address is { IsAbsoluteUri: true, Scheme: "https", IsDefaultPort: true, UserInfo: "" };

    private static bool IsLocal(Uri address, bool development) => development && address is { IsAbsoluteUri: true, Scheme: "http", IsLoopback: true, UserInfo: "" };
}
