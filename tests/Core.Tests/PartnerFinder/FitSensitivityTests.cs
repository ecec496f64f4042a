using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

/// <summary>How firm a verdict is, against the words of playbook §8.5 done by hand.</summary>
public sealed class FitSensitivityTests
{
    private static readonly Gen<int?[]> Scores = Gen.Int[0, 5].Select(s => s == 0 ? (int?)null : s).Array[12];

    [Fact]
    public void A_weight_is_unstable_exactly_when_a_fifth_more_or_less_of_it_changes_the_verdict()
    {
        var seen = 0;
        Gen.Select(Scores, Gen.Enum<Archetype>(), Gen.Int[12, 15]).Sample((scores, archetype, bar) =>
        {
            var weights = FitIndex.Weights(PartnerCases.Sheets, [new(archetype, 1)]);
            var sensitivity = FitSensitivity.Of(PartnerCases.Sheets, weights, scores, bar * 5);
            var verdict = Verdict(weights, scores, bar * 5, -1, 1);
            var unstable = Enumerable.Range(0, 12).Where(i => scores[i] is not null && (Verdict(weights, scores, bar * 5, i, 0.8) != verdict || Verdict(weights, scores, bar * 5, i, 1.2) != verdict)).ToArray();
            sensitivity.Unstable.ShouldBe(unstable);
            Interlocked.Add(ref seen, unstable.Length);
        }, iter: 4000);
        seen.ShouldBePositive();
    }

    private static string? Verdict(int[] weights, int?[] scores, double bar, int at, double factor)
    {
        var (sum, known) = (0.0, 0.0);
        for (var i = 0; i < weights.Length; i++)
            if (scores[i] is { } score)
            {
                var weight = weights[i] * (i == at ? factor : 1);
                (sum, known) = (sum + (weight * score), known + weight);
            }

        return known == 0 ? null : FitIndex.Verdict(PartnerCases.Sheets, Math.Round(100 * (Math.Round(sum / known, 9) - 1) / 4, 6), bar, scores);
    }
}
