using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Thresholds and fixers of the win-win balance (playbook §9, part 4 §3.1).</summary>
public sealed record ValueBalanceSheet
{
    /// <summary>Factor on worth by confidence, 0–1.</summary>
    public required IReadOnlyDictionary<Confidence, double> Confidence { get; init; }
    public required double BalancedFrom { get; init; }
    public required double TiltedFrom { get; init; }
    public required double LoseBelow { get; init; }

    /// <summary>Healthy part of the joint net value in percent.</summary>
    public required PercentRange HealthyShare { get; init; }
    public required double ContributionGap { get; init; }
    public required double OneItemAbove { get; init; }
    public required int CashWithinMonths { get; init; }
    public required IReadOnlyList<ValueKind> CashLike { get; init; }
    public required double DefaultWeight { get; init; }
    public required double ItemCost { get; init; }
    public required double HighestWeight { get; init; }

    /// <summary>Points by which the share is moved.</summary>
    public required IReadOnlyList<double> ShareSteps { get; init; }
    public required IReadOnlyList<FixerSheet> Fixers { get; init; }
}

public sealed record PercentRange
{
    public required double Low { get; init; }
    public required double High { get; init; }
}

/// <summary>What is offered when a side is short of one kind of value; worded for the side that receives it.</summary>
public sealed record FixerSheet
{
    public required ValueKind Kind { get; init; }
    public required Sourced Theirs { get; init; }
    public required Sourced Ours { get; init; }

    /// <summary>A few words for a button, the same for both sides.</summary>
    public required Sourced Label { get; init; }
    public required AmountRule Worth { get; init; }
    public AmountRule? Cost { get; init; }
    public required Confidence Confidence { get; init; }
}

/// <summary>Lines of one model beside its items (part 4 §3.2, §3.4, playbook §6).</summary>
public sealed record ValueLineSheet
{
    public required string Called { get; init; }
    public required IReadOnlyList<Sourced> Joint { get; init; }
    public required IReadOnlyDictionary<ItemRow, Sourced> Outcomes { get; init; }

    /// <summary>What we bring in a row for which the model has no item of ours.</summary>
    public IReadOnlyDictionary<ItemRow, Sourced> OurCells { get; init; } = new Dictionary<ItemRow, Sourced>();
    public required IReadOnlyList<Sourced> Synergies { get; init; }
    public required IReadOnlyList<Sourced> Incentives { get; init; }

    /// <summary>What was changed to reach the default balance; true at default figures only.</summary>
    public required Sourced Remark { get; init; }
}
