using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Sums, ids and completeness of the partner sheets.</summary>
internal static class PartnerSheetsCheck
{
    private const string CriteriaFile = "partner-criteria.yaml";
    private const string FitFile = "partner-fit.yaml";
    private const string CategoryFile = "partner-categories.yaml";
    private const string OverlayFile = "partner-category-overlays.yaml";
    private const string OutreachFile = "partner-outreach.yaml";

    public static IEnumerable<PlaybookProblem> Criteria(PlaybookFiles files, PartnerSheets sheets)
    {
        var criteria = sheets.Criteria.Criteria;
        var ids = criteria.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        if (criteria.Sum(c => c.Weight) is var sum && sum != 100)
            yield return new(CriteriaFile, 0, $"the weights sum to {sum}, not 100");
        foreach (var c in criteria.Where(c => !Enumerable.Range(1, 5).All(c.Levels.ContainsKey)))
            yield return new(CriteriaFile, PlaybookYaml.LineOf(files, CriteriaFile, c.Id), $"criterion {c.Id} lacks a level from 1 to 5");
        foreach (var r in sheets.Criteria.Replacements.Where(r => !ids.Contains(r.Criterion)))
            yield return new(CriteriaFile, PlaybookYaml.LineOf(files, CriteriaFile, r.Criterion), $"replacement for unknown criterion {r.Criterion}");
        foreach (var archetype in Enum.GetValues<Archetype>())
            if (!sheets.Fit.Shifts.TryGetValue(archetype, out var shift) || shift.Count != criteria.Count || shift.Sum() != 0)
                yield return new(FitFile, PlaybookYaml.LineOf(files, FitFile, archetype.Slug()), $"the shift of {archetype.Slug()} must hold {criteria.Count} numbers with sum 0");
        foreach (var problem in Floors(files, sheets))
            yield return problem;
        foreach (var commitment in Enum.GetValues<Commitment>().Where(c => !sheets.Fit.Bars.ContainsKey(c) || !sheets.Fit.Prioritisation.Capacity.ContainsKey(c)))
            yield return new(FitFile, 0, $"bar or capacity of {commitment.Title()} is missing");
        foreach (var problem in Book(sheets.Fit))
            yield return problem;
        if (sheets.Fit.Matrix.Sum(m => m.Weight) != 100 || !sheets.Fit.Matrix.SelectMany(m => m.Criteria).Order().SequenceEqual(ids.Order()))
            yield return new(FitFile, PlaybookYaml.LineOf(files, FitFile, "matrix"), "the matrix must weigh 100 and hold every criterion once");
        foreach (var id in sheets.Fit.Vetoes.Where(v => !ids.Contains(v)))
            yield return new(FitFile, PlaybookYaml.LineOf(files, FitFile, "vetoes"), $"veto on unknown criterion {id}");
    }

