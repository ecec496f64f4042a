using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Chooses model 1 and model 2 for a case, with everything that has to be said about the choice (playbook §5).</summary>
public static class ModelChooser
{
    public static ModelChoice Choose(Case @case)
    {
        var sheets = @case.Playbook.Models;
        var (scoring, goals, dials) = (sheets.Scoring, @case.Reading.Archetypes, @case.Dials);
        var ranked = ModelRanking.Of(scoring, goals, dials);
        var best = ModelRanking.Pick(scoring, ranked);
        var forced = @case.Brief.Model.Model is { } wanted ? ranked.First(r => r.Model == wanted) : (ModelRanking.Ranked?)null;
        var first = forced ?? best;
        var second = ModelRanking.Second(ranked, first.Model);
        var gap = Math.Abs(first.Score - second.Score);
        var flips = forced is null ? ModelFlips.Of(scoring, goals, dials) : [];
        var confidence = forced is null ? Confidence(Pattern.OneDecimal(gap)) : sheets.Words.ForcedConfidence;
        var scores = new ModelScore[ranked.Count];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = ScoreReasons.Score(sheets, goals, dials, ranked[i]);
        var says = flips.Select(f => ModelFlips.Say(sheets.Words, f)).ToList();
        return new(
            scores, first.Model, second.Model, second.Gated, forced is not null, gap, confidence, says,
            ChoiceRemarks.Of(@case, ranked, best, first, second, says),
            StepUpPath.Of(sheets, first.Model, @case.Archetype, dials), first.Demand.Commitment);

        string Confidence(double points) => sheets.Words.Confidences[points >= scoring.HighGap ? "high" : points >= scoring.MediumGap ? "medium" : "low"];
    }
}
