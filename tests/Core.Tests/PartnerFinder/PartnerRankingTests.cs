using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

public sealed class PartnerRankingTests
{
    private static readonly int[] Weights = FitIndex.Weights(PartnerCases.Sheets, [new(Archetype.Revenue, 1)]);
    private static readonly Gen<int?[]> Scores = Gen.Int[0, 5].Select(s => s == 0 ? (int?)null : s).Array[12];
    private static readonly Gen<(int?[] Scores, int Opportunity)[]> Fields = Gen.Select(Scores, Gen.Int[0, 5], (s, o) => (s, o)).Array[0, 30];

    [Fact]
    public void A_ranking_is_a_permutation_with_ranks_from_one_whatever_the_order_it_was_given_in() => Gen.Select(Fields, Gen.Int[0, 1000]).Sample((field, seed) =>
    {
        var contenders = Contenders(field);
        var ranking = PartnerRanking.Of(PartnerCases.Sheets, contenders, 3);
        ranking.Rows.Select(r => r.Rank).ShouldBe(Enumerable.Range(1, field.Length));
        ranking.Rows.Select(r => r.Contender.Name).Order(StringComparer.Ordinal).ShouldBe(contenders.Select(c => c.Name).Order(StringComparer.Ordinal));
        var indexes = ranking.Rows.Select(r => r.Index ?? -1).ToArray();
        indexes.ShouldBe(indexes.OrderDescending());

        Contender[] mixed = [.. contenders.OrderBy(c => (c.Name.GetHashCode(StringComparison.Ordinal) ^ seed) % 97)];
        var again = PartnerRanking.Of(PartnerCases.Sheets, mixed, 3);
        again.Rows.ShouldBe(ranking.Rows);
        (again.Flips.Changed, again.Flips.Swaps.Count).ShouldBe((ranking.Flips.Changed, ranking.Flips.Swaps.Count));
    });

    [Fact]
    public void Flips_are_those_that_ranking_anew_with_every_changed_weight_gives() => Fields.Sample(field =>
    {
        var contenders = Contenders(field);
        var ranking = PartnerRanking.Of(PartnerCases.Sheets, contenders, 3);
        var before = ranking.Rows.Where(r => r.Index is not null).Take(RankFlips.Top).Select(r => r.Contender.Name).ToArray();
        var changed = 0;
        for (var at = 0; at < 12; at++)
            foreach (var factor in new[] { 0.8, 1.2 })
            {
                double[] weights = [.. Weights];
                weights[at] *= factor;
                var order = contenders.Select(c => (c, Index: FitIndex.Average(weights, [.. c.Scores]))).Where(p => p.Index is not null)
                    .OrderByDescending(p => Math.Round(FitIndex.Of(p.Index!.Value), 6)).ThenByDescending(p => p.c.Opportunity).ThenBy(p => p.c.Name, StringComparer.Ordinal)
                    .Take(RankFlips.Top).Select(p => p.c.Name);
                changed += order.SequenceEqual(before) ? 0 : 1;
            }

        ranking.Flips.All.ShouldBe(24);
        ranking.Flips.Changed.ShouldBe(changed);
        ranking.Flips.Swaps.ShouldAllBe(s => s.Times > 0 && s.Times <= 24);
    }, iter: 300);

    [Fact]
    public void A_partner_that_is_better_in_everything_is_never_passed()
    {
        var ranking = PartnerRanking.Of(PartnerCases.Sheets, [Contender("Low", 3, 2), Contender("High", 3, 4)], 3);
        ranking.Rows[0].Contender.Name.ShouldBe("High");
        ranking.Flips.ShouldBe(new(0, 24, ranking.Flips.Swaps));
        ranking.Flips.Swaps.ShouldBeEmpty();
    }

    [Fact]
    public void Neighbours_whose_strengths_differ_swap_and_are_named()
    {
        int?[] market = [5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
        int?[] overlap = [3, 5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
        // Revenue weighs overlap 18 and market 14: 18 × 0.8 = 14.4 holds, so a third of growth is added to bring them closer.
        market[3] = 4;
        var ranking = PartnerRanking.Of(PartnerCases.Sheets, [new("Market", Weights, market, 70, 3), new("Overlap", Weights, overlap, 70, 3)], 3);
        ranking.Flips.Changed.ShouldBeGreaterThan(0);
        ranking.Flips.Swaps.ShouldHaveSingleItem().Times.ShouldBe(ranking.Flips.Changed);
    }

    [Fact]
    public void Ten_thousand_partners_are_ranked_with_their_flips()
    {
        var contenders = Enumerable.Range(0, 10_000).Select(n => new Contender(
            FormattableString.Invariant($"P{n}"), Weights, [.. Enumerable.Range(0, 12).Select(i => (int?)(1 + (n * (i + 7) / 3 % 5)))], 70, 1 + (n % 5))).ToArray();
        var ranking = PartnerRanking.Of(PartnerCases.Sheets, contenders);
        ranking.Rows.Count.ShouldBe(10_000);
        ranking.Flips.All.ShouldBe(24);
    }

    [Theory]
    [InlineData(5, 4, Quadrant.Now)]
    [InlineData(5, 2, Quadrant.Programme)]
    [InlineData(3, 3, Quadrant.FixFirst)]
    [InlineData(3, 2, Quadrant.No)]
    public void Fit_and_opportunity_decide_the_quadrant(int score, double opportunity, Quadrant quadrant) =>
        PartnerRanking.Of(PartnerCases.Sheets, [Contender("A", opportunity, score)], 3).Rows[0].Quadrant.ShouldBe(quadrant);

    [Fact]
    public void What_was_posted_stands_whatever_the_scores_would_give_today()
    {
        var row = PartnerRanking.Of(PartnerCases.Sheets, [Contender("A", 4, 5) with { Posted = new(61.5, "Nurture", 80) }], 3).Rows[0];
        (row.Index, row.Verdict, row.Known, row.Quadrant).ShouldBe((61.5, "Nurture", 80, Quadrant.FixFirst));
    }

    private static Contender[] Contenders((int?[] Scores, int Opportunity)[] field) =>
        [.. field.Select((f, at) => new Contender(FormattableString.Invariant($"P{at:00}"), Weights, f.Scores, 70, f.Opportunity == 0 ? null : f.Opportunity))];

    private static Contender Contender(string name, double opportunity, int score) => new(name, Weights, [.. Enumerable.Repeat((int?)score, 12)], 70, opportunity);
}
