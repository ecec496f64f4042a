using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Terms that a value rule may name (playbook part 4 §3.1); yearly averages over the horizon.</summary>
public enum BasisTerm { RevY, ShareY, NewY, Acv, Gm, Unit, CacGap }

/// <summary>Who gives an item; <c>own</c> is the partner's own gain, which nobody gives.</summary>
public enum ItemGiver { Ours, Theirs, Own }

public enum ItemRow { Capability, Access, Resource }

/// <summary>An amount a year: the product of its factors and of its basis terms.</summary>
public sealed record AmountRule
{
    public required IReadOnlyList<double> Factors { get; init; }
    public required IReadOnlyList<BasisTerm> Of { get; init; }
}

/// <summary>One value item of a model or of an objective (part 4 §3.2, §3.3).</summary>
public sealed record ValueItemSheet
{
    public required string Id { get; init; }
    public ModelId? Model { get; init; }
    public Archetype? Archetype { get; init; }
    public required ItemGiver Giver { get; init; }

    /// <summary>Null only for the partner's own gains.</summary>
    public ItemRow? Row { get; init; }
    public required ValueKind Kind { get; init; }
    public required Sourced Text { get; init; }

    /// <summary>Null for an unpriced item.</summary>
    public AmountRule? Worth { get; init; }

    /// <summary>Cost to the giver beside its investment.</summary>
    public AmountRule? Cost { get; init; }

    /// <summary>Cost that falls due only if the value arrives: counts amount × confidence.</summary>
    public AmountRule? ExpectedCost { get; init; }

    /// <summary>1–5 for an unpriced item, 0 for a priced one.</summary>
    public int Weight { get; init; }
    public required Confidence Confidence { get; init; }

    /// <summary>True when the worth is the partner's own gain, an assumption of ours to be replaced by the partner.</summary>
    public bool OwnGain { get; init; }

    /// <summary>True for an item that exists only while the partner is paid a share.</summary>
    public bool OnlyWithShare { get; init; }

    /// <summary><c>deals</c> or <c>accounts</c>: items of one side that count the same are never added.</summary>
    public string? Counts { get; init; }
}
