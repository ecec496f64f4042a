using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Section PARTNER CRITERIA: what a partner must bring for this case and model, and how far the named one does (playbook §8).</summary>
public static class CriteriaDesigner
{
    public static PartnerCriteria Design(Case c, ModelChoice choice, Slots slots, Notes notes)
    {
        var sheets = c.Playbook.Partners;
        var requirements = Requirements.Of(c, choice, FitIndex.Weights(sheets, c.Reading.Archetypes), slots, notes);
        var matrix = MatrixBuilder.Of(sheets, requirements, sheets.Fit.Bars[choice.Commitment], slots, notes);
        var fit = FitAssessor.Of(sheets, choice, requirements, slots, notes);
        if (QuickScreen.StopInFit(c, slots, notes) is { } stop)
            fit = fit with { Sentence = $"{stop} {fit.Sentence}" };
        return new(requirements, matrix, fit, QuickScreen.Of(c, slots, notes)) { Screened = QuickScreen.Answered(c.Brief) };
    }
}
