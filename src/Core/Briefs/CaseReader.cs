using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Builds the case that the four modules work on: the reading, the overlays it names, currency, zones and slots.</summary>
public static class CaseReader
{
    private const int MostRegions = 2;
    private const string NoCurrency = "USD", NoZone = "UTC";

    public static Case Read(Brief brief, Playbook playbook, DateOnly today)
    {
        var (overlays, reading) = (playbook.Overlays, ObjectiveReader.Read(brief, playbook.Language, playbook.Overlays, today));
        var regions = new List<Region>(MostRegions);
        foreach (var id in reading.Regions)
            if (regions.Count < MostRegions && overlays.Regions.TryGetValue(id, out var region)) regions.Add(region);
        var functions = new List<FunctionTag>(reading.Functions.Count);
        foreach (var id in reading.Functions)
            if (overlays.Functions.TryGetValue(id, out var function)) functions.Add(function);
        var industry = reading.Industry is { } i ? overlays.Industries.GetValueOrDefault(i) : null;
        var country = reading.Countries.Count == 1 ? overlays.Countries.GetValueOrDefault(reading.Countries[0]) : null;
        var first = regions.Count > 0 ? regions[0] : null;
        var ours = ObjectiveReader.Given(brief.TimeZone) ?? NoZone;
        return new()
        {
            Brief = brief,
            Reading = reading,
            Playbook = playbook,
            Today = today,
            Kind = overlays.OfferKinds.GetValueOrDefault(reading.OfferKind) ?? overlays.OfferKinds[playbook.Language.Texts.DefaultKind],
            Industry = industry,
            Regions = regions,
            Functions = functions,
            Country = country,
            Currency = ObjectiveReader.Given(brief.Currency)?.ToUpperInvariant() ?? country?.Currency ?? first?.Currencies[0] ?? NoCurrency,
            OurZone = ours,
            PartnerZone = country?.Zone ?? first?.Zones[0] ?? ours,
            Slots = SlotValues.Of(brief, reading, industry, country, playbook.Language),
        };
    }
}
