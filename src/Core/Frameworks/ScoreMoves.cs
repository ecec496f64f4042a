using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>One term of the scoring function that differs between two settings of the dials (playbook §5).</summary>
/// <param name="Dial">Null for the gate, which opens or shuts.</param>
/// <param name="From">1–5; for the gate 0 shut, 1 open.</param>
/// <param name="Points">What the move gives (above 0) or costs; for the gate the change of the whole score.</param>
public sealed record ScoreMove(ModelId Model, Dial? Dial, int From, int To, double Points);

public static class ScoreMoves
{
    /// <summary>Every term of every model that moved, largest first; terms that moved by nothing are left out.</summary>
    public static IReadOnlyList<ScoreMove> Between(ModelScoring scoring, IReadOnlyList<ArchetypeShare> goals, Dials before, Dials after)
    {
        var moves = new List<ScoreMove>();
        var (old, now) = (ModelRanking.Of(scoring, goals, before), ModelRanking.Of(scoring, goals, after));
        foreach (var demand in scoring.Models)
        {
            foreach (var dial in scoring.Weights.Keys)
            {
                var points = ModelRanking.Points(scoring, demand, dial, after[dial]) - ModelRanking.Points(scoring, demand, dial, before[dial]);
                if (Math.Abs(points) > 1e-9)
                    moves.Add(new(demand.Model, dial, before[dial], after[dial], points));
            }

            var (was, becomes) = (old.First(r => r.Model == demand.Model), now.First(r => r.Model == demand.Model));
            if (was.Gated != becomes.Gated)
                moves.Add(new(demand.Model, null, was.Gated ? 0 : 1, becomes.Gated ? 0 : 1, becomes.Score - was.Score));
        }

        return [.. moves.OrderByDescending(m => Math.Abs(m.Points))];
    }

    public static string Say(ScoreMove move, ComparisonSheet words, ModelWords names) => move.Dial is { } dial
        ? (move.Points < 0 ? words.MoveCosts : words.MoveGives).With(
            ("dial", Pattern.Capital(names.Dials[dial])), ("from", Pattern.Plain(move.From)), ("to", Pattern.Plain(move.To)), ("model", move.Model.Title()),
            ("points", Pattern.Score(Math.Abs(move.Points))))
        : (move.To == 1 ? words.GateOpens : words.GateShuts).With(("model", move.Model.Title()));
}
