using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Partner fit (playbook §6.7, §8.2–§8.6).</summary>
public sealed record FitSheet
{
    /// <summary>Twelve weight changes per objective in points; each row sums to 0.</summary>
    public required IReadOnlyDictionary<Archetype, IReadOnlyList<int>> Shifts { get; init; }
    public required IReadOnlyDictionary<ModelId, ModelFloor> Floors { get; init; }

    /// <summary>Index 0–100 from which a partner is pursued.</summary>
    public required IReadOnlyDictionary<Commitment, double> Bars { get; init; }
    public required double BarWithoutModel { get; init; }
    public required double NurtureBelow { get; init; }
    public required double Borderline { get; init; }

    /// <summary>Percent of the weight that must be rated before a verdict is given.</summary>
    public required int MinimumKnown { get; init; }

    /// <summary>So many scored 1s mean Pass.</summary>
    public required int PassAtOnes { get; init; }
    public required IReadOnlyList<string> Vetoes { get; init; }
    public required IReadOnlyList<MatrixRule> Matrix { get; init; }
    public required QuickScreenSheet QuickScreen { get; init; }
    public required FitTexts Texts { get; init; }
    public required PrioritisationSheet Prioritisation { get; init; }
    public required BookSheet Book { get; init; }
}

/// <summary>Lowest level per criterion, and the index 0–100 that these levels give with the base weights.</summary>
public sealed record ModelFloor
{
    public required IReadOnlyList<int> Levels { get; init; }
    public required double Index { get; init; }
}

/// <summary>One row of the specification's matrix: the weighted mean of its criteria.</summary>
public sealed record MatrixRule
{
    public required string Name { get; init; }

    /// <summary>Percent; the four sum to 100.</summary>
    public required int Weight { get; init; }
    public required IReadOnlyList<string> Criteria { get; init; }
}

public sealed record FitTexts
{
    public required string ScoreRated { get; init; }
    public required string ScoreFloors { get; init; }
    public required Sourced TwoViews { get; init; }
    public required Sourced FloorLine { get; init; }
    public required Sourced RowUnrated { get; init; }
    public required Sourced RowPartly { get; init; }
    public required Sourced NotRated { get; init; }
    public required Sourced NotEnough { get; init; }
    public required Sourced Verdict { get; init; }
    public required Sourced Veto { get; init; }
    public required Sourced Ones { get; init; }
    public required Sourced BorderlineText { get; init; }
    public required Sourced Confidence { get; init; }
    public required Sourced Pursue { get; init; }
    public required Sourced Nurture { get; init; }
    public required Sourced Pass { get; init; }
    public required Sourced Gap { get; init; }
    public required Sourced Ask { get; init; }
    public required Sourced Steps { get; init; }
    public required Sourced Swings { get; init; }
    public required Sourced WeightsStable { get; init; }
    public required Sourced WeightsUnstable { get; init; }
    public required Sourced Range { get; init; }
}

/// <summary>The grid of fit and opportunity (playbook §8.6).</summary>
public sealed record PrioritisationSheet
{
    /// <summary>Opportunity 1–5 that counts as high.</summary>
    public required double From { get; init; }
    public required IReadOnlyList<Dial> Dials { get; init; }
    public required Sourced Now { get; init; }
    public required Sourced Programme { get; init; }
    public required Sourced Fix { get; init; }
    public required Sourced No { get; init; }
    public required Sourced Unrated { get; init; }
    public required Sourced ScreenFirst { get; init; }
    public required Sourced Basis { get; init; }
    public required IReadOnlyDictionary<Commitment, Sourced> Capacity { get; init; }
}
