using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The dependency index: parts, bands, traps, sentences (playbook §11, part 5 §1).</summary>
public sealed record DependencySheet
{
    public required IReadOnlyList<DependencyPartRule> Parts { get; init; }
    public required double AutoRenewAdds { get; init; }
    public required double Watch { get; init; }
    public required double Amber { get; init; }
    public required double Red { get; init; }
    public required double Lopsided { get; init; }
    public required double RangeStep { get; init; }
    public required double TrapRevenueAbove { get; init; }
    public required double TrapNoticeDays { get; init; }
    public required double TrapLockMonths { get; init; }
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>The words that differ where the partner answers.</summary>
    public required IReadOnlyDictionary<string, string> TheirWords { get; init; }
    public required IReadOnlyDictionary<string, TrapRule> Traps { get; init; }
    public required Sourced Story { get; init; }
    public required string WouldBeRed { get; init; }
    public required string KnownNothing { get; init; }
    public required string KnownSome { get; init; }
    public required string KnownMost { get; init; }
    public required string Range { get; init; }
    public required string CouldReachRed { get; init; }
    public required string LopsidedSentence { get; init; }
    public required string Interdependence { get; init; }
    public required string GapWithRed { get; init; }
    public required IReadOnlyDictionary<string, string> Sides { get; init; }
    public required string Offer { get; init; }
    public required int RedDays { get; init; }
    public required int AmberDays { get; init; }
    public required int CalmDays { get; init; }
    public required int Mitigated { get; init; }
    public required string AmberDuty { get; init; }
    public required string RedDuty { get; init; }
    public required string Assume { get; init; }
    public required string AssumeTheirs { get; init; }
    public required string Months { get; init; }
    public required string OneMonth { get; init; }
    public required string Percent { get; init; }
    public required string AutoSuffix { get; init; }
    public required string Drill { get; init; }
    public required string DrillHigh { get; init; }
    public required string DrillLow { get; init; }
    public required int DrillHighMonths { get; init; }
    public required int DrillLowMonths { get; init; }

    /// <summary>Checks passed from which on the exit is ready, and from which on it has gaps; fewer is red.</summary>
    public required int Ready { get; init; }
    public required int Gaps { get; init; }
    public required int GapDays { get; init; }
    public required int RedGapDays { get; init; }
    public required string DrillLine { get; init; }
    public required string DrillScore { get; init; }
    public required string DrillOpen { get; init; }
    public required IReadOnlyDictionary<string, string> Verdicts { get; init; }
    public required IReadOnlyList<DrillCheck> Checks { get; init; }
}

/// <summary>One check of the exit drill.</summary>
public sealed record DrillCheck
{
    /// <summary>Field of the drill form.</summary>
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>How a gap is closed.</summary>
    public required string Do { get; init; }

    /// <summary>The role on our side that closes it.</summary>
    public required Role Owner { get; init; }
}

/// <summary>One of the eight parts. Its sub-score (0–100) comes from a curve, linear between points and flat outside, or from options.</summary>
public sealed record DependencyPartRule
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>The part and its field said from the partner's side.</summary>
    public required string TheirName { get; init; }
    public required int Weight { get; init; }
    public required string Field { get; init; }
    public required string TheirField { get; init; }
    public IReadOnlyDictionary<double, double>? Curve { get; init; }
    public IReadOnlyDictionary<string, double>? Options { get; init; }
    public required string Mitigation { get; init; }

    /// <summary>The role on our side that answers for the mitigation.</summary>
    public required Role Owner { get; init; }

    /// <summary>What we can give the partner where it is the one that depends.</summary>
    public required string Offer { get; init; }
}

public sealed record TrapRule
{
    public required string Text { get; init; }

    /// <summary>Null where the text reads the same from the partner's side.</summary>
    public string? TheirText { get; init; }

    /// <summary>Parts that must be answered, or be a term in force, before the trap is red.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>A flag never turns the index red.</summary>
    public bool Flag { get; init; }
    public bool Story { get; init; }
}

/// <summary>Default answers of one side under one model (part 5 §1.1).</summary>
public sealed record DependencyDefault
{
    public required ModelId Model { get; init; }
    public required Side Side { get; init; }
    public required double RevenueShare { get; init; }
    public required string Alternatives { get; init; }
    public required string Exclusivity { get; init; }
    public required double NoticeMonths { get; init; }
    public required bool AutoRenew { get; init; }
    public required string Ip { get; init; }
    public required string Data { get; init; }
    public required double MonthsToReplace { get; init; }
    public required string Control { get; init; }
    public required double PartnerNoticeDays { get; init; }

    /// <summary>What the row must recompute to, one decimal.</summary>
    public required double Index { get; init; }
}
