using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>
/// The operational steps of the first model. The offer kind's plan stands for the sheet's technical steps, and what the function or the
/// industry asks technically comes before them; the commercial steps of the model stay.
/// </summary>
internal static class IntegrationPlan
{
    public static IReadOnlyList<string> Of(Case @case, ModelId model, Slots slots, Notes notes)
    {
        var sheets = @case.Playbook.Models;
        var (plan, words) = (sheets.Sheets[model].Plan, sheets.Words);
        var commercial = plan.Where(s => !s.Technical).Select(s => s.Step).ToList();
        var technical = @case.Reading.OfferKindFound ? @case.Kind.Plan : plan.Where(s => s.Technical).Select(s => s.Step).ToList();
        var specific = Specific(@case);
        var limit = @case.Reading.OfferKindFound || specific is not null ? words.PlanLimit : plan.Count;
        var lines = commercial.Take(limit - Math.Min(2, technical.Count) - (specific is null ? 0 : 1)).Select(Say).ToList();
        if (specific is not null)
            lines.Add(Pattern.Capital(words.PlanSpecific.With(("line", notes.Say(specific, slots)))));
        lines.AddRange(technical.Take(limit - lines.Count).Select(Say));
        return lines;

        string Say(Sourced step) => Pattern.Capital(notes.Say(step, slots));
    }

    /// <summary>The technical requirement of the function, else of the industry.</summary>
    private static Sourced? Specific(Case @case) =>
        @case.Functions.SelectMany(f => f.Requirements).Concat(@case.Industry?.Requirements ?? []).FirstOrDefault(r => r.Criterion == "technical")?.Text;
}
