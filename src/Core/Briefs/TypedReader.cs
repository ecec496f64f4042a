using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <param name="IndustryTyped">True when the field is filled, also with a word nobody knows.</param>
internal sealed record TypedRead(bool IndustryTyped, (string Id, string Because)? Industry, (string Id, string Because)? Kind, List<(string Id, string Because)>? Functions, IReadOnlyList<string> Remarks);

/// <summary>Industry, offer kind and function as typed: an id, a name, or words of the same tables.</summary>
internal static class TypedReader
{
    public static TypedRead Read(Brief brief, LanguageSheets language, OverlaySheets overlays)
    {
        var remarks = new List<string>();
        (string Id, string Because)? industry = null, kind = null;
        List<(string Id, string Because)>? functions = null;
        if (ObjectiveReader.Given(brief.Industry) is { } i)
        {
            industry = Exact(i, overlays.Industries.Values, o => o.Id, o => o.Name) ?? IndustryReader.Read(new(i, language), null, null);
            if (industry is null) remarks.Add(Fill.In(language.Texts.UnknownIndustry, "typed", i));
        }

        if (ObjectiveReader.Given(brief.OfferKind) is { } k)
        {
            kind = Exact(k, overlays.OfferKinds.Values, o => o.Id, o => o.Name) ?? OverlayReader.Kind(new(k, language));
            if (kind is null) remarks.Add(Fill.In(language.Texts.UnknownKind, "typed", k));
        }

        if (ObjectiveReader.Given(brief.Function) is { } f)
        {
            functions = [.. f.Split([',', ';']).Select(part => Exact(part, overlays.Functions.Values, o => o.Id, o => o.Name)).OfType<(string, string)>().Distinct().Take(language.Texts.Functions)];
            if (functions.Count == 0) functions = OverlayReader.Functions(new(f, language));
            if (functions.Count == 0) remarks.Add(Fill.In(language.Texts.UnknownFunction, "typed", f));
        }

        return new(!string.IsNullOrWhiteSpace(brief.Industry), industry, kind, functions, remarks);
    }

    private static (string Id, string Because)? Exact<T>(string typed, IEnumerable<T> rows, Func<T, string> id, Func<T, string> name)
    {
        var wanted = typed.Trim();
        foreach (var row in rows)
            if (Same(id(row), wanted) || Same(name(row), wanted)) return (id(row), wanted);
        return null;
    }

    private static bool Same(string known, string typed) =>
        string.Equals(known.Replace('_', ' '), typed.Replace('_', ' ').Replace('-', ' '), StringComparison.OrdinalIgnoreCase);
}
