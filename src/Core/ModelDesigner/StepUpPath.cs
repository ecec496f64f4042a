using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Where a partnership goes next: the first step of part 5 §8.3 that is open, or what would open one.</summary>
public static class StepUpPath
{
    /// <summary>The next model, or null where the path ends or nothing is open yet.</summary>
    public static ModelId? Next(ModelSheets sheets, ModelId from, Archetype goal, Dials dials) => Open(sheets, from, goal, dials)?.To;

    public static string Of(ModelSheets sheets, ModelId from, Archetype goal, Dials dials)
    {
        var words = sheets.Words;
        var rule = sheets.Scoring.StepUp[from];
        if (rule.Steps.Count == 0)
            return words.Top;
        var beside = rule.Beside.Where(m => !ModelRanking.IsGated(Demand(sheets, m), dials)).Select(m => m.Title()).ToList();
        return Step(sheets, from, goal, dials) + (beside.Count == 0 ? "" : words.Beside.With(("models", Pattern.List(beside))));
    }

    private static StepUpStep? Open(ModelSheets sheets, ModelId from, Archetype goal, Dials dials) =>
        sheets.Scoring.StepUp[from].Steps.FirstOrDefault(s => Fits(s, goal) && Missing(sheets, s, dials).Count == 0);

    private static string Step(ModelSheets sheets, ModelId from, Archetype goal, Dials dials)
    {
        var words = sheets.Words;
        if (Open(sheets, from, goal, dials) is { } open)
            return open.WhenProven && !dials.Proven
                ? words.StepUpProven.With(("from", from.Title()), ("to", open.To.Title()), ("also", Also(sheets, open, dials)))
                : words.StepUp.With(("from", from.Title()), ("to", open.To.Title()));
        var nearest = sheets.Scoring.StepUp[from].Steps.Where(s => Fits(s, goal)).Select(s => Missing(sheets, s, dials)).MinBy(m => m.Count);
        return nearest is null
            ? words.StayGoal.With(("from", from.Title()))
            : words.Stay.With(("from", from.Title()), ("dial", words.Dials[nearest[0].Dial]), ("level", Pattern.Plain(nearest[0].Level)));
    }

    /// <summary>Conditions and gates that are not met; a step that waits for proof is open whatever else it asks, and says so.</summary>
    private static List<(Dial Dial, int Level)> Missing(ModelSheets sheets, StepUpStep step, Dials dials) => step.WhenProven
        ? []
        : step.Conditions.Concat(Demand(sheets, step.To).Gates).Where(c => dials[c.Key] < c.Value).Select(c => (c.Key, c.Value)).ToList();

    private static string Also(ModelSheets sheets, StepUpStep step, Dials dials)
    {
        var opens = ScoreReasons.Opens(sheets.Words, Demand(sheets, step.To), dials with { Proven = true });
        return opens.Count == 0 ? "" : sheets.Words.StepUpAlso.With(("opens", Pattern.List(opens)));
    }

    private static bool Fits(StepUpStep step, Archetype goal) => step.Archetypes.Count == 0 || step.Archetypes.Contains(goal);

    private static ModelDemand Demand(ModelSheets sheets, ModelId model) => sheets.Scoring.Models.First(m => m.Model == model);
}
