namespace StrategicPartnerships.Core.Playbooks;

/// <param name="Regions">Region ids it stands for; empty for a place without rows.</param>
/// <param name="Country">ISO code when a country follows from it.</param>
/// <param name="Name">How it is printed when the written word cannot stand after "in": the adjective's country.</param>
public sealed record PlaceName(IReadOnlyList<string> Regions, string? Country, RegionParent? Parent, PlaceWithoutRows? Place, string? Name);

/// <summary>Region words of part 2, the countries' names and the region words of part 3, each with what it names.</summary>
public sealed class RegionIndex
{
    private readonly PhraseIndex _index;
    private readonly List<PlaceName> _names = [];
    private readonly HashSet<string> _known = [];
    private readonly IReadOnlyList<CapitalWord> _capitals;
    private readonly RegionTable _table;
    private readonly OverlaySheets _overlays;
    private readonly Dictionary<string, (string Country, bool People)> _countryOf = [];
    private readonly HashSet<string> _adjectives;

    private RegionIndex(RegionTable table, OverlaySheets overlays)
    {
        (_table, _overlays, _capitals) = (table, overlays, table.Capitals);
        _index = new(_capitals);
        _adjectives = table.Adjectives.Select(Normal).ToHashSet();
        Articles = table.WithArticle.Select(Normal).ToHashSet();
        foreach (var (code, words) in table.Cities)
            foreach (var word in words) _countryOf[Normal(word)] = (code, false);
        foreach (var (code, words) in table.Peoples)
            foreach (var word in words) _countryOf[Normal(word)] = (code, true);
    }

    /// <summary>Names, normalised, that take the article.</summary>
    public IReadOnlySet<string> Articles { get; }

    public static RegionIndex Of(RegionTable table, OverlaySheets overlays)
    {
        var index = new RegionIndex(table, overlays);
        foreach (var country in overlays.Countries.Values)
            foreach (var word in country.Spellings.Prepend(country.Name)) index.Add(word, new([country.Region], country.Code, null, null, null));
        foreach (var (region, words) in table.Regions)
            foreach (var word in words.Append(region)) index.Add(word, index.InRegion(region, word));
        foreach (var parent in table.Parents)
            foreach (var word in parent.Words.Append(parent.Id)) index.Add(word, new(parent.Regions, null, parent, null, index.IsAdjective(word) ? parent.Name : null));
        foreach (var place in table.WithoutRows)
            foreach (var word in place.Words) index.Add(word, new([], null, null, place, index.IsAdjective(word) ? place.Name : null));
        foreach (var region in overlays.Regions.Values)
            foreach (var word in region.Detect) index.Add(word, index.InRegion(region.Id, word));
        return index;
    }

    /// <summary>Region words in text order, longest first where they overlap.</summary>
    public List<(Hit Hit, PlaceName Name)> Find(WordText text)
    {
        var taken = new bool[text.Tokens.Count];
        var found = new List<(Hit Hit, PlaceName Name)>();
        foreach (var hit in _index.Find(text))
            if (!taken.AsSpan(hit.Start, hit.Length).Contains(true) && !Excluded(text, hit))
            {
                taken.AsSpan(hit.Start, hit.Length).Fill(true);
                found.Add((hit, _names[hit.Phrase.Owner]));
            }

        found.Sort((a, b) => a.Hit.Start.CompareTo(b.Hit.Start));
        return found;
    }

    private void Add(string word, PlaceName name)
    {
        var normal = Normal(word);
        // A bare pronoun would come from "us market": part 2 reads it in capitals or after "the" alone.
        if (normal.Split(' ').Any(t => _capitals.Any(c => c.Word == t)) || !_known.Add(normal)) return;
        _index.Add(PhraseList.Region, _names.Count, [word]);
        _names.Add(name);
    }

    private PlaceName InRegion(string region, string word)
    {
        var normal = Normal(word);
        if (_countryOf.TryGetValue(normal, out var found) && _overlays.Countries.TryGetValue(found.Country, out var country))
            return new([region], country.Code, null, null, found.People ? country.Name : null);
        return new([region], null, null, null, IsAdjective(word) && _overlays.Regions.TryGetValue(region, out var overlay) ? overlay.Name : null);
    }

    private bool IsAdjective(string word) => _adjectives.Contains(Normal(word));

    /// <summary>Normalised tokens with the star kept, so that a stem and its whole word stay two entries.</summary>
    private string Normal(string word) =>
        string.Join(' ', WordText.Of(word, _capitals).Tokens.Select(t => t.Norm)) + (word.EndsWith('*') ? "*" : "");

    private bool Excluded(WordText text, Hit hit)
    {
        if (hit.Length != 1) return false;
        var token = text.Tokens[hit.Start];
        foreach (var not in _table.NotRegion)
            if (not.Word == token.Norm && hit.End < text.Tokens.Count && not.Before.Contains(text.Tokens[hit.End].Norm)
                && (!not.LowerCase || !char.IsUpper(text.Text[text.Words[token.Word].Start])))
                return true;
        return false;
    }
}
