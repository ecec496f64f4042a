using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>What was read about places.</summary>
internal sealed record PlacesRead(IReadOnlyList<string> Regions, string? Words, IReadOnlyList<string> WithoutRows, IReadOnlyList<string> Countries, string Because, IReadOnlyList<string> Remarks)
{
    public static readonly PlacesRead None = new([], null, [], [], "", []);
}

/// <summary>Regions of a sentence or of the region field (playbook part 2 §1).</summary>
internal static class RegionReader
{
    private const string World = "global";
    private const string Article = "the ";

    public static PlacesRead Read(Sentence sentence)
    {
        if (sentence.Places.Count == 0) return PlacesRead.None;
        var texts = sentence.Language.Texts;
        var (regions, names, countries, without, remarks, because) = (new List<string>(), new List<string>(), new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var (hit, place) in sentence.Places)
        {
            AddNew(regions, place.Regions);
            var name = Name(sentence, hit, place);
            AddNew(names, [name]);
            because.Add(sentence.Raw.Span(sentence.Raw.Tokens[hit.Start].Word, sentence.Raw.Tokens[hit.End - 1].Word));
            if (place.Country is { } code) AddNew(countries, [code]);
            if (place.Parent is { } parent)
            {
                AddNew(remarks, [Fill.In(Fill.In(texts.Expansion, "parent", Capital(parent.Name)), "regions", string.Join(", ", parent.Regions))]);
                if (parent.Note.Length > 0) AddNew(remarks, [parent.Note]);
            }

            if (place.Place is { } bare)
            {
                AddNew(without, [bare.Id]);
                AddNew(remarks, [Fill.In(texts.NoRows, "place", name)]);
            }
        }

        if (regions.Count > 1) regions.Remove(World);
        return new(regions, string.Join(" and ", names), without, countries, string.Join(", ", because), remarks);
    }

    /// <summary>The region field: the same words, an id, or an ISO country code alone.</summary>
    public static PlacesRead Typed(string typed, LanguageSheets language, OverlaySheets overlays)
    {
        if (overlays.Countries.TryGetValue(typed.Trim(), out var country))
            return new([country.Region], country.Name, [], [country.Code], typed, []);
        var read = Read(new(typed.Replace('_', ' '), language));
        if (read.Words is null)
            return read with { Words = typed.Trim(), Because = typed, Remarks = [Fill.In(language.Texts.UnknownRegion, "typed", typed.Trim())] };
        var id = typed.Trim().ToLowerInvariant();
        return overlays.Regions.TryGetValue(id, out var region) ? read with { Words = region.Name } : read;
    }

    private static string Name(Sentence sentence, Hit hit, PlaceName place)
    {
        var language = sentence.Language;
        var first = sentence.Raw.Tokens[hit.Start];
        var normal = string.Join(' ', Enumerable.Range(hit.Start, hit.Length).Select(t => sentence.Raw.Tokens[t].Norm));
        var name = place.Name ?? Trimmed(sentence, hit, first.Word);
        var key = place.Name is null ? normal : place.Name.ToLowerInvariant();
        return language.Places.Articles.Contains(key) && !name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? Article + name : name;
    }

    /// <summary>The words of the hit; of a compound such as "UK-based" only the tokens that name the place.</summary>
    private static string Trimmed(Sentence sentence, Hit hit, int first)
    {
        var last = sentence.Raw.Tokens[hit.End - 1];
        var after = hit.End < sentence.Raw.Tokens.Count && sentence.Raw.Tokens[hit.End].Word == last.Word;
        var before = hit.Start > 0 && sentence.Raw.Tokens[hit.Start - 1].Word == first;
        var written = sentence.Raw.Span(first, last.Word);
        if (!after && !before) return written;
        var at = written.IndexOf(sentence.Raw.Tokens[hit.Start].Norm, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && hit.Length == 1 ? written.Substring(at, sentence.Raw.Tokens[hit.Start].Norm.Length) : written;
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static void AddNew(List<string> list, IEnumerable<string> values)
    {
        foreach (var value in values)
            if (!list.Contains(value)) list.Add(value);
    }
}
