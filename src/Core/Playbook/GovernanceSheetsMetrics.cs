using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>One metric (playbook part 5 §3). The target may depend on the stage dial or on a long sales cycle.</summary>
public sealed record MetricRecord
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required Sourced Target { get; init; }

    /// <summary>Target by stage dial 1–5; empty when it does not depend on it.</summary>
    public IReadOnlyDictionary<int, string> ByStage { get; init; } = new Dictionary<int, string>();

    /// <summary>Target where the industry's sales cycle is nine months or more.</summary>
    public string? LongCycle { get; init; }
    public required string Measure { get; init; }
    public required string Frequency { get; init; }
    public required Role Owner { get; init; }
    public required string Baseline { get; init; }
    public required string Question { get; init; }
    public PhysicalWording? Physical { get; init; }
}

/// <summary>What a metric is called where goods are sold; what is null stays.</summary>
public sealed record PhysicalWording
{
    public required string Name { get; init; }
    public string? Target { get; init; }
    public required string Measure { get; init; }
    public required string Question { get; init; }
}

/// <summary>How the table is put together (playbook part 5 §3.3, §3.4).</summary>
public sealed record MetricSheet
{
    public required int MaximumRows { get; init; }
    public required int PerArchetype { get; init; }
    public required int PerModel { get; init; }
    public required int Overlays { get; init; }
    public required IReadOnlyDictionary<string, string> Baselines { get; init; }
    public required MetricRecord Revenue { get; init; }
    public required string RampText { get; init; }

    /// <summary>Share of year 1 per quarter in percent; each sums to 100.</summary>
    public required IReadOnlyDictionary<ModelId, IReadOnlyList<int>> Ramp { get; init; }
    public required MetricRecord Deals { get; init; }
    public required IReadOnlyDictionary<ModelId, int> WinRates { get; init; }
    public required IReadOnlyList<int> DealRamp { get; init; }
    public required IReadOnlyDictionary<ModelId, string> DealTargets { get; init; }
    public required MetricRecord Satisfaction { get; init; }
    public required IReadOnlyDictionary<ModelId, string> SatisfactionMeasures { get; init; }
    public required IReadOnlyDictionary<ModelId, string> Adoption { get; init; }
    public required IReadOnlyList<Archetype> AdoptionKeptFor { get; init; }
    public required string AdoptionKept { get; init; }
    public required IReadOnlyDictionary<ModelId, string> RevenueReplaced { get; init; }
    public required MetricRecord Balance { get; init; }
    public required MetricRecord Dependency { get; init; }
    public required IReadOnlyList<MetricRecord> Further { get; init; }
    public required IReadOnlyDictionary<string, Role> OverlayOwners { get; init; }
    public required string OverlayBaseline { get; init; }
    public required string OverlayQuestion { get; init; }
    public required CountTables Counts { get; init; }
    public required string UnnamedWork { get; init; }
    public required double PipelineFactor { get; init; }
    public required string UnnamedGap { get; init; }
    public required string CheckIns { get; init; }
    public required string CheckInsOff { get; init; }
}

/// <summary>{n} by dial 1–5 (playbook part 5 §2.1).</summary>
public sealed record CountTables
{
    public required IReadOnlyDictionary<int, int> NewMarket { get; init; }
    public required IReadOnlyDictionary<int, int> Ecosystem { get; init; }
}

/// <summary>Milestones by model and archetype, keyed by days from signing (playbook §6, part 5 §8.2).</summary>
public sealed record MilestoneSheet
{
    public required IReadOnlyDictionary<int, string> Labels { get; init; }
    public required string Joiner { get; init; }
    public required string Due { get; init; }
    public required IReadOnlyDictionary<ModelId, IReadOnlyDictionary<int, Sourced>> Models { get; init; }
    public required IReadOnlyDictionary<ModelId, IReadOnlyDictionary<int, Sourced>> Physical { get; init; }
    public required IReadOnlyDictionary<Archetype, IReadOnlyDictionary<int, string>> Archetypes { get; init; }
}
