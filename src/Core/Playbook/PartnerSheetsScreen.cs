namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The quick screen of four questions before the long form (playbook §8.3).</summary>
public sealed record QuickScreenSheet
{
    public required IReadOnlyList<ScreenQuestion> Questions { get; init; }

    /// <summary>A question with its answer.</summary>
    public required Sourced Yes { get; init; }
    public required Sourced No { get; init; }
    public required Sourced Open { get; init; }

    /// <summary>What follows: nothing answered, a "no", all yes, some yes and the rest open.</summary>
    public required Sourced Rule { get; init; }
    public required Sourced Stop { get; init; }
    public required Sourced Go { get; init; }
    public required Sourced Rest { get; init; }

    /// <summary>Stands before the fit sentence when there is a "no".</summary>
    public required Sourced StopInFit { get; init; }
}

public sealed record ScreenQuestion
{
    /// <summary><c>icp accounts introduction economics</c>.</summary>
    public required string Id { get; init; }
    public required string Short { get; init; }
    public required Sourced Ask { get; init; }
}
