using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>What to do about the three dearest parts, and the exit-readiness drill (playbook §11.4, §11.5).</summary>
internal static class DependencyMitigations
{
    public static IReadOnlyList<string> Of(DependencySheet sheet, DependencyIndex ours, Commitment commitment)
    {
        var lines = new List<string>(5);
        foreach (var part in ours.Parts.Where(p => p.SubScore > 0).OrderByDescending(p => p.Weight * p.SubScore).Take(3))
            lines.Add(sheet.Mitigation.With(("part", Pattern.Capital(part.Name)), ("what", sheet.Parts.First(p => p.Id == part.Id).Mitigation)));
        if (ours.Band == "red")
            lines.Add(sheet.RedDuty);
        else if (ours.Band == "amber")
            lines.Add(sheet.AmberDuty);
        lines.Add(sheet.Drill.With(("often", commitment >= Commitment.High ? sheet.DrillHigh : sheet.DrillLow), ("checks", Pattern.List(sheet.Checks))));
        return lines;
    }
}
