using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>language-dials.yaml (playbook part 2 §5).</summary>
public sealed record DialTable
{
    public required IReadOnlyList<DialWords> Words { get; init; }
    public required IReadOnlyList<string> Not { get; init; }
    public required IReadOnlyList<string> PhysicalWords { get; init; }
    public required IReadOnlyList<string> ProvenWords { get; init; }
    public required IReadOnlyList<ArchetypePreset> Archetypes { get; init; }
    public required IReadOnlyList<IndustryPreset> Industries { get; init; }
}

public sealed record DialWords
{
    public required IReadOnlyDictionary<Dial, int> Set { get; init; }
    public required IReadOnlyList<string> Words { get; init; }
    public bool Physical { get; init; }

    /// <summary>Offer kind assumed when such a word stands in the offer and no kind was found.</summary>
    public string? Kind { get; init; }
}

public sealed record ArchetypePreset
{
    public required Archetype Archetype { get; init; }
    public required IReadOnlyDictionary<Dial, int> Set { get; init; }
    public required string Reason { get; init; }
    public IReadOnlyDictionary<Dial, string> Reasons { get; init; } = new Dictionary<Dial, string>();

    /// <summary>Words of an exposure that make the source a technical one, and what that adds.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
    public IReadOnlyDictionary<Dial, int> SourceSet { get; init; } = new Dictionary<Dial, int>();
    public string SourceReason { get; init; } = "";
}

public sealed record IndustryPreset
{
    public required IReadOnlyList<string> Industries { get; init; }
    public required IReadOnlyDictionary<Dial, int> Set { get; init; }
    public required string Reason { get; init; }
    public bool OnlyWithoutSegment { get; init; }
}

/// <summary>language-texts.yaml: the sentences of "How I read this".</summary>
public sealed record ReadingTexts
{
    public required string NoObjective { get; init; }
    public required string EmptyObjective { get; init; }
    public required string EvidenceRegion { get; init; }
    public required string EvidenceWord { get; init; }
    public required string EvidenceNone { get; init; }
    public required string RunnerUp { get; init; }
    public required string Expansion { get; init; }
    public required string NoRows { get; init; }
    public required string UnknownRegion { get; init; }
    public required string UnknownIndustry { get; init; }
    public required string UnknownKind { get; init; }
    public required string UnknownFunction { get; init; }
    public required string NoIndustry { get; init; }
    public required string Proven { get; init; }
    public required string AlsoRead { get; init; }
    public required string Corrected { get; init; }
    public required string Given { get; init; }
    public required string Because { get; init; }
    public required string Assumed { get; init; }
    public required string NotFound { get; init; }
    public required string KindAssumed { get; init; }
    public required string DialWord { get; init; }
    public required string DeadlineDefault { get; init; }
    public required IReadOnlyDictionary<string, string> Labels { get; init; }
    public required IReadOnlyDictionary<Dial, string> Dials { get; init; }
    public required IReadOnlyDictionary<Dial, string> DialFields { get; init; }
    public required IReadOnlyDictionary<ReadingConfidence, string> Confidence { get; init; }
    public required IReadOnlyList<string> KindOrder { get; init; }
    public required string DefaultKind { get; init; }

    /// <summary>At most this many functions are kept.</summary>
    public required int Functions { get; init; }
    public required double PhrasePoints { get; init; }
    public required double WordPoints { get; init; }

    /// <summary>Contexts by offer kind and by function in which its words do not count.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> NotKind { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> NotFunction { get; init; }
}
