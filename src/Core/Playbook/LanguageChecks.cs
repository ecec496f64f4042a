using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>What can be wrong with the language sheets beyond their shape.</summary>
internal static class LanguageChecks
{
    private const string World = "global";

    public static IEnumerable<PlaybookProblem> Of(LanguageSheets sheets, PlaybookFiles files, OverlaySheets overlays) =>
        Regions(sheets.Regions, files, overlays).Concat(Industries(sheets, files, overlays)).Concat(Archetypes(sheets, files)).Concat(Dials(sheets, files, overlays)).Concat(Texts(sheets, files, overlays));

    private static IEnumerable<PlaybookProblem> Regions(RegionTable table, PlaybookFiles files, OverlaySheets overlays)
    {
        const string file = "language-regions.yaml";
        bool Known(string id) => id == World || overlays.Regions.ContainsKey(id);
        foreach (var id in table.Regions.Keys.Concat(table.Parents.SelectMany(p => p.Regions)).Where(id => !Known(id)).Distinct(StringComparer.Ordinal))
            yield return At(files, file, id, $"{id} is no region of the closed list");
        foreach (var id in overlays.Regions.Keys.Append(World).Where(id => !table.Regions.ContainsKey(id)))
            yield return new(file, 0, $"the region {id} has no words");
        var owners = new Dictionary<string, string>();
        var words = table.Regions.SelectMany(r => r.Value.Select(w => (Word: w, Owner: r.Key)))
            .Concat(table.Parents.SelectMany(p => p.Words.Select(w => (Word: w, Owner: p.Id))))
            .Concat(table.WithoutRows.SelectMany(p => p.Words.Select(w => (Word: w, Owner: p.Id))));
        foreach (var (word, owner) in words)
            if (!owners.TryAdd(word, owner) && owners[word] != owner)
                yield return At(files, file, word, $"the word \"{word}\" stands for {owners[word]} and for {owner}");
        foreach (var code in table.Peoples.Keys.Concat(table.Cities.Keys).Where(c => !overlays.Countries.ContainsKey(c)))
            yield return At(files, file, code, $"{code} is no country of countries.yaml");
    }

    private static IEnumerable<PlaybookProblem> Industries(LanguageSheets sheets, PlaybookFiles files, OverlaySheets overlays)
    {
        const string file = "language-industries.yaml";
        var table = sheets.Industries;
        foreach (var row in table.Industries.Where(r => !overlays.Industries.ContainsKey(r.Id)))
            yield return At(files, file, row.Id, $"{row.Id} is no industry of overlay-industries.yaml");
        foreach (var id in overlays.Industries.Keys.Where(id => table.Industries.All(r => r.Id != id)))
            yield return new(file, 0, $"the industry {id} has no words");
        foreach (var key in new[] { "phrase", "word", "inSegment", "inOffer", "route" }.Where(k => !table.Points.ContainsKey(k)))
            yield return new(file, 0, $"points.{key} is missing");
    }

    private static IEnumerable<PlaybookProblem> Archetypes(LanguageSheets sheets, PlaybookFiles files)
    {
        const string file = "language-archetypes.yaml";
        var table = sheets.Archetypes;
        foreach (var archetype in Enum.GetValues<Archetype>())
        {
            if (table.Archetypes.Count(a => a.Archetype == archetype) != 1) yield return new(file, 0, $"{archetype.Slug()} must have one row");
            if (table.Decision.TieOrder.Count(a => a == archetype) != 1) yield return At(files, file, "tieOrder", $"{archetype.Slug()} must stand once in the tie order");
        }

        if (table.Decision.FirstWeight is not (> 0.5 and < 1)) yield return At(files, file, "firstWeight", "must lie between 0.5 and 1");
        foreach (var key in new[] { "phrase", "word", "weak", "rules" }.Where(k => !table.Points.ContainsKey(k)))
            yield return new(file, 0, $"points.{key} is missing");
    }

    private static IEnumerable<PlaybookProblem> Dials(LanguageSheets sheets, PlaybookFiles files, OverlaySheets overlays)
    {
        const string file = "language-dials.yaml";
        var table = sheets.Dials;
        var rows = table.Words.Select(w => (w.Set, What: w.Words.Count > 0 ? w.Words[0] : ""))
            .Concat(table.Archetypes.Select(a => (a.Set, What: a.Reason))).Concat(table.Archetypes.Select(a => (Set: a.SourceSet, What: a.Reason)))
            .Concat(table.Industries.Select(i => (i.Set, What: i.Reason)));
        foreach (var (set, what) in rows)
            foreach (var (dial, value) in set)
            {
                if (value is < 1 or > 5) yield return At(files, file, what, $"{dial} {value} must lie between 1 and 5");
                if (dial == Dial.Commitment && value == 5) yield return At(files, file, what, "commitment 5 comes from people alone, never from words or presets");
            }

        foreach (var id in table.Industries.SelectMany(i => i.Industries).Where(id => !overlays.Industries.ContainsKey(id)))
            yield return At(files, file, id, $"{id} is no industry of overlay-industries.yaml");
    }

    private static IEnumerable<PlaybookProblem> Texts(LanguageSheets sheets, PlaybookFiles files, OverlaySheets overlays)
    {
        foreach (var kind in overlays.OfferKinds.Keys.Where(k => sheets.Texts.KindOrder.Count(o => o == k) != 1))
            yield return At(files, "language-texts.yaml", "kindOrder", $"{kind} must stand once in the order of offer kinds");
        var kinds = sheets.Texts.NotKind.Keys.Append(sheets.Texts.DefaultKind).Concat(sheets.Dials.Words.Select(w => w.Kind).OfType<string>());
        foreach (var id in kinds.Where(k => !overlays.OfferKinds.ContainsKey(k)).Concat(sheets.Texts.NotFunction.Keys.Where(f => !overlays.Functions.ContainsKey(f))))
            yield return At(files, "language-texts.yaml", id, $"{id} is no offer kind or function");
        foreach (var dial in Enum.GetValues<Dial>().Where(d => !sheets.Texts.Dials.ContainsKey(d) || !sheets.Texts.DialFields.ContainsKey(d)))
            yield return At(files, "language-texts.yaml", "dials", $"the dial {dial} has no label or field");
        foreach (var (archetype, rule) in sheets.Slots.Counts.Where(c => c.Value.Dial is not null && c.Value.ByDial.Count != 5))
            yield return At(files, "language-slots.yaml", archetype.Slug(), "byDial needs a number for each of the values 1 to 5, not " + string.Join(", ", rule.ByDial));
    }

    private static PlaybookProblem At(PlaybookFiles files, string file, string value, string what) => new(file, PlaybookYaml.LineOf(files, file, value), what);
}
