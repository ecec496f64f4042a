using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>What is to be done about the dependency, by whom and by when (playbook §11.1, §11.4, §11.5).</summary>
public static class DependencyPlan
{
    /// <param name="governance">Its executive review is the date before which a side that is neither amber nor red acts.</param>
    /// <returns>The report with mitigations, duty, offers and drill.</returns>
    public static DependencyReport Add(Case it, DependencyReport report, Commitment commitment, GovernanceStructure governance, Notes notes)
    {
        var sheet = it.Playbook.Models.Dependency;
        var days = CaseCalendars.Of(it);
        var drill = ExitDrill.Of(it, commitment, days);
        var due = Due(it, sheet, report.Ours.Band, days, governance);
        notes.Cite(["PN"]);
        return report with
        {
            Mitigations = [.. Dearest(sheet, report.Ours).Select(p => new Mitigation(Pattern.Capital(p.Name), p.Mitigation, OwnerOf(it, p.Owner), due))],
            Duty = report.Ours.Band switch { "red" => sheet.RedDuty, "amber" => sheet.AmberDuty, _ => null },
            Offers = [.. Offered(sheet, report).Select(p => sheet.Offer.With(("part", Pattern.Capital(p.TheirName)), ("what", p.Offer)))],
            Drill = drill,
            DrillLine = drill.Held
                ? drill.Line
                : sheet.Drill.With(("often", drill.Often), ("checks", Pattern.List([.. sheet.Checks.Select(c => c.Name)]))),
        };
    }

    internal static string OwnerOf(Case it, Role role) => it.Brief.Governance.NameOf(role, Side.Ours) ?? role.Title();

    /// <summary>The last working day within so many days of today.</summary>
    internal static DateOnly Within(DateOnly today, int days, WorkingDays calendar) => calendar.Previous(today.AddDays(days));

    /// <summary>The parts of traps that fire, then the dearest, as many as the playbook says.</summary>
    private static IEnumerable<DependencyPartRule> Dearest(DependencySheet sheet, DependencyIndex index)
    {
        var trapped = index.TrapIds.SelectMany(t => sheet.Traps[t].Parts).ToHashSet(StringComparer.Ordinal);
        return index.Parts.Where(p => p.SubScore > 0).OrderByDescending(p => trapped.Contains(p.Id)).ThenByDescending(p => p.Weight * p.SubScore)
            .Take(Math.Max(sheet.Mitigated, trapped.Count)).Select(p => sheet.Parts.First(r => r.Id == p.Id));
    }

    /// <summary>Nothing is offered unless the partner is in the red, or carries the lopsided side.</summary>
    private static IEnumerable<DependencyPartRule> Offered(DependencySheet sheet, DependencyReport report) =>
        report.Theirs.Band == "red" || (report.Gap > sheet.Lopsided && report.Theirs.Index > report.Ours.Index) ? Dearest(sheet, report.Theirs) : [];

    private static DateOnly Due(Case it, DependencySheet sheet, string band, WorkingDays days, GovernanceStructure governance)
    {
        if (band is "red" or "amber")
            return Within(it.Today, band == "red" ? sheet.RedDays : sheet.AmberDays, days);
        var (soonest, latest) = (it.Today.AddDays(sheet.AmberDays), it.Today.AddDays(sheet.CalmDays));
        var review = governance.Forums.FirstOrDefault(f => f.Id == "exec-review")?.First.AddDays(-1) ?? latest;
        return days.Previous(review < soonest || review > latest ? latest : review);
    }
}
