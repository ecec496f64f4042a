using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

public sealed class FitTests
{
    private static readonly int[] Vector = [4, 3, 4, 4, 3, 3, 5, 4, 4, 3, 3, 4];
    private static readonly Gen<int?[]> Scores = Gen.Int[0, 5].Select(s => s == 0 ? (int?)null : s).Array[12];
    private static readonly Gen<int[]> Blends = Gen.Select(Gen.Enum<Archetype>(), Gen.Enum<Archetype>(), Gen.Int[0, 100])
        .Select((a, b, share) => FitIndex.Weights(PartnerCases.Sheets, [new(a, share / 100.0), new(b, 1 - (share / 100.0))]));
    private static readonly Gen<double> Bars = Gen.Int[12, 15].Select(n => n * 5.0);

    [Fact]
    public void New_market_shifts_the_weights_as_the_playbook_says() =>
        FitIndex.Weights(PartnerCases.Sheets, [new(Archetype.NewMarket, 1)]).ShouldBe([16, 10, 7, 7, 7, 8, 14, 8, 8, 8, 4, 3]);

    [Fact]
    public void Weights_sum_to_100_and_stay_positive_for_every_blend()
    {
        foreach (var a in Enum.GetValues<Archetype>())
            FitIndex.Weights(PartnerCases.Sheets, [new(a, 1)]).Sum().ShouldBe(100);
        Gen.Select(Gen.Enum<Archetype>(), Gen.Enum<Archetype>(), Gen.Int[0, 100]).Sample((a, b, share) =>
        {
            var weights = FitIndex.Weights(PartnerCases.Sheets, [new(a, share / 100.0), new(b, 1 - (share / 100.0))]);
            weights.Sum().ShouldBe(100);
            weights.ShouldAllBe(w => w > 0);
        });
    }

    [Fact]
    public void The_first_vector_is_pursued_as_reseller_and_holds_under_every_step()
    {
        var criteria = PartnerCases.Criteria(TestCases.Of(Archetype.NewMarket, PartnerCases.Rated(Vector)), PartnerCases.Choice(ModelId.Reseller, ModelId.CoSelling));
        criteria.Fit.Average!.Value.ShouldBe(3.77, 0.005);
        criteria.Fit.Index!.Value.ShouldBe(69.25, 0.05);
        criteria.Fit.Verdict.ShouldBe("Pursue");
        criteria.Fit.Borderline.ShouldBeFalse();
        criteria.Fit.Sensitivity[0].ShouldBe("Verdict holds in 24 of 24 one-step changes.");
        Math.Round(criteria.Matrix.Total, 2).ShouldBe(3.52);
    }

    [Fact]
    public void The_first_vector_is_nurtured_as_co_selling_with_eleven_swings()
    {
        var criteria = PartnerCases.Criteria(TestCases.Of(Archetype.NewMarket, PartnerCases.Rated(Vector)), PartnerCases.Choice(ModelId.CoSelling, ModelId.Referral));
        criteria.Fit.Verdict.ShouldBe("Nurture");
        criteria.Fit.Borderline.ShouldBeTrue();
        criteria.Fit.Sensitivity[0].ShouldBe("Verdict holds in 13 of 24 one-step changes.");
        criteria.Fit.Sensitivity[1].Split("+1 (Pursue)").Length.ShouldBe(12);
    }

    [Fact]
    public void A_partner_rated_one_on_sponsor_is_never_pursued()
    {
        var criteria = PartnerCases.Criteria(TestCases.Of(Archetype.Revenue, PartnerCases.Rated(5, 5, 4, 4, 4, 4, 4, 4, 1, 3, 3, 3)), PartnerCases.Choice(ModelId.Referral, ModelId.Reseller));
        criteria.Fit.Index!.Value.ShouldBe(72.0, 0.05);
        criteria.Fit.Verdict.ShouldBe("Nurture");
        criteria.Fit.Sentence.ShouldContain("Executive sponsor blocks Pursue");
    }

    [Fact]
    public void All_fours_are_just_enough_for_an_alliance()
    {
        var criteria = PartnerCases.Criteria(TestCases.Of(Archetype.Resilience, PartnerCases.Rated([.. Enumerable.Repeat(4, 12)])), PartnerCases.Choice(ModelId.StrategicAlliance, ModelId.Reseller));
        criteria.Fit.Index.ShouldBe(75.0);
        criteria.Fit.Verdict.ShouldBe("Pursue");
        criteria.Fit.Gaps.ShouldHaveSingleItem().ShouldStartWith("Executive sponsor: rated 4, this model needs 5 (leading)");
    }

