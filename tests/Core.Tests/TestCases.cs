using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Tests;

/// <summary>Cases made by hand, where a test wants to say exactly what was read.</summary>
internal static class TestCases
{
    public static readonly Playbook Playbook = Playbook.Load(PlaybookFiles.Embedded());
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static Case Of(
        Archetype archetype, Brief? brief = null, string? industry = null, string[]? regions = null, string[]? functions = null, string? kind = null,
        IReadOnlyDictionary<Dial, int>? dials = null, bool proven = false, Archetype? second = null, string? offer = null, string? segment = null, string? regionWords = null)
    {
        var values = (dials ?? new Dictionary<Dial, int>()).ToDictionary(d => d.Key, d => new DialValue(d.Value, DialSource.Given, ""));
        var overlays = Playbook.Overlays;
        var regionRecords = (regions ?? []).Select(r => overlays.Regions[r]).ToArray();
        var reading = new Reading
        {
            Text = "by hand",
            Archetypes = second is { } s ? [new(archetype, 0.7), new(s, 0.3)] : [new(archetype, 1)],
            Confidence = ReadingConfidence.Clear,
            Regions = regions ?? [],
            RegionWords = regionWords ?? regionRecords.FirstOrDefault()?.Name,
            Industry = industry,
            OfferKind = kind ?? "software",
            OfferKindFound = kind is not null,
            Functions = functions ?? [],
            Offer = offer,
            Segment = segment,
            Dials = new(values, proven),
            Items = [],
        };
        var known = new Dictionary<string, string>();
        if (offer is not null) known["offer"] = offer;
        if (segment is not null) known["segment"] = segment;
        if (reading.RegionWords is { } words) known["region"] = words;
        return new()
        {
            Brief = brief ?? new Brief(),
            Reading = reading,
            Playbook = Playbook,
            Today = Today,
            Kind = overlays.OfferKinds[reading.OfferKind],
            Industry = industry is null ? null : overlays.Industries[industry],
            Regions = regionRecords,
            Functions = (functions ?? []).Select(f => overlays.Functions[f]).ToArray(),
            Currency = regionRecords.FirstOrDefault()?.Currencies[0] ?? "USD",
            OurZone = "UTC",
            PartnerZone = regionRecords.FirstOrDefault()?.Zones[0] ?? "UTC",
            Slots = new(known, new Dictionary<string, string>
            {
                ["offer"] = "our offer", ["segment"] = "target customers", ["region"] = "the target region", ["market"] = "the new market",
                ["category"] = "the partner category", ["partner"] = "the partner", ["company"] = "your company",
            }),
        };
    }
}
