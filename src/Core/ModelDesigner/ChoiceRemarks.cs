using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>What has to be said beside the choice: runner-up, a forced model, the goal's usual start, and the honesty rules of part 2 §5.2.</summary>
internal static class ChoiceRemarks
{
    public static IReadOnlyList<string> Of(
        Case @case, IReadOnlyList<ModelRanking.Ranked> ranked, ModelRanking.Ranked best, ModelRanking.Ranked first, ModelRanking.Ranked second, IReadOnlyList<string> flips)
    {
        var sheets = @case.Playbook.Models;
        var remarks = new List<string>();
        if (@case.Brief.Model.Model is not null)
            Forced(@case, best, first, remarks);
        else
        {
            RunnerUp(sheets, first, second, flips, remarks);
            if (UsualStart.Of(@case, ranked, first) is { } usual)
                remarks.Add(usual);
        }

        if (@case.Dials.Of(Dial.Resources) is { Source: DialSource.Objective, Value: >= 4 } resources)
        {
            remarks.Add(sheets.Words.PresetResources.With(("value", Pattern.Plain(resources.Value))));
            remarks.Add(Neutral(@case));
        }

        return remarks;
    }

    private static void RunnerUp(ModelSheets sheets, ModelRanking.Ranked first, ModelRanking.Ranked second, IReadOnlyList<string> flips, List<string> remarks)
    {
        if (second.Gated)
            return;
        var (words, gap) = (sheets.Words, Math.Abs(first.Score - second.Score));
        var (one, two, points) = (first.Model.Title(), second.Model.Title(), Pattern.Score(gap));
        remarks.Add(second.Score > first.Score
            ? words.RunnerUpAhead.With(("second", two), ("score", Pattern.Score(second.Score)), ("gap", points), ("first", one), ("least", Pattern.Plain(sheets.Scoring.LeastRegret)))
            : words.RunnerUp.With(("second", two), ("score", Pattern.Score(second.Score)), ("gap", points)));
        if (Pattern.OneDecimal(gap) >= sheets.Scoring.MediumGap)
            return;
        var lower = second.Demand.Commitment < first.Demand.Commitment ? two : one;
        remarks.Add(flips.Count > 0
            ? words.LowWithFlip.With(("first", one), ("second", two), ("gap", points), ("flip", flips[0]))
            : words.LowWithoutFlip.With(("first", one), ("second", two), ("gap", points), ("lower", lower)));
    }

    private static void Forced(Case @case, ModelRanking.Ranked best, ModelRanking.Ranked first, List<string> remarks)
    {
        var words = @case.Playbook.Models.Words;
        var model = first.Model.Title();
        remarks.Add(best.Model == first.Model
            ? words.ForcedSame.With(("model", model))
            : words.Forced.With(("model", model), ("best", best.Model.Title()), ("bestScore", Pattern.Score(best.Score)), ("score", Pattern.Score(first.Score))));
        if (!first.Gated)
            return;
        remarks.Add(words.ForcedGated.With(("model", model), ("opens", Pattern.List(ScoreReasons.Opens(words, first.Demand, @case.Dials)))));
        if (!first.Demand.Proven)
            return;
        var people = @case.Brief.Governance;
        remarks.Add(people is { YourSponsor: { Length: > 0 } ours, PartnerSponsor: { Length: > 0 } theirs }
            ? words.ForcedSponsors.With(("ours", ours), ("theirs", theirs))
            : words.ForcedNoSponsors);
    }

    private static string Neutral(Case @case)
    {
        var sheets = @case.Playbook.Models;
        var ranked = ModelRanking.Of(sheets.Scoring, @case.Reading.Archetypes, new(new Dictionary<Dial, DialValue>(), @case.Dials.Proven));
        var first = ModelRanking.Pick(sheets.Scoring, ranked);
        var second = ModelRanking.Second(ranked, first.Model);
        return sheets.Words.NeutralWhatIf.With(
            ("first", first.Model.Title()), ("firstScore", Pattern.Score(first.Score)), ("second", second.Model.Title()), ("secondScore", Pattern.Score(second.Score)));
    }
}
