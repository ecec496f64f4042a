using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Every line of the directory says only what the playbook knows; a mistake is told with its line.</summary>
internal static class CandidateCheck
{
    private static readonly HashSet<string> Models = Enum.GetValues<ModelId>().Select(m => m.Title()).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Objectives = Enum.GetNames<Archetype>().ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<PlaybookProblem> Rows(PartnerSheets sheets, Playbook playbook)
    {
        var kinds = sheets.Categories.Values.SelectMany(c => c.Kinds).ToHashSet(StringComparer.Ordinal);
        var industries = playbook.Overlays.Industries.Keys.Append("any").ToHashSet(StringComparer.Ordinal);
        var regions = playbook.Overlays.Regions.Keys.Append("global").ToHashSet(StringComparer.Ordinal);
        foreach (var row in sheets.Directory.Rows)
        {
            foreach (var what in Wrong(row, kinds, industries, regions))
                yield return new(CandidateDirectory.File, row.Line, what);
        }

        foreach (var kind in sheets.Categories.Values.SelectMany(c => c.Kinds).Distinct().Where(k => sheets.Directory.OfKind(k).Count == 0))
            yield return new(CandidateDirectory.File, 0, $"holds no row of kind {kind}, which a category names");
    }

    private static IEnumerable<string> Wrong(CandidateRow row, HashSet<string> kinds, HashSet<string> industries, HashSet<string> regions)
    {
        if (row.Name.Length == 0) yield return "has no name";
        if (!kinds.Contains(row.Kind)) yield return $"kind '{row.Kind}' belongs to no category";
        if (row.Evidence is not ("A" or "B")) yield return $"evidence '{row.Evidence}' is neither A nor B";
        foreach (var (column, values, known) in new[] { ("industry", row.Industries, industries), ("region", row.Regions, regions), ("objective", row.Objectives, Objectives), ("model", row.Models, Models) })
        {
            if (values.Count == 0) yield return $"names no {column}";
            foreach (var value in values.Where(v => !known.Contains(v)))
                yield return $"{column} '{value}' is unknown";
        }
    }
}
