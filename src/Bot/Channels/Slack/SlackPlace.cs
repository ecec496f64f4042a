namespace StrategicPartnerships.Bot.Channels.Slack;

/// <summary>A place of Slack as it is stored: a conversation, or a thread in one (<c>C024BE91L</c>, <c>C024BE91L:1700000000.000100</c>).</summary>
internal sealed record SlackPlace(string Channel, string? ThreadTs = null)
{
    /// <summary>A direct chat: nobody can be invited into it, and the bot is in its own alone.</summary>
    public bool IsDirect => Channel.StartsWith('D');

    public static SlackPlace Of(string place) => place.Split(':', 2) is [var channel, var thread] ? new(channel, thread) : new(place);

    public override string ToString() => ThreadTs is null ? Channel : $"{Channel}:{ThreadTs}";
}
