using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>
/// Section SUCCESS METRICS (playbook part 5 §3.3): the specification's four rows, then the archetype's, the most specific overlay lines,
/// the model's, then balance and dependency; the same id, name or measure prints once, at most twelve rows.
/// </summary>
public static class MetricsDesigner
{
    public static SuccessMetrics Design(Case subject, ModelChoice choice, PartnershipCalendar calendar, ValueQuantification value, Slots slots, Notes notes)
    {
        var sheets = subject.Playbook.Governance;
        var sheet = sheets.Metrics;
        var targets = new MetricTargets(subject, choice.First, value, slots);
        var rows = new MetricRows(subject, targets.Slots, notes, sheet.MaximumRows - 2);

        rows.Add(sheet.RevenueReplaced.TryGetValue(choice.First, out var instead) ? sheets.MetricsById[instead] : targets.Revenue());
        rows.Add(targets.Deals());
        rows.Add(targets.Satisfaction());
        rows.Add(sheets.MetricsById[sheet.AdoptionKeptFor.Contains(subject.Archetype) ? sheet.AdoptionKept : sheet.Adoption[choice.First]]);

        var overlays = OverlayMetrics.Of(subject);
        var fromModel = Math.Max(sheet.PerModel - overlays.Count, 1);
        var fromArchetype = sheet.PerArchetype + sheet.PerModel - fromModel - overlays.Count;
        AddArchetypes(subject, rows, fromArchetype);
        foreach (var (line, axis) in overlays)
            rows.AddOverlay(line, axis);
        rows.AddUpTo(sheets.ModelMetrics[choice.First], fromModel);
        rows.Close(sheet.Balance, sheet.Dependency);
        return new(rows.All, MilestonePlanner.Plan(subject, choice, calendar, targets, notes), subject.Brief.Governance.CheckIns == false ? sheet.CheckInsOff : sheet.CheckIns);
    }

    /// <summary>Two of the first archetype and one of the second where the objective is a blend.</summary>
    private static void AddArchetypes(Case subject, MetricRows rows, int count)
    {
        var (sheets, blend) = (subject.Playbook.Governance, subject.Reading.Archetypes);
        var second = blend.Count > 1 && count > 1 ? 1 : 0;
        rows.AddUpTo(sheets.ArchetypeMetrics[subject.Archetype], count - second);
        if (second > 0)
            rows.AddUpTo(sheets.ArchetypeMetrics[blend[1].Archetype], second);
    }
}
