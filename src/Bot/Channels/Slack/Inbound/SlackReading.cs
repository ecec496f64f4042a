namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>What a body turned out to be. A closed set.</summary>
internal abstract record SlackReading
{
    /// <summary>Slack holds events back: more than 30 000 in an hour [Slack: events per workspace].</summary>
    public static readonly Ignored RateLimited = new("app_rate_limited");

    private SlackReading()
    {
    }

    public sealed record Request(SlackRequest Value) : SlackReading;

    /// <summary>Acknowledged and left alone; the reason is logged.</summary>
    /// <param name="Id">Of the event or trigger, so that it can be found again in Slack's own log.</param>
    public sealed record Ignored(string Why, string? Id = null) : SlackReading;

    /// <summary>Slack never sends this: 400.</summary>
    public sealed record Malformed(string Why) : SlackReading;

    /// <summary>The handshake of an events address.</summary>
    public sealed record Challenge(string Value) : SlackReading;
}
