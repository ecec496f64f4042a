using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>How firm a verdict is (playbook §8.5). One-step changes stay inside 1–5, so a step over the end changes nothing and holds.</summary>
/// <param name="Swings">Criterion positions whose step of one changes the verdict, and the verdict that it gives.</param>
/// <param name="Unstable">Criterion positions whose weight, moved by 20 %, changes the verdict.</param>
/// <param name="Low">Index 0–100 with every known score one lower.</param>
public sealed record FitSensitivity(int Held, int All, IReadOnlyList<(int Criterion, int Step, string Verdict)> Swings, IReadOnlyList<int> Unstable, double Low, double High)
{
    private const double WeightStep = 0.2;

    public static FitSensitivity Of(PartnerSheets sheets, ReadOnlySpan<int> weights, ReadOnlySpan<int?> scores, double bar)
    {
        var w = new double[weights.Length];
        for (var i = 0; i < w.Length; i++)
            w[i] = weights[i];
        var verdict = FitIndex.Verdict(sheets, w, scores, bar);
        var (swings, unstable, all) = (new List<(int, int, string)>(), new List<int>(), 0);
        var changed = scores.ToArray();
        for (var i = 0; i < w.Length; i++)
        {
            if (scores[i] is not { } score)
                continue;
            foreach (var step in (ReadOnlySpan<int>)[-1, 1])
            {
                all++;
                changed[i] = Math.Clamp(score + step, 1, 5);
                if (FitIndex.Verdict(sheets, w, changed, bar) is { } other && other != verdict)
                    swings.Add((i, step, other));
            }

            changed[i] = score;
            if (Moved(sheets, w, scores, bar, i, 1 - WeightStep) != verdict || Moved(sheets, w, scores, bar, i, 1 + WeightStep) != verdict)
                unstable.Add(i);
        }

        return new(all - swings.Count, all, swings, unstable, Shifted(w, scores, -1), Shifted(w, scores, 1));
    }

    private static string? Moved(PartnerSheets sheets, double[] weights, ReadOnlySpan<int?> scores, double bar, int at, double factor)
    {
        var kept = weights[at];
        weights[at] = kept * factor;
        var verdict = FitIndex.Verdict(sheets, weights, scores, bar);
        weights[at] = kept;
        return verdict;
    }

    private static double Shifted(double[] weights, ReadOnlySpan<int?> scores, int step)
    {
        var shifted = scores.ToArray();
        for (var i = 0; i < shifted.Length; i++)
            shifted[i] = shifted[i] is { } score ? Math.Clamp(score + step, 1, 5) : null;
        return FitIndex.Average(weights, shifted) is { } average ? FitIndex.Of(average) : 0;
    }
}
