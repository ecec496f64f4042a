using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The loader's checks of part 5 that concern the framework sheets.</summary>
internal static class FrameworkSheetsCheck
{
    private static readonly string[] Letters = ["H", "M", "L"];

    public static IEnumerable<PlaybookProblem> Run(PlaybookFiles files, FrameworkSheets sheets) =>
        Complete(sheets).Concat(Risks(files, sheets.Risks)).Concat(Roadmaps(sheets)).Concat(Actions(sheets)).Concat(Counts(sheets));

    private static IEnumerable<PlaybookProblem> Complete(FrameworkSheets sheets)
    {
        foreach (var archetype in Enum.GetValues<Archetype>())
        {
            if (!sheets.Objectives.ContainsKey(archetype))
                yield return new("framework-objectives.yaml", 0, $"has no entry for {archetype.Slug()}");
            if (!sheets.Actions.ContainsKey(archetype))
                yield return new("framework-actions.yaml", 0, $"has no entry for {archetype.Slug()}");
            if (!sheets.Risks.Archetype.Any(r => r.Archetype == archetype))
                yield return new("framework-risks.yaml", 0, $"has no risk for {archetype.Slug()}");
        }

        foreach (var model in Enum.GetValues<ModelId>())
        {
            if (!sheets.Roadmaps.ContainsKey(model))
                yield return new("framework-roadmap.yaml", 0, $"has no entry for {model.Slug()}");
            if (sheets.Risks.Model.Count(r => r.Model == model && r.Dependency) != 1)
                yield return new("framework-risks.yaml", 0, $"needs exactly one dependency risk for {model.Slug()}");
        }
    }

    private static IEnumerable<PlaybookProblem> Risks(PlaybookFiles files, RiskSheet risks) =>
        from row in risks.Model.Concat(risks.Archetype)
        where !Letters.Contains(row.Likelihood) || !Letters.Contains(row.Impact)
        select new PlaybookProblem("framework-risks.yaml", PlaybookYaml.LineOf(files, "framework-risks.yaml", row.Risk.Text), $"'{row.Risk.Text}': likelihood and impact are one of H, M, L");

    private static IEnumerable<PlaybookProblem> Roadmaps(FrameworkSheets sheets) =>
        from sheet in sheets.Roadmaps.Values
        where sheet.Phases.Count != 3 || sheet.PilotDays <= 0 || sheet.PilotCostShare is < 0 or > 1
        select new PlaybookProblem("framework-roadmap.yaml", 0, $"{sheet.Model.Slug()} needs three phases, pilot days above 0 and a cost share between 0 and 1");

    private static IEnumerable<PlaybookProblem> Actions(FrameworkSheets sheets) =>
        from sheet in sheets.Actions.Values
        from phase in Enum.GetValues<Phase>()
        where sheet.In(phase).Count != 3 || sheet.In(phase).Any(a => a.Days <= 0 || a.Done.Text.Length == 0)
        select new PlaybookProblem("framework-actions.yaml", 0, $"{sheet.Archetype.Slug()}, {phase}: three actions with days above 0 and done are needed");

    private static IEnumerable<PlaybookProblem> Counts(FrameworkSheets sheets) =>
        from sheet in sheets.Objectives.Values
        where sheet.CountByDial is { Values.Count: not 5 }
        select new PlaybookProblem("framework-objectives.yaml", 0, $"{sheet.Archetype.Slug()}: countByDial needs five values");
}
