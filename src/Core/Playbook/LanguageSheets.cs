namespace StrategicPartnerships.Core.Playbooks;

/// <summary>How an objective is read (playbook part 2): words, phrases, slots, presets, compiled once for quick reading.</summary>
public sealed record LanguageSheets
{
    public required RegionTable Regions { get; init; }
    public required IndustryTable Industries { get; init; }
    public required ArchetypeTable Archetypes { get; init; }
    public required SlotTable Slots { get; init; }
    public required DialTable Dials { get; init; }
    public required ReadingTexts Texts { get; init; }

    /// <summary>Region words, and what each of them names.</summary>
    public required RegionIndex Places { get; init; }

    /// <summary>All other words.</summary>
    public required PhraseIndex Words { get; init; }
    public required SlotPatterns Patterns { get; init; }

    /// <summary>Offer kinds and functions in the order of their owner numbers in <see cref="Words"/>.</summary>
    public required IReadOnlyList<string> KindIds { get; init; }
    public required IReadOnlyList<string> FunctionIds { get; init; }

    public static LanguageSheets Read(PlaybookFiles files, OverlaySheets overlays)
    {
        var regions = PlaybookYaml.Read<RegionTable>(files, "language-regions.yaml");
        var industries = PlaybookYaml.Read<IndustryTable>(files, "language-industries.yaml");
        var archetypes = PlaybookYaml.Read<ArchetypeTable>(files, "language-archetypes.yaml");
        var slots = PlaybookYaml.Read<SlotTable>(files, "language-slots.yaml");
        var dials = PlaybookYaml.Read<DialTable>(files, "language-dials.yaml");
        var texts = PlaybookYaml.Read<ReadingTexts>(files, "language-texts.yaml");
        return new()
        {
            Regions = regions,
            Industries = industries,
            Archetypes = archetypes,
            Slots = slots,
            Dials = dials,
            Texts = texts,
            Places = RegionIndex.Of(regions, overlays),
            Words = Compile(regions, industries, archetypes, dials, texts, overlays),
            Patterns = SlotPatterns.Of(slots),
            KindIds = texts.KindOrder,
            FunctionIds = [.. overlays.Functions.Keys],
        };
    }

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => LanguageChecks.Of(this, files, playbook.Overlays);

    private static PhraseIndex Compile(
        RegionTable regions, IndustryTable industries, ArchetypeTable archetypes, DialTable dials, ReadingTexts texts, OverlaySheets overlays)
    {
        var index = new PhraseIndex(regions.Capitals);
        for (var i = 0; i < industries.Industries.Count; i++)
        {
            var industry = industries.Industries[i];
            index.Add(PhraseList.Industry, i, industry.Words);
            index.Add(PhraseList.IndustryNot, i, industry.Not);
            if (overlays.Industries.TryGetValue(industry.Id, out var overlay))
                index.Add(PhraseList.Industry, i, overlay.Detect.Except(industry.Skip).Where(w => !Covered(w, industry.Words)), pluralsAlike: true);
        }

        for (var i = 0; i < archetypes.Archetypes.Count; i++)
        {
            var words = archetypes.Archetypes[i];
            index.Add(PhraseList.ArchetypeNot, i, words.Not);
            index.Add(PhraseList.Rule, i, words.Rules);
            index.Add(PhraseList.Phrase, i, words.Phrases);
            index.Add(PhraseList.Word, i, words.Words);
            index.Add(PhraseList.Weak, i, words.Weak);
        }

        for (var i = 0; i < archetypes.Evidence.Count; i++) index.Add(PhraseList.Evidence, i, archetypes.Evidence[i].Words);
        for (var i = 0; i < dials.Words.Count; i++) index.Add(PhraseList.DialWord, i, dials.Words[i].Words);
        index.Add(PhraseList.DialNot, 0, dials.Not);
        index.Add(PhraseList.Physical, 0, dials.PhysicalWords);
        index.Add(PhraseList.Proven, 0, dials.ProvenWords);
        for (var i = 0; i < texts.KindOrder.Count; i++)
            if (overlays.OfferKinds.TryGetValue(texts.KindOrder[i], out var kind))
            {
                index.Add(PhraseList.Kind, i, kind.Detect, pluralsAlike: true);
                index.Add(PhraseList.KindNot, i, texts.NotKind.GetValueOrDefault(kind.Id, []));
            }

        var function = 0;
        foreach (var tag in overlays.Functions.Values)
        {
            index.Add(PhraseList.FunctionNot, function, texts.NotFunction.GetValueOrDefault(tag.Id, []));
            index.Add(PhraseList.Function, function++, tag.Detect, pluralsAlike: true);
        }

        return index;
    }

    /// <summary>A word of part 3 that part 2 already reads must not count twice.</summary>
    private static bool Covered(string word, IReadOnlyList<string> words) => words.Any(w =>
        w[^1] == '*' ? word.StartsWith(w[..^1], StringComparison.OrdinalIgnoreCase) && !w.Contains(' ', StringComparison.Ordinal) : string.Equals(w, word, StringComparison.OrdinalIgnoreCase));
}
