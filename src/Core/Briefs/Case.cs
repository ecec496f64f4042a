using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>One brief with everything that was looked up for it: what the four modules work on.</summary>
public sealed record Case
{
    public required Brief Brief { get; init; }
    public required Reading Reading { get; init; }
    public required Playbook Playbook { get; init; }

    /// <summary>The workspace's date in its own zone.</summary>
    public required DateOnly Today { get; init; }
    public required OfferKind Kind { get; init; }
    public Industry? Industry { get; init; }

    /// <summary>At most two, in text order (playbook part 3, matching).</summary>
    public required IReadOnlyList<Region> Regions { get; init; }
    public required IReadOnlyList<FunctionTag> Functions { get; init; }

    /// <summary>The country when exactly one is named.</summary>
    public Country? Country { get; init; }

    /// <summary>ISO 4217: typed, else the country's, else the first region's, else USD.</summary>
    public required string Currency { get; init; }

    /// <summary>IANA zone of our side: typed, else UTC; and of the partner's side: the country's, else the first region's, else ours.</summary>
    public required string OurZone { get; init; }
    public required string PartnerZone { get; init; }
    public required Slots Slots { get; init; }

    public Dials Dials => Reading.Dials;
    public Archetype Archetype => Reading.Archetype;
    public bool Physical => Reading.Physical || Kind.Physical;

    /// <summary>The partner's name as typed, or null while no partner is named.</summary>
    public string? Partner => string.IsNullOrWhiteSpace(Brief.Partner) ? null : Brief.Partner;
}
