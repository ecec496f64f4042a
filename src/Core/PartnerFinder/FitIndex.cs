using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>
/// The pure formulas of partner fit (playbook §8.2, §8.3). Scores run 1–5 and are null while unknown; weights are percent and
/// stand in the order of the criteria.
/// </summary>
public static class FitIndex
{
    /// <summary>Base weights moved by the objective; a blend mixes the rows, rounds, and gives the rounding error to the first criterion. Sums to 100.</summary>
    public static int[] Weights(PartnerSheets sheets, IReadOnlyList<ArchetypeShare> archetypes)
    {
        var criteria = sheets.Criteria.Criteria;
        var weights = new int[criteria.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var shift = 0.0;
            foreach (var (archetype, share) in archetypes)
                shift += sheets.Fit.Shifts[archetype][i] * share;
            weights[i] = criteria[i].Weight + (int)Math.Round(shift, MidpointRounding.AwayFromZero);
        }

        weights[0] += 100 - weights.Sum();
        return weights;
    }

    /// <summary>The ratings 1–5 in the order of the criteria; null while unknown, and for anything that is not 1–5.</summary>
    public static int?[] Scores(PartnerSheets sheets, Brief brief)
    {
        var scores = new int?[sheets.Criteria.Criteria.Count];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = brief.Ratings.TryGetValue(sheets.Criteria.Criteria[i].Id, out var given) && given is >= 1 and <= 5 ? given : null;
        return scores;
    }

    /// <summary>Weighted average 1–5 over the known scores, null when none is known. Weights need not sum to 100.</summary>
    public static double? Average(ReadOnlySpan<double> weights, ReadOnlySpan<int?> scores)
    {
        var (sum, known) = (0.0, 0.0);
        for (var i = 0; i < scores.Length; i++)
            if (scores[i] is { } score)
                (sum, known) = (sum + (weights[i] * score), known + weights[i]);

        // Rounded far below display, so that a score that lies on a line is not moved off it by the binary fraction.
        return known == 0 ? null : Math.Round(sum / known, 9);
    }

    /// <summary>0–100 from an average of 1–5.</summary>
    public static double Of(double average) => Math.Round(100 * (average - 1) / 4, 6);

    /// <summary>Weight in percent of what is rated: the confidence.</summary>
    public static int Known(ReadOnlySpan<int> weights, ReadOnlySpan<int?> scores)
    {
        var known = 0;
        for (var i = 0; i < scores.Length; i++)
            known += scores[i] is null ? 0 : weights[i];
        return known;
    }

    /// <summary>Pursue, Nurture or Pass by the line of the commitment (index 0–100), with the vetoes.</summary>
    public static string Verdict(PartnerSheets sheets, double index, double bar, ReadOnlySpan<int?> scores)
    {
        var (ones, veto) = (0, false);
        for (var i = 0; i < scores.Length; i++)
            if (scores[i] == 1)
                (ones, veto) = (ones + 1, veto || sheets.Fit.Vetoes.Contains(sheets.Criteria.Criteria[i].Id));
        if (ones >= sheets.Fit.PassAtOnes || index < bar - sheets.Fit.NurtureBelow)
            return "Pass";
        return index >= bar && !veto ? "Pursue" : "Nurture";
    }

    /// <summary>The verdict of one set of scores with whole weights; null while nothing is known.</summary>
    public static string? Verdict(PartnerSheets sheets, ReadOnlySpan<double> weights, ReadOnlySpan<int?> scores, double bar) =>
        Average(weights, scores) is { } average ? Verdict(sheets, Of(average), bar, scores) : null;

    public static bool Borderline(PartnerSheets sheets, double index, double bar) =>
        Math.Abs(index - bar) <= sheets.Fit.Borderline || Math.Abs(index - (bar - sheets.Fit.NurtureBelow)) <= sheets.Fit.Borderline;
}
