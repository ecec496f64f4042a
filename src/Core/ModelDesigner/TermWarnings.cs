using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Amber notes on the terms in force: the sanity rule of part 5 §7.3, and terms that lead into a trap (playbook §11.2).</summary>
internal static class TermWarnings
{
    public static IReadOnlyList<string> Of(Case @case, ModelSheets sheets, ModelId model, TermFigures figures, TermsInForce force, Notes notes)
    {
        var rules = sheets.Rules;
        var warnings = new List<string>();
        if (figures.Breaches)
            warnings.Add(rules.Breach.With(
                ("share", Pattern.Plain(figures.OfMargin)), ("limit", Pattern.Plain(figures.Limit)),
                ("work", rules.Limits[sheets.Terms[model].Work].Words), ("floor", Pattern.Plain(figures.Highest))));
        if (rules.CacGoals.Contains(@case.Archetype) && OfDirectCost(@case.Brief.Value, figures) is var cost && cost > rules.CacLimit)
            warnings.Add(rules.CacBreach.With(("share", Pattern.Plain(cost)), ("limit", Pattern.Plain(rules.CacLimit))));
        if (figures.Capped)
            warnings.Add(rules.ShareWarning.With(("floor", Pattern.Plain(figures.Highest))));
        Add(force.Exclusivity == "bare", rules.BareWarning);
        Add(force.Exclusivity == "minimums", rules.MinimumsWarning);
        Add(force.AutoRenew && force.TermMonths >= sheets.Dependency.TrapLockMonths, rules.RenewWarning);
        Add(force.Ip is "assign" or "assign-background", rules.AssignWarning);
        Add(force.Data == "partner-owns", rules.OwnsWarning);
        Add(@case.Brief.Model.NoticeMonths > 6, rules.NoticeWarning);
        if (force.Ip == "joint")
            notes.Cite(rules.Ip["joint"].Tags);
        return warnings;

        void Add(bool applies, string text)
        {
            if (applies)
                warnings.Add(text);
        }
    }

    /// <summary>Share paid in the first 12 months as a percentage of what a direct customer costs; without that figure it is taken as the first-year margin.</summary>
    private static double OfDirectCost(ValueAnswers value, TermFigures figures) =>
        value is { DirectCac: > 0 and var direct, Acv: > 0 and var acv } ? figures.Share * acv / direct : figures.OfMargin;
}
