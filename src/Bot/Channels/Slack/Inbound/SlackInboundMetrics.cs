using System.Diagnostics.Metrics;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>How many requests came, of which kind, and what became of the others. Every tag has a handful of values.</summary>
internal sealed class SlackInboundMetrics
{
    public const string MeterName = "StrategicPartnerships.Slack.Inbound";

    private readonly Counter<long> _requests;
    private readonly Counter<long> _rejected;
    private readonly Counter<long> _ignored;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _rateLimited;

    public SlackInboundMetrics(IMeterFactory meters)
    {
        // The factory disposes of its meters.
        var meter = meters.Create(MeterName);
        _requests = meter.CreateCounter<long>("slack.inbound.requests", description: "Requests taken, by kind.");
        _rejected = meter.CreateCounter<long>("slack.inbound.rejected", description: "Bodies that are not proven, by reason.");
        _ignored = meter.CreateCounter<long>("slack.inbound.ignored", description: "Proven bodies that the bot leaves alone.");
        _failed = meter.CreateCounter<long>("slack.inbound.failed", description: "Requests that ended in an error of ours, by kind.");
        _rateLimited = meter.CreateCounter<long>("slack.inbound.rate_limited", description: "Minutes in which Slack held events back.");
    }

    public void Taken(string kind) => _requests.Add(1, Tag("kind", kind));

    public void Rejected(string why) => _rejected.Add(1, Tag("why", why));

    public void Ignored() => _ignored.Add(1);

    public void Failed(string kind) => _failed.Add(1, Tag("kind", kind));

    public void RateLimited() => _rateLimited.Add(1);

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
