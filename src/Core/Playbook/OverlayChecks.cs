using NodaTime;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>What can be wrong with overlays and countries beyond their shape.</summary>
internal static class OverlayChecks
{
    private static readonly string[] Criteria = ["market", "overlap", "brand", "growth", "technical", "capacity", "geography", "support", "sponsor", "resources", "contract", "track"];
    private static readonly int[] Levels = [1, 3, 5];

    public static IEnumerable<PlaybookProblem> Of(OverlaySheets sheets, PlaybookFiles files)
    {
        foreach (var kind in sheets.OfferKinds.Values)
        {
            const string file = "overlay-offer-kinds.yaml";
            foreach (var problem in Risks(files, file, kind.Risks).Concat(Words(files, file, kind.Id, kind.Detect))) yield return problem;
            if (Levels.Any(l => !kind.Technical.ContainsKey(l) || !kind.Support.ContainsKey(l)))
                yield return At(files, file, kind.Id, $"{kind.Id} needs sentences for the levels 1, 3 and 5");
        }

        foreach (var tag in sheets.Functions.Values)
            foreach (var problem in Row(files, "overlay-functions.yaml", tag.Id, tag.Detect, tag.Requirements, [tag.Risk])) yield return problem;
        foreach (var industry in sheets.Industries.Values)
        {
            foreach (var problem in Row(files, "overlay-industries.yaml", industry.Id, industry.Detect, industry.Requirements, industry.Risks)) yield return problem;
            if (industry.PilotDays < 0) yield return At(files, "overlay-industries.yaml", industry.Id, "pilotDays cannot be negative");
        }

        foreach (var region in sheets.Regions.Values)
        {
            const string file = "overlay-regions.yaml";
            foreach (var problem in Row(files, file, region.Id, region.Detect, region.Requirements, region.Risks)) yield return problem;
            foreach (var parent in region.Parents.Where(p => !sheets.Regions.ContainsKey(p)))
                yield return At(files, file, region.Id, $"the parent {parent} is no region");
            if (region.Zones.Count == 0 || region.Currencies.Count == 0) yield return At(files, file, region.Id, "a zone and a currency are needed");
            foreach (var problem in region.Zones.SelectMany(z => Zone(files, file, z)).Concat(region.Currencies.SelectMany(c => Currency(files, file, c)))) yield return problem;
        }

        foreach (var country in sheets.Countries.Values)
        {
            const string file = "countries.yaml";
            if (!sheets.Regions.ContainsKey(country.Region)) yield return At(files, file, country.Code, $"{country.Region} is no region");
            if (country.Code is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z']) yield return At(files, file, country.Code, "a country code has two capitals");
            foreach (var problem in Zone(files, file, country.Zone).Concat(Currency(files, file, country.Currency))) yield return problem;
        }
    }

    private static IEnumerable<PlaybookProblem> Row(
        PlaybookFiles files, string file, string id, IReadOnlyList<string> detect, IEnumerable<RequirementLine> requirements, IEnumerable<RiskLine> risks) =>
        requirements.Where(r => !Criteria.Contains(r.Criterion)).Select(r => At(files, file, r.Criterion, $"{r.Criterion} is no criterion ({id})"))
            .Concat(Risks(files, file, risks)).Concat(Words(files, file, id, detect));

    private static IEnumerable<PlaybookProblem> Words(PlaybookFiles files, string file, string id, IReadOnlyList<string> detect) =>
        detect.Count == 0 || detect.Any(string.IsNullOrWhiteSpace) ? [At(files, file, id, $"{id} needs words to be detected by")] : [];

    private static IEnumerable<PlaybookProblem> Risks(PlaybookFiles files, string file, IEnumerable<RiskLine> risks) =>
        risks.Where(r => r.Likelihood is not ("L" or "M" or "H") || r.Impact is not ("L" or "M" or "H"))
            .Select(r => At(files, file, r.Risk.Text, $"likelihood and impact are L, M or H: {r.Risk.Text}"));

    private static IEnumerable<PlaybookProblem> Zone(PlaybookFiles files, string file, string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null ? [At(files, file, zone, $"{zone} is no IANA zone")] : [];

    private static IEnumerable<PlaybookProblem> Currency(PlaybookFiles files, string file, string currency) =>
        currency is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? [] : [At(files, file, currency, $"{currency} is no ISO 4217 code")];

    private static PlaybookProblem At(PlaybookFiles files, string file, string value, string what) => new(file, PlaybookYaml.LineOf(files, file, value), what);
}
