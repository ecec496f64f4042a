using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Where a partner stands between fit and opportunity, and how many a manager can carry (playbook §8.6).</summary>
public static class Prioritisation
{
    /// <summary>Opportunity 1–5: the mean of the dials that stand for reachable accounts and deal size.</summary>
    public static double Opportunity(Case c) => c.Playbook.Partners.Fit.Prioritisation.Dials.Average(d => c.Dials[d]);

    public static string Of(Case c, ModelChoice choice, FitAssessment fit, Slots slots, Notes notes)
    {
        var sheet = c.Playbook.Partners.Fit.Prioritisation;
        var opportunity = Opportunity(c);
        var line = Quadrants.Of(fit.Verdict, opportunity, sheet.From) switch
        {
            Quadrant.Now => sheet.Now,
            Quadrant.Programme => sheet.Programme,
            Quadrant.FixFirst => sheet.Fix,
            Quadrant.No => sheet.No,
            _ => sheet.Unrated,
        };
        var filled = slots.And(("index", SlotValues.Short(fit.Index ?? fit.FloorIndex)), ("opportunity", SlotValues.Short(opportunity)), ("bar", SlotValues.Short(fit.PursueFrom)));
        string[] says = [notes.Say(line, filled), .. QuickScreen.Stops(c.Brief) ? (string[])[notes.Say(sheet.ScreenFirst, filled)] : [], notes.Say(sheet.Basis, filled), notes.Say(sheet.Capacity[choice.Commitment], filled)];
        return string.Join(" ", says);
    }
}
