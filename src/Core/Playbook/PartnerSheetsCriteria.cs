namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The twelve criteria and their sentences (playbook §8.1, part 4 §2).</summary>
public sealed record CriteriaSheet
{
    /// <summary>Words for levels 2–5: basic, working, strong, leading.</summary>
    public required IReadOnlyDictionary<int, string> LevelWords { get; init; }
    public required IReadOnlyList<Criterion> Criteria { get; init; }
    public required IReadOnlyList<LevelReplacement> Replacements { get; init; }

    /// <summary>The sentence of a level for a kind of offer; level 1 asks nothing, whatever is offered.</summary>
    public Sourced Sentence(Criterion criterion, int level, OfferKind kind)
    {
        if (level == 1)
            return criterion.Levels[1];
        return Replacement(criterion.Id, level, kind.Id, beforeKind: true) ?? OfKind(criterion.Id, level, kind)
            ?? Replacement(criterion.Id, level, kind.Id, beforeKind: false) ?? criterion.Levels[level];
    }

    private Sourced? Replacement(string criterion, int level, string kind, bool beforeKind)
    {
        foreach (var r in Replacements)
            if (r.BeforeKind == beforeKind && r.Criterion == criterion && r.Kinds.Contains(kind) && r.Levels.TryGetValue(level, out var sentence))
                return sentence;
        return null;
    }

    private static Sourced? OfKind(string criterion, int level, OfferKind kind) => criterion switch
    {
        // Part 4's own rows are the software wording.
        _ when kind.Id == "software" => null,
        "technical" => kind.Technical.GetValueOrDefault(level),
        "support" => kind.Support.GetValueOrDefault(level),
        _ => null,
    };
}

public sealed record Criterion
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Strategic Fit, Operational Fit or Partnership Readiness.</summary>
    public required string Group { get; init; }

    /// <summary>Base weight in percent; the twelve sum to 100.</summary>
    public required int Weight { get; init; }

    /// <summary>What a rating of 1, 3 and 5 means.</summary>
    public required IReadOnlyDictionary<int, Sourced> Anchors { get; init; }
    public required string Evidence { get; init; }

    /// <summary>Requirement sentences for levels 1–5.</summary>
    public required IReadOnlyDictionary<int, Sourced> Levels { get; init; }
}

/// <summary>Sentences for some kinds of offer in place of the general ones.</summary>
public sealed record LevelReplacement
{
    public required IReadOnlyList<string> Kinds { get; init; }
    public required string Criterion { get; init; }

    /// <summary>True when these stand before the offer kind's own sentences.</summary>
    public required bool BeforeKind { get; init; }
    public required IReadOnlyDictionary<int, Sourced> Levels { get; init; }
}
