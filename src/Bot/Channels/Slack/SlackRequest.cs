using System.Text.Json;

namespace StrategicPartnerships.Bot.Channels.Slack;

/// <summary>One proven request of Slack, read but not understood yet. A closed set; platform facts A1, A3, A6.</summary>
/// <param name="Key">What makes it the same request when it comes again; the inbox key.</param>
internal abstract record SlackRequest(string Key, SlackOrigin Origin)
{
    public sealed record Command(string Key, SlackOrigin Origin, string Text, string Channel, string ChannelName, string TriggerId, string ResponseUrl) : SlackRequest(Key, Origin);

    /// <param name="Channel">Null in a modal and in the home tab.</param>
    /// <param name="MessageTs">Of the message that holds the button; null for an ephemeral one, whose timestamp no method takes.</param>
    /// <param name="View">The modal or home that holds the button.</param>
    public sealed record BlockActions(
        string Key, SlackOrigin Origin, string ActionId, string Value, string TriggerId, string? ResponseUrl, string? Channel, string? MessageTs, string? ThreadTs, SlackView? View, bool IsEphemeral = false)
        : SlackRequest(Key, Origin);

    public sealed record ViewSubmission(string Key, SlackOrigin Origin, SlackView View, string TriggerId, IReadOnlyList<SlackResponseUrl> ResponseUrls) : SlackRequest(Key, Origin);

    public sealed record ViewClosed(string Key, SlackOrigin Origin, SlackView View, bool IsCleared) : SlackRequest(Key, Origin);

    /// <summary>Asks for the options of an external select; has no effect and no inbox row.</summary>
    public sealed record BlockSuggestion(string Key, SlackOrigin Origin, string ActionId, string BlockId, string Typed) : SlackRequest(Key, Origin);

    public sealed record Shortcut(string Key, SlackOrigin Origin, string CallbackId, string TriggerId) : SlackRequest(Key, Origin);

    public sealed record MessageShortcut(
        string Key, SlackOrigin Origin, string CallbackId, string TriggerId, string ResponseUrl, string Channel, string MessageTs, string? ThreadTs, string MessageText)
        : SlackRequest(Key, Origin);

    public sealed record HomeOpened(string Key, SlackOrigin Origin) : SlackRequest(Key, Origin);

    /// <summary><c>app_mention</c>, or a message in the app's own direct chat; the text without the leading mention of the bot.</summary>
    public sealed record Spoken(string Key, SlackOrigin Origin, string Text, string Channel, string Ts, string? ThreadTs, bool Direct) : SlackRequest(Key, Origin);

    /// <summary>The bot itself was added to a channel.</summary>
    public sealed record JoinedChannel(string Key, SlackOrigin Origin, string Channel) : SlackRequest(Key, Origin);

    /// <summary><c>app_uninstalled</c>, or <c>tokens_revoked</c> with a bot token among them.</summary>
    public sealed record Uninstalled(string Key, SlackOrigin Origin) : SlackRequest(Key, Origin);

    /// <summary>A channel was shared with, or taken back from, another company: what is remembered about it no longer holds.</summary>
    public sealed record ChannelSharing(string Key, SlackOrigin Origin, string Channel) : SlackRequest(Key, Origin);
}

/// <summary>Who asks, through which installation (platform facts A8, last table).</summary>
/// <param name="Team">Of the installation; null for an organisation-wide one.</param>
/// <param name="User">Empty in events that nobody caused.</param>
/// <param name="UserTeam">The user's own team where the payload tells it: another company's in a shared channel.</param>
/// <param name="UserName">A name to fall back to until the directory has answered.</param>
internal sealed record SlackOrigin(string App, string? Team, string? Enterprise, bool IsEnterpriseInstall, string User, string? UserTeam, string UserName);

/// <param name="Values"><c>state.values</c>; undefined where there is none.</param>
internal sealed record SlackView(string Id, string Hash, string CallbackId, string PrivateMetadata, JsonElement Values, IReadOnlyList<string> InputBlocks);

internal sealed record SlackResponseUrl(string BlockId, string Channel, string Url);

/// <summary>A request as it came, so that it can be resumed after a crash: which endpoint or envelope, and the body.</summary>
/// <param name="Kind"><c>command</c>, <c>interactive</c> or <c>event</c>.</param>
internal sealed record SlackWork(string Kind, string Body);

/// <summary>The answer to a request: 200 with nothing, or with what the kind of request allows.</summary>
internal sealed record SlackAnswer(string? Json)
{
    public static readonly SlackAnswer Empty = new((string?)null);
}
