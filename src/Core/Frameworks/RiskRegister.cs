using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>
/// The risk rows in the order and number of playbook part 5 §4.1: four standing, two of the model, one of the region, one of the industry
/// (without industry, of the function), one of the archetype. An empty place stays empty.
/// </summary>
public static class RiskRegister
{
    public static RiskAssessment Assess(Case it, ModelChoice choice, DependencyReport dependency, GovernanceStructure governance, Slots slots, Notes notes)
    {
        var sheet = it.Playbook.Frameworks.Risks;
        var rows = new List<Risk>(9);
        foreach (var row in sheet.Standing)
        {
            var (likelihood, impact) = StandingRisks.Grade(row.Id!, it, choice.Commitment, dependency);
            rows.Add(Row(row, likelihood, impact));
        }

        foreach (var row in OfModel(sheet, choice.First))
            rows.Add(Row(row, row.Likelihood, row.Impact));
        var overlays = new[] { it.Regions.Count > 0 ? Worst(it.Regions[0].Risks) : null, Worst(it.Industry?.Risks) ?? (it.Functions.Count > 0 ? it.Functions[0].Risk : null) };
        foreach (var line in overlays.OfType<RiskLine>())
            rows.Add(Overlay(line));
        var last = sheet.Archetype.First(r => r.Archetype == it.Archetype);
        if (!overlays.Any(o => o is not null && o.Risk.Text == last.SameAs))
            rows.Add(Row(last, last.Likelihood, last.Impact));
        return new(rows);

        Risk Row(RiskRow row, string likelihood, string impact) => new(
            notes.Say(row.Risk, slots), likelihood, impact, notes.Say(row.Mitigation, slots),
            it.Brief.Governance.NameOf(row.Owner, Side.Ours) ?? row.Owner.Title(), notes.Say(row.Signal, slots), ReviewOn(likelihood, impact, governance));

        Risk Overlay(RiskLine line) => new(
            notes.Say(line.Risk, slots), line.Likelihood, line.Impact, notes.Say(line.Mitigation, slots),
            Capital(line.Owner), notes.Say(sheet.OverlaySignal, slots), ReviewOn(line.Likelihood, line.Impact, governance));
    }

    /// <summary>The model's dependency risk, then its highest other: impact first, then likelihood, then table order.</summary>
    private static IEnumerable<RiskRow> OfModel(RiskSheet sheet, ModelId model)
    {
        var rows = sheet.Model.Where(r => r.Model == model).ToArray();
        return rows.Where(r => r.Dependency).Concat(rows.Where(r => !r.Dependency).OrderByDescending(r => Rank(r.Impact)).ThenByDescending(r => Rank(r.Likelihood)).Take(1));
    }

    private static RiskLine? Worst(IReadOnlyList<RiskLine>? lines) =>
        lines?.OrderByDescending(r => Rank(r.Impact)).ThenByDescending(r => Rank(r.Likelihood)).FirstOrDefault();

    private static int Rank(string letter) => letter switch { "H" => 3, "M" => 2, _ => 1 };

    /// <summary>The next operations sync; for H/H already the next working-team meeting.</summary>
    private static DateOnly ReviewOn(string likelihood, string impact, GovernanceStructure governance)
    {
        var forum = likelihood == "H" && impact == "H" ? "working-team" : "ops-sync";
        return governance.Forums.First(f => f.Id == forum).First;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
