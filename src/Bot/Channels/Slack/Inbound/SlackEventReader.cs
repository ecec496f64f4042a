using System.Text.Json;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>Reads what happens in a workspace (platform facts A6). What the bot itself or another bot says is never answered.</summary>
internal static class SlackEventReader
{
    /// <summary>The manifest subscribes to these and no others.</summary>
    public static readonly IReadOnlyList<string> Handled =
        ["app_home_opened", "app_mention", "message", "member_joined_channel", "app_uninstalled", "tokens_revoked", "channel_shared", "channel_unshared"];

    public static SlackReading Read(JsonElement body)
    {
        var envelope = body.Deserialize(SlackJson.Default.WireEnvelope)!;
        return envelope.Type switch
        {
            "event_callback" => Callback(envelope),
            "url_verification" => envelope.Challenge is { } challenge ? new SlackReading.Challenge(challenge) : new SlackReading.Malformed("url_verification without a challenge"),
            "app_rate_limited" => SlackReading.RateLimited,
            null => new SlackReading.Malformed("an event without a type"),
            _ => new SlackReading.Ignored("an outer type that the bot does not handle"),
        };
    }

    private static SlackReading Callback(WireEnvelope envelope)
    {
        if (envelope.EventId is not { Length: > 0 } id || envelope.Event.ValueKind is not JsonValueKind.Object)
            return new SlackReading.Malformed("an event without an id or a content");
        var type = envelope.Event.TryGetProperty("type", out var named) && named.ValueKind is JsonValueKind.String ? named.GetString() : null;
        // Events that are not ours have members of other shapes: they are not read any further.
        if (!Handled.Contains(type))
            return new SlackReading.Ignored("an event that the bot does not handle", id);
        var what = envelope.Event.Deserialize(SlackJson.Default.WireEvent)!;
        var (origin, bot) = (SlackOrigins.Of(envelope, what), envelope.Authorizations is [{ } first, ..] ? first.UserId : null);
        return type switch
        {
            "member_joined_channel" => what.User is null || what.User != bot
                ? new SlackReading.Ignored("somebody else joined", id)
                : Of(what.Channel is { } joined ? new SlackRequest.JoinedChannel(SlackKeys.Event(id), origin, joined) : null),
            "app_uninstalled" => Of(new SlackRequest.Uninstalled(SlackKeys.Event(id), origin)),
            "tokens_revoked" => what.Tokens?.Bot is [_, ..] ? Of(new SlackRequest.Uninstalled(SlackKeys.Event(id), origin)) : new SlackReading.Ignored("tokens of people, not of the bot", id),
            "channel_shared" or "channel_unshared" => Of(what.Channel is { } shared ? new SlackRequest.ChannelSharing(SlackKeys.Event(id), origin, shared) : null),
            _ when what.User == bot || what.BotId is not null || what.Subtype is not null => new SlackReading.Ignored("said by a bot, or not simply said", id),
            _ when what.User is null => new SlackReading.Ignored("said by nobody", id),
            "app_home_opened" => what.Tab == "home" ? Of(new SlackRequest.HomeOpened(SlackKeys.Event(id), origin)) : new SlackReading.Ignored("another tab than home", id),
            "message" when what.ChannelType != "im" => new SlackReading.Ignored("a message outside the direct chat", id),
            _ => Of(Spoken(what, origin, bot, direct: type == "message")),
        };
    }

    private static SlackRequest.Spoken? Spoken(WireEvent what, SlackOrigin origin, string? bot, bool direct) =>
        what is { Channel: { } channel, Ts: { } ts }
            ? new(SlackKeys.Message(origin, channel, ts), origin, SlackText.Plain(SlackText.WithoutMention(what.Text ?? "", bot)), channel, ts, what.ThreadTs, direct)
            : null;

    private static SlackReading Of(SlackRequest? request) =>
        request is null ? new SlackReading.Malformed("an event without its channel") : new SlackReading.Request(request);
}
