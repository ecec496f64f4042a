using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What a stored version says in figures, whatever playbook it was posted with; members that it was posted without stay null.</summary>
internal static class ExportedFigures
{
    public static VersionFigures Figures(this FrameworkExport export) => new()
    {
        PlaybookHash = export.PlaybookHash,
        Partner = export.Partner,
        Model = export.ModelChoice is [var first, ..] ? Names.ParseModel(first.Model)?.Title() ?? first.Model : "none",
        Terms = export.Terms?.InForce(),
        Fit = export.Fit.Index,
        Verdict = export.Fit.Verdict,
        Balance = export.Balance.Ratio,
        BalanceBand = export.Balance.Band,
        Ours = new(export.Dependency.You.Index, export.Dependency.You.Band),
        Theirs = new(export.Dependency.Partner.Index, export.Dependency.Partner.Band),
        Conservative = Of(export.Value.Conservative),
        Base = Of(export.Value.Base),
        Currency = export.Value.Currency,
        Cadence = [.. export.Sections.Where(s => s.Id == "governance").SelectMany(Cadence)],
    };

    private static ScenarioFigures Of(ExportedScenario scenario) => new(scenario.RoiPercent, scenario.PaybackMonth, scenario.Npv);

    /// <summary>Forum and frequency, the first two columns of the table under "Meeting Cadence".</summary>
    private static IEnumerable<Fact> Cadence(ExportedSection section) =>
        section.Section().Blocks.SkipWhile(b => b is not Block.Heading { Text: "Meeting Cadence" }).OfType<Block.Table>().Take(1)
            .SelectMany(t => t.Rows).Where(r => r.Count > 1).Select(r => new Fact(r[0], r[1]));
}
