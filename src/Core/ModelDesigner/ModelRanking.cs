using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>
/// The pure scoring function of playbook §5 on archetype shares and dials, and the pick that follows from it.
/// What-if comparisons and flips run the same function on edited inputs. Nothing is rounded here.
/// </summary>
public static class ModelRanking
{
    /// <param name="Score">0–100 after the gate's cap.</param>
    /// <param name="Raw">0–100 before it.</param>
    public readonly record struct Ranked(ModelDemand Demand, double Score, double Raw, bool Gated)
    {
        public ModelId Model => Demand.Model;
    }

    /// <summary>All six, best first, gated ones after the ungated.</summary>
    public static IReadOnlyList<Ranked> Of(ModelScoring scoring, IReadOnlyList<ArchetypeShare> goals, Dials dials)
    {
        var ranked = new Ranked[scoring.Models.Count];
        Span<double> raw = stackalloc double[ranked.Length];
        for (var i = 0; i < ranked.Length; i++)
            raw[i] = Goal(scoring, goals, scoring.Models[i].Model);
        foreach (var (dial, _) in scoring.Weights)
        {
            var value = dials[dial];
            for (var i = 0; i < ranked.Length; i++)
                raw[i] += Points(scoring, scoring.Models[i], dial, value);
        }

        for (var i = 0; i < ranked.Length; i++)
        {
            var gated = IsGated(scoring.Models[i], dials);
            ranked[i] = new(scoring.Models[i], gated ? Math.Min(raw[i], scoring.GateCap) : raw[i], raw[i], gated);
        }

        Array.Sort(ranked, (a, b) => a.Gated != b.Gated ? a.Gated.CompareTo(b.Gated)
            : a.Raw != b.Raw ? b.Raw.CompareTo(a.Raw) : a.Model.CompareTo(b.Model));
        return ranked;
    }

    /// <summary>Least regret: among the ungated models close to the best, the one that commits least.</summary>
    public static Ranked Pick(ModelScoring scoring, IReadOnlyList<Ranked> ranked)
    {
        var pick = ranked[0];
        foreach (var other in ranked)
            if (!other.Gated && ranked[0].Score - other.Score <= scoring.LeastRegret + 1e-9 && other.Demand.Commitment < pick.Demand.Commitment)
                pick = other;
        return pick;
    }

    /// <summary>The best remaining ungated model; when there is none the best gated one, which is shown as "later, once …".</summary>
    public static Ranked Second(IReadOnlyList<Ranked> ranked, ModelId first) => ranked.First(r => r.Model != first);

    /// <summary>Points of the goal, 0 to its weight; blends are not rounded (part 5 §9, decision 7).</summary>
    public static double Goal(ModelScoring scoring, IReadOnlyList<ArchetypeShare> goals, ModelId model)
    {
        var affinity = 0.0;
        for (var i = 0; i < goals.Count; i++)
            affinity += goals[i].Weight * scoring.Affinity[goals[i].Archetype][model];
        return scoring.GoalWeight * affinity / 5;
    }

    /// <summary>Points of one dial, 0 to its weight; 0 for a dial that only gates.</summary>
    public static double Points(ModelScoring scoring, ModelDemand demand, Dial dial, int value)
    {
        if (!scoring.Weights.TryGetValue(dial, out var weight))
            return 0;
        double lost;
        if (demand.Serves.TryGetValue(dial, out var serves))
            lost = scoring.Beyond[dial] * Math.Max(0, value - serves);
        else
            lost = value < demand.Asks[dial] ? scoring.Below[dial] * (demand.Asks[dial] - value) : scoring.Above[dial] * (value - demand.Asks[dial]);
        return weight * Math.Max(0, 5 - lost) / 5;
    }

    public static bool IsGated(ModelDemand demand, Dials dials)
    {
        if (demand.Proven && !dials.Proven)
            return true;
        if (demand.Gates.Count == 0)
            return false;
        foreach (var (dial, level) in demand.Gates)
            if (dials[dial] < level)
                return true;
        return false;
    }
}
