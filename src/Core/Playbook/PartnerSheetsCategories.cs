using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>One partner category of the closed list (playbook part 4 §1.1).</summary>
public sealed record PartnerCategory
{
    public required string Id { get; init; }
    public required string Label { get; init; }

    /// <summary>With its article: "a health-IT integrator".</summary>
    public required string Singular { get; init; }

    /// <summary>How a typed route ("through accountants") may name it, lower case.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Kinds of the directory; empty when it holds none.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }
    public required Sourced Size { get; init; }
    public required Sourced Stage { get; init; }
    public required Sourced Why { get; init; }
    public required Sourced Wants { get; init; }
    public required Sourced Trigger { get; init; }
    public required Sourced Intro { get; init; }
    public required Sourced FirstAsk { get; init; }
    public required Sourced Risk { get; init; }

    /// <summary>Best models, best first.</summary>
    public required IReadOnlyList<ModelId> Models { get; init; }
    public required IReadOnlyList<Archetype> Serves { get; init; }
}

/// <summary>Which overlay offers which category, and the numbers of the ranking rule (playbook part 4 §1.2, §1.3).</summary>
public sealed record CategoryOverlays
{
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Industries { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Regions { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Functions { get; init; }
    public required IReadOnlyDictionary<Archetype, IReadOnlyList<string>> Objectives { get; init; }

    /// <summary>Category to the one industry that it is offered to.</summary>
    public required IReadOnlyDictionary<string, string> OnlyFor { get; init; }

    /// <summary>Specific category to the general one that it replaces.</summary>
    public required IReadOnlyDictionary<string, string> Replaces { get; init; }
    public required IReadOnlyList<string> DroppedForPhysical { get; init; }
    public required IReadOnlyList<string> SoftwareKinds { get; init; }
    public required IReadOnlyList<string> DroppedForSoftware { get; init; }
    public required IReadOnlyList<string> LastForSoftware { get; init; }

    /// <summary>List names in the order in which the places are filled: objective, industry, region, function.</summary>
    public required IReadOnlyList<string> Places { get; init; }
    public required int Most { get; init; }
    public required int FromIndustry { get; init; }
    public required int Fewest { get; init; }
    public required int LeastFromObjective { get; init; }
    public required double RelaxedPoints { get; init; }
    public required CategoryNotes Notes { get; init; }
}

public sealed record CategoryNotes
{
    public required string Later { get; init; }
    public required string BetterFor { get; init; }
}