    public static IEnumerable<PlaybookProblem> Categories(PlaybookFiles files, PartnerSheets sheets, Playbook playbook)
    {
        var o = sheets.Overlays;
        var lists = o.Industries.Concat(o.Regions).Concat(o.Functions).Select(p => (p.Key, p.Value)).Concat(o.Objectives.Select(p => (Key: p.Key.Slug(), p.Value)));
        foreach (var (key, list) in lists)
            foreach (var id in list.Where(id => !sheets.Categories.ContainsKey(id)))
                yield return new(OverlayFile, PlaybookYaml.LineOf(files, OverlayFile, id), $"{key} offers unknown category {id}");
        foreach (var id in o.Replaces.SelectMany(p => new[] { p.Key, p.Value }).Concat(o.OnlyFor.Keys).Concat(o.DroppedForSoftware).Concat(o.LastForSoftware).Where(id => !sheets.Categories.ContainsKey(id)))
            yield return new(OverlayFile, PlaybookYaml.LineOf(files, OverlayFile, id), $"unknown category {id}");
        foreach (var id in Missing(playbook.Overlays.Industries.Keys, o.Industries).Concat(Missing(playbook.Overlays.Regions.Keys, o.Regions)).Concat(Missing(playbook.Overlays.Functions.Keys, o.Functions)).Concat(Enum.GetValues<Archetype>().Where(a => !o.Objectives.ContainsKey(a)).Select(a => a.Slug())))
            yield return new(OverlayFile, PlaybookYaml.LineOf(files, OverlayFile, id), $"the row of {id} is missing or names no known overlay");
        foreach (var c in sheets.Categories.Values)
        {
            if (c.Models.Count == 0) yield return new(CategoryFile, PlaybookYaml.LineOf(files, CategoryFile, c.Id), $"{c.Id} names no model");
            if (sheets.Outreach.Groups.Count(g => g.Categories.Contains(c.Id)) != 1) yield return new(OutreachFile, PlaybookYaml.LineOf(files, OutreachFile, c.Id), $"{c.Id} must stand in exactly one group");
        }

        foreach (var model in Enum.GetValues<ModelId>().Where(m => !sheets.Outreach.Templates.ContainsKey(m)))
            yield return new(OutreachFile, 0, $"the template of {model.Slug()} is missing");
        if (sheets.Outreach.Groups.SelectMany(g => g.Categories).FirstOrDefault(id => !sheets.Categories.ContainsKey(id)) is { } stray)
            yield return new(OutreachFile, PlaybookYaml.LineOf(files, OutreachFile, stray), $"unknown category {stray}");
        foreach (var archetype in Enum.GetValues<Archetype>().Where(a => !sheets.Outreach.Reasons.ContainsKey(a)))
            yield return new(OutreachFile, 0, $"the reason of {archetype.Slug()} is missing");
    }

    private static IEnumerable<PlaybookProblem> Book(FitSheet fit)
    {
        foreach (var commitment in Enum.GetValues<Commitment>().Where(c => !fit.Book.Most.TryGetValue(c, out var most) || most.Count != 2 || most.Any(m => m <= 0)))
            yield return new(FitFile, 0, $"partners per manager of {commitment.Title()} must be two numbers above 0");
        foreach (var quadrant in Enum.GetValues<PartnerFinder.Quadrant>().Where(q => !fit.Book.Quadrants.ContainsKey(q)))
            yield return new(FitFile, 0, $"the quadrant {quadrant} has no name");
        foreach (var band in new[] { "low", "middle", "high" }.Where(b => !fit.Book.Bands.ContainsKey(b)))
            yield return new(FitFile, 0, $"the band {band} of the concentration has no name");
        if (!fit.QuickScreen.Questions.Select(q => q.Id).Order().SequenceEqual(["accounts", "economics", "icp", "introduction"]))
            yield return new(FitFile, 0, "the quick screen asks icp, accounts, introduction and economics, each once");
    }

    private static IEnumerable<string> Missing(IEnumerable<string> known, IReadOnlyDictionary<string, IReadOnlyList<string>> rows) =>
        known.Except(rows.Keys).Concat(rows.Keys.Except(known));

    private static IEnumerable<PlaybookProblem> Floors(PlaybookFiles files, PartnerSheets sheets)
    {
        var criteria = sheets.Criteria.Criteria;
        foreach (var model in Enum.GetValues<ModelId>())
        {
            if (!sheets.Fit.Floors.TryGetValue(model, out var floor) || floor.Levels.Count != criteria.Count || floor.Levels.Any(l => l is < 1 or > 5))
                yield return new(FitFile, PlaybookYaml.LineOf(files, FitFile, model.Slug()), $"the floor of {model.Slug()} must hold {criteria.Count} levels from 1 to 5");
            else if (criteria.Select((c, i) => c.Weight * floor.Levels[i]).Sum() is var total && Math.Abs((total - 100) / 4.0 - floor.Index) > 0.0501)
                yield return new(FitFile, PlaybookYaml.LineOf(files, FitFile, model.Slug()), FormattableString.Invariant($"the levels of {model.Slug()} give index {(total - 100) / 4.0:0.0}, not {floor.Index}"));
        }
    }
}