    [Fact]
    public void Under_sixty_percent_of_the_weight_the_verdict_is_withheld_and_the_heaviest_unknowns_are_asked()
    {
        var fit = PartnerCases.Criteria(TestCases.Of(Archetype.Revenue, PartnerCases.Rated(5, 0, 5, 0, 5)), PartnerCases.Choice(ModelId.Referral, ModelId.Reseller)).Fit;
        fit.Verdict.ShouldBeNull();
        fit.Sentence.ShouldStartWith("Not enough scored (Pursue so far");
        fit.AskNext.Count.ShouldBe(2);
        fit.AskNext[0].ShouldStartWith("Customer overlap");
    }

    [Fact]
    public void Floors_give_the_index_of_the_playbook()
    {
        foreach (var (model, floor) in PartnerCases.Sheets.Fit.Floors)
        {
            double[] weights = [.. PartnerCases.Sheets.Criteria.Criteria.Select(c => (double)c.Weight)];
            FitIndex.Of(FitIndex.Average(weights, [.. floor.Levels.Select(l => (int?)l)])!.Value).ShouldBe(floor.Index, 0.0501, model.Title());
        }
    }

    [Fact]
    public void An_unknown_rating_never_changes_what_the_known_ones_average_to() => Scores.Sample(scores =>
    {
        double[] weights = [.. FitIndex.Weights(PartnerCases.Sheets, [new(Archetype.Cost, 1)])];
        var known = Enumerable.Range(0, 12).Where(i => scores[i] is not null).ToArray();
        FitIndex.Average(weights, scores).ShouldBe(FitIndex.Average([.. known.Select(i => weights[i])], [.. known.Select(i => scores[i])]));
    });

    /// <summary>No exception: with the same line and weights the index rises, and vetoes and ones can only go. (A rating that was unknown is new, not raised.)</summary>
    [Fact]
    public void Raising_a_rating_never_worsens_a_verdict() => Gen.Select(Scores, Bars, Gen.Int[0, 11], Blends).Sample((scores, bar, at, blend) =>
    {
        if (scores[at] is not { } score)
            return;
        double[] weights = [.. blend];
        string[] order = ["Pass", "Nurture", "Pursue"];
        int?[] raised = [.. scores];
        var before = Array.IndexOf(order, FitIndex.Verdict(PartnerCases.Sheets, weights, scores, bar));
        for (var higher = score + 1; higher <= 5; higher++)
        {
            raised[at] = higher;
            var after = Array.IndexOf(order, FitIndex.Verdict(PartnerCases.Sheets, weights, raised, bar));
            after.ShouldBeGreaterThanOrEqualTo(before);
            before = after;
        }
    });

    [Fact]
    public void The_pessimist_is_never_above_the_index_nor_the_optimist_below() => Gen.Select(Scores, Bars, Blends).Sample((scores, bar, weights) =>
    {
        if (FitIndex.Average([.. weights.Select(w => (double)w)], scores) is not { } average)
            return;
        var sensitivity = FitSensitivity.Of(PartnerCases.Sheets, weights, scores, bar);
        sensitivity.Low.ShouldBeLessThanOrEqualTo(FitIndex.Of(average));
        sensitivity.High.ShouldBeGreaterThanOrEqualTo(FitIndex.Of(average));
        sensitivity.All.ShouldBe(2 * scores.Count(s => s is not null));
        (sensitivity.Held + sensitivity.Swings.Count).ShouldBe(sensitivity.All);
    });

    [Fact]
    public void The_matrix_totals_its_four_rows_and_stays_between_the_lowest_and_the_highest_rating() => Gen.Int[1, 5].Array[12].Sample(scores =>
    {
        var matrix = PartnerCases.Criteria(TestCases.Of(Archetype.Revenue, PartnerCases.Rated(scores)), PartnerCases.Choice(ModelId.CoSelling, ModelId.Referral)).Matrix;
        matrix.Total.ShouldBe(matrix.Rows.Sum(r => r.Weighted), 1e-9);
        matrix.Rows.Sum(r => r.Weight).ShouldBe(100);
        matrix.Total.ShouldBeInRange(scores.Min() - 1e-9, scores.Max() + 1e-9);
    }, iter: 200);
}
