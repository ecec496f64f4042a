using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>One model sheet (playbook §6, part 4 §4.1).</summary>
public sealed record ModelSheet
{
    public required ModelId Model { get; init; }

    /// <summary>"an Integration partnership".</summary>
    public required string WithArticle { get; init; }
    public required Sourced Description { get; init; }
    public required Sourced SheetBestFor { get; init; }
    public required Sourced BestFor { get; init; }
    public required Sourced JointActivity { get; init; }
    public Sourced? Attention { get; init; }
    public required Sourced Example { get; init; }

    /// <summary>The trade the example comes from, and the offer kinds for which that is their own trade.</summary>
    public required string ExampleTrade { get; init; }
    public required IReadOnlyList<string> ExampleKinds { get; init; }

    /// <summary>True when what the two exchange is technical, so that the offer kind's own words fit better.</summary>
    public bool KindGives { get; init; }
    public required IReadOnlyList<Sourced> YouGive { get; init; }
    public required IReadOnlyList<Sourced> PartnerGives { get; init; }
    public required IReadOnlyList<Sourced> PartnerGets { get; init; }
    public required IReadOnlyList<Sourced> JointValue { get; init; }
    public required IReadOnlyList<PlanStep> Plan { get; init; }
}

/// <summary>One step of an integration plan; a technical one gives way to the offer kind's own plan.</summary>
public sealed record PlanStep
{
    public required Sourced Step { get; init; }
    public bool Technical { get; init; }
}

/// <summary>A widely known example, unchecked (part 4 §4.2).</summary>
public sealed record PublicExample
{
    public required ModelId Model { get; init; }
    public required string Trade { get; init; }
    public required IReadOnlyList<string> Industries { get; init; }
    public required IReadOnlyList<string> Kinds { get; init; }
    public required IReadOnlyList<string> Functions { get; init; }
    public required IReadOnlyList<Archetype> Archetypes { get; init; }
    public required Sourced Example { get; init; }
}
