namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Overlays by id: offer kinds, functions, industries, regions (playbook part 3), and countries (part 2 §1.3).</summary>
public sealed record OverlaySheets(
    IReadOnlyDictionary<string, OfferKind> OfferKinds,
    IReadOnlyDictionary<string, FunctionTag> Functions,
    IReadOnlyDictionary<string, Industry> Industries,
    IReadOnlyDictionary<string, Region> Regions,
    IReadOnlyDictionary<string, Country> Countries)
{
    public static OverlaySheets Read(PlaybookFiles files) => new(
        PlaybookYaml.Read<List<OfferKind>>(files, "overlay-offer-kinds.yaml").ToDictionary(k => k.Id),
        PlaybookYaml.Read<List<FunctionTag>>(files, "overlay-functions.yaml").ToDictionary(f => f.Id),
        PlaybookYaml.Read<List<Industry>>(files, "overlay-industries.yaml").ToDictionary(i => i.Id),
        PlaybookYaml.Read<List<Region>>(files, "overlay-regions.yaml").ToDictionary(r => r.Id),
        PlaybookYaml.Read<List<Country>>(files, "countries.yaml").ToDictionary(c => c.Code));

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files) => OverlayChecks.Of(this, files);
}
