namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Health of a running partnership, stall clocks and quiet rules (playbook §16).</summary>
public sealed record HealthSheet
{
    /// <summary>Points by part; they sum to 100.</summary>
    public required IReadOnlyDictionary<string, int> Weights { get; init; }
    public required IReadOnlyDictionary<string, string> Evidence { get; init; }
    public required Sourced Source { get; init; }

    /// <summary>Score 0–100 from which the band is green, and from which it is amber.</summary>
    public required int GreenFrom { get; init; }
    public required int AmberFrom { get; init; }
    public required IReadOnlyList<HealthOverride> Overrides { get; init; }
    public required IReadOnlyList<StallClock> Stall { get; init; }
    public required IReadOnlyList<InactivityStep> Inactivity { get; init; }
    public required QuietRules Quiet { get; init; }
}

/// <summary>A fact that caps the band whatever the score: grey, amber or red.</summary>
public sealed record HealthOverride
{
    public required string When { get; init; }
    public int Days { get; init; }
    public int Count { get; init; }
    public required string Band { get; init; }
    public required string Text { get; init; }
}

public sealed record StallClock
{
    public required string Stage { get; init; }
    public required int Days { get; init; }
}

public sealed record InactivityStep
{
    public required int Days { get; init; }
    public required string Who { get; init; }
    public required Sourced What { get; init; }
}

/// <summary>How many messages at most, and when none; local times as HH:mm.</summary>
public sealed record QuietRules
{
    public required int MessagesPerPersonPerDay { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required DigestTime Digest { get; init; }
    public required IReadOnlyList<string> Snooze { get; init; }
}

public sealed record DigestTime
{
    public required DayOfWeek Day { get; init; }
    public required string Time { get; init; }
}
