namespace StrategicPartnerships.Core.Briefs;

/// <summary>What the objective was read as (playbook part 2), after the brief's corrections. Text members keep the person's own spelling.</summary>
public sealed record Reading
{
    public required string Text { get; init; }

    /// <summary>One archetype with weight 1, or two with 0.7 and 0.3.</summary>
    public required IReadOnlyList<ArchetypeShare> Archetypes { get; init; }

    public required ReadingConfidence Confidence { get; init; }
    public Archetype? RunnerUp { get; init; }

    /// <summary>Region ids of the closed list, in text order, <c>global</c> dropped beside a specific one.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The region as the person wrote it ("the Gulf"), or null.</summary>
    public string? RegionWords { get; init; }

    /// <summary>Places named for which the directory has no rows (<c>turkey</c>, <c>africa</c> …).</summary>
    public IReadOnlyList<string> PlacesWithoutRows { get; init; } = [];

    /// <summary>ISO 3166 codes of the countries named.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];
    public string? Industry { get; init; }

    /// <summary>Offer kind id; <see cref="OfferKindFound"/> is false when it is the default <c>software</c>.</summary>
    public string OfferKind { get; init; } = "software";
    public bool OfferKindFound { get; init; }

    /// <summary>At most two function ids.</summary>
    public IReadOnlyList<string> Functions { get; init; } = [];
    public string? Offer { get; init; }
    public string? Segment { get; init; }
    public string? Route { get; init; }
    public string? Gap { get; init; }
    public string? Exposure { get; init; }
    public TargetCount? Count { get; init; }
    public TargetAmount? Amount { get; init; }
    public DateOnly? Deadline { get; init; }

    /// <summary>True when the thing sold is physical: hardware, goods, food.</summary>
    public bool Physical { get; init; }

    /// <summary>Dials moved by words, by the objective's or by the industry's preset; given ones included.</summary>
    public required Dials Dials { get; init; }

    /// <summary>"How I read this": every value, the words that caused it, and the field that overrides it.</summary>
    public required IReadOnlyList<ReadItem> Items { get; init; }

    /// <summary>Sentences that must be said: expansions of a region, guesses, places without rows.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public Archetype Archetype => Archetypes[0].Archetype;
}

public sealed record ArchetypeShare(Archetype Archetype, double Weight);

public enum ReadingConfidence { Guess, Likely, Clear }

/// <summary>A number with its noun, "40 qualified leads".</summary>
public sealed record TargetCount(double Number, string Noun);

/// <summary>Money or a percentage: <c>Percent</c> set for "by 25 %", otherwise an amount with its currency code if one was typed.</summary>
public sealed record TargetAmount(double Number, bool Percent, string? Currency, string AsTyped);

/// <param name="Field">Form field id that corrects this item.</param>
/// <param name="Because">The words that caused it, or why it was assumed.</param>
public sealed record ReadItem(string Label, string Value, string Because, string Field, bool Assumed);
