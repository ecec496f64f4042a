using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Why a model scores as it does, in words: the goal's points, what is fully met, the two dearest shortfalls, the gate.</summary>
internal static class ScoreReasons
{
    /// <summary>The printed score: one decimal (part 5 §9, decision 7). Whoever compares reads the unrounded ranking.</summary>
    public static ModelScore Score(ModelSheets sheets, IReadOnlyList<ArchetypeShare> goals, Dials dials, ModelRanking.Ranked ranked)
    {
        var opens = Opens(sheets.Words, ranked.Demand, dials);
        return new(ranked.Model, Pattern.OneDecimal(ranked.Score), Pattern.OneDecimal(ranked.Raw), ranked.Gated, Reasons(sheets, goals, dials, ranked, opens), opens);
    }

    /// <summary>What would open the gate, one phrase per condition; empty when it is open.</summary>
    public static IReadOnlyList<string> Opens(ModelWords words, ModelDemand demand, Dials dials)
    {
        var opens = new List<string>();
        foreach (var (dial, level) in demand.Gates)
            if (dials[dial] < level)
                opens.Add((level == 5 ? words.OpensTop : words.OpensDial).With(("dial", words.Dials[dial]), ("level", Pattern.Plain(level))));
        if (demand.Proven && !dials.Proven)
            opens.Add(words.OpensProven);
        return opens;
    }

    private static List<string> Reasons(ModelSheets sheets, IReadOnlyList<ArchetypeShare> goals, Dials dials, ModelRanking.Ranked ranked, IReadOnlyList<string> opens)
    {
        var (scoring, words) = (sheets.Scoring, sheets.Words);
        var reasons = new List<string>(5);
        if (ranked.Gated)
            reasons.Add(words.GateReason.With(("cap", Pattern.Plain(scoring.GateCap)), ("raw", Pattern.Score(ranked.Raw)), ("opens", Pattern.List(opens))));
        reasons.Add(words.GoalReason.With(("points", Pattern.Score(ModelRanking.Goal(scoring, goals, ranked.Model))), ("most", Pattern.Plain(scoring.GoalWeight))));
        var lost = new List<(Dial Dial, double Points)>();
        var full = new List<string>();
        foreach (var (dial, weight) in scoring.Weights)
        {
            var missing = weight - ModelRanking.Points(scoring, ranked.Demand, dial, dials[dial]);
            if (missing > 1e-9)
                lost.Add((dial, missing));
            else if (full.Count < 3)
                full.Add(words.Dials[dial]);
        }

        if (full.Count > 0)
            reasons.Add(words.FullReason.With(("dials", Pattern.List(full))));
        foreach (var (dial, points) in lost.OrderByDescending(l => l.Points).Take(2))
            reasons.Add(Loss(words, ranked.Demand, dial, dials[dial], points));
        return reasons;
    }

    private static string Loss(ModelWords words, ModelDemand demand, Dial dial, int value, double points)
    {
        var served = demand.Serves.TryGetValue(dial, out var asked);
        if (!served)
            asked = demand.Asks[dial];
        var pattern = served ? words.BeyondReason : value < asked ? words.LessReason : words.MoreReason;
        return pattern.With(("points", Pattern.Score(points)), ("dial", words.Dials[dial]), ("value", Pattern.Plain(value)), ("asked", Pattern.Plain(asked)));
    }
}
