using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>language-regions.yaml (playbook part 2 §1).</summary>
public sealed record RegionTable
{
    /// <summary>Words by region of the closed list; a star at the end marks a stem.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Regions { get; init; }
    public required IReadOnlyList<RegionParent> Parents { get; init; }
    public required IReadOnlyList<PlaceWithoutRows> WithoutRows { get; init; }
    public required IReadOnlyList<NotRegion> NotRegion { get; init; }
    public required IReadOnlyList<CapitalWord> Capitals { get; init; }

    /// <summary>Names that take the article: "in the UK".</summary>
    public required IReadOnlyList<string> WithArticle { get; init; }

    /// <summary>Adjectives by the ISO code of the country they stand for.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Peoples { get; init; }
    public required IReadOnlyList<string> Adjectives { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Cities { get; init; }
}

public sealed record RegionParent
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Regions { get; init; }
    public required IReadOnlyList<string> Words { get; init; }
    public required string Note { get; init; }
}

public sealed record PlaceWithoutRows
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Words { get; init; }
}

/// <summary>A region word that is none directly before one of <see cref="Before"/>.</summary>
public sealed record NotRegion
{
    public required string Word { get; init; }
    public required IReadOnlyList<string> Before { get; init; }
    public bool LowerCase { get; init; }
}

/// <summary>A word that counts in capitals only, or after another word.</summary>
public sealed record CapitalWord
{
    public required string Word { get; init; }
    public required string ReadAs { get; init; }
    public required string After { get; init; }
}

/// <summary>language-industries.yaml (playbook part 2 §2).</summary>
public sealed record IndustryTable
{
    public required IReadOnlyDictionary<string, double> Points { get; init; }
    public required string RouteIndustry { get; init; }
    public required IReadOnlyList<string> RouteWords { get; init; }
    public required IReadOnlyList<IndustryWords> Industries { get; init; }
}

public sealed record IndustryWords
{
    public required string Id { get; init; }
    public required IReadOnlyList<string> Words { get; init; }
    public required IReadOnlyList<string> Not { get; init; }
    public required string Notes { get; init; }

    /// <summary>Words of part 3 that are not merged.</summary>
    public IReadOnlyList<string> Skip { get; init; } = [];
    public double? PhrasePoints { get; init; }
    public double? WordPoints { get; init; }
}

/// <summary>language-archetypes.yaml (playbook part 2 §3).</summary>
public sealed record ArchetypeTable
{
    public required IReadOnlyDictionary<string, double> Points { get; init; }
    public required DecisionRules Decision { get; init; }
    public required IReadOnlyList<EvidenceWords> Evidence { get; init; }
    public required IReadOnlyList<ArchetypeWords> Archetypes { get; init; }
}

/// <summary>Thresholds in points; <see cref="BlendShare"/> and <see cref="FirstWeight"/> are shares of 1.</summary>
public sealed record DecisionRules
{
    public required double Least { get; init; }
    public required double BlendLeast { get; init; }
    public required double BlendShare { get; init; }
    public required double FirstWeight { get; init; }
    public required double Clear { get; init; }
    public required double ClearAhead { get; init; }
    public required double Likely { get; init; }
    public required IReadOnlyList<Archetype> TieOrder { get; init; }
}

public sealed record EvidenceWords
{
    public required Archetype Archetype { get; init; }
    public required IReadOnlyList<string> Words { get; init; }
}

public sealed record ArchetypeWords
{
    public required Archetype Archetype { get; init; }
    public required IReadOnlyList<string> Phrases { get; init; }
    public required IReadOnlyList<string> Words { get; init; }
    public required IReadOnlyList<string> Weak { get; init; }
    public required IReadOnlyList<string> Not { get; init; }
    public required IReadOnlyList<string> Rules { get; init; }
}
