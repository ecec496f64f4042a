namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>What a body turned out to be. A closed set.</summary>
internal abstract record SlackReading
{
    private SlackReading()
    {
    }

    public sealed record Request(SlackRequest Value) : SlackReading;

    /// <summary>Acknowledged and left alone; the reason is logged.</summary>
    public sealed record Ignored(string Why) : SlackReading;

    /// <summary>Slack never sends this: 400.</summary>
    public sealed record Malformed(string Why) : SlackReading;

    /// <summary>The handshake of an events address.</summary>
    public sealed record Challenge(string Value) : SlackReading;
}
