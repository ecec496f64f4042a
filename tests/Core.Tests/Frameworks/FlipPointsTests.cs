using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using static StrategicPartnerships.Core.Tests.Frameworks.ComparisonCases;

namespace StrategicPartnerships.Core.Tests.Frameworks;

/// <summary>Each flip point is true of the framework: derived at it and one step before it.</summary>
public sealed class FlipPointsTests
{
    private static readonly string[] Bands = ["green", "watch", "amber", "red"];

    [Fact]
    public void The_step_of_a_dial_changes_the_strategists_pick() => Over((brief, column) =>
    {
        if (column.Flips.Model is not { } flip)
            return;
        var free = brief with { Model = brief.Model with { Model = null } };
        var moved = flip.Dial is { } dial ? Only(dials: (dial, flip.To)).Apply(free) : free with { Proven = flip.To == 1 };
        Derive(moved).Models.First.Model.ShouldBe(flip.Model);
        Derive(free).Models.First.Model.ShouldNotBe(flip.Model);
    });

    [Fact]
    public void The_share_is_where_the_balance_tips() => Over((brief, column) =>
    {
        var (flips, share) = (column.Flips, column.Judged.Terms.InForce.PartnerSharePercent);
        var balanced = IsBalanced(brief);
        Tips(flips.ShareBelow, flips.ShareBelow + 1);
        Tips(flips.ShareAbove, flips.ShareAbove - 1);
        if (flips.ShareAbove is null)
            IsBalanced(AtShare(100)).ShouldBe(balanced);

        void Tips(int? at, int? before)
        {
            if (at is not { } percent)
                return;
            IsBalanced(AtShare(percent)).ShouldBe(!balanced);
            if (Math.Sign(percent - share) == Math.Sign(before!.Value - share))
                IsBalanced(AtShare(before.Value)).ShouldBe(balanced);
        }

        Brief AtShare(int percent) => brief with { Value = brief.Value with { PartnerShare = percent } };
    });

    [Fact]
    public void The_share_of_our_revenue_is_where_the_index_turns_amber_and_red() => Over((brief, column) =>
    {
        Turns("amber", column.Flips.Amber);
        Turns("red", column.Flips.Red);

        void Turns(string band, int? at)
        {
            Reaches(at ?? 100).ShouldBe(at is not null);
            if (at > 0)
                Reaches(at.Value - 1).ShouldBeFalse();

            bool Reaches(int percent) =>
                Array.IndexOf(Bands, Derive(brief with { Model = brief.Model with { RevenueShare = percent } }).Dependency.Ours.Band) >= Array.IndexOf(Bands, band);
        }
    });

    [Fact]
    public void The_notice_is_where_the_band_changes() => Over((brief, column) =>
    {
        var (band, flips) = (column.Judged.Dependency.Ours.Band, column.Flips);
        if (flips.Notice is not { } month)
            return;
        At(month).ShouldBe(flips.NoticeBand);
        At(month).ShouldNotBe(band);
        if (month - 1 >= column.Judged.Terms.InForce.NoticeMonths)
            At(month - 1).ShouldBe(band);

        string At(int months) => Derive(brief with { Model = brief.Model with { NoticeMonths = months } }).Dependency.Ours.Band;
    });

    [Fact]
    public void The_crossing_is_where_the_worth_of_two_settings_meets()
    {
        var seen = 0;
        Gen.Select(SomeBriefs, SomeSettings, SomeSettings).Sample((brief, a, b) =>
        {
            var columns = Compare(brief, a, b).Columns;
            if (Crossing.Of(columns[0], columns[1]) is not { } crossing)
                return;
            var (better, other) = columns[0].Letter == crossing.Better ? (columns[0], columns[1]) : (columns[1], columns[0]);
            var at = crossing.FromDeals ?? 0;
            Worth(better, at + 0.5).ShouldBeGreaterThan(Worth(other, at + 0.5));
            if (at > 0)
            {
                Worth(better, at * 0.9).ShouldBeLessThan(Worth(other, at * 0.9));
                Interlocked.Increment(ref seen);
            }
        }, iter: 40);
        seen.ShouldBeGreaterThan(0);

        static double Worth(ComparedColumn column, double deals) =>
            Derive(column.Brief with { Value = column.Brief.Value with { DealsPerMonth = deals } }).Value.Quantification.Base.Npv;
    }

    [Fact]
    public void Bisection_finds_the_first_whole_number_from_either_side()
    {
        WholeSteps.First(0, 100, n => n >= 37).ShouldBe(37);
        WholeSteps.First(90, 0, n => n <= 37).ShouldBe(37);
        WholeSteps.First(5, 100, n => n >= 5).ShouldBe(5);
        WholeSteps.First(0, 100, _ => false).ShouldBeNull();
        WholeSteps.First(7, 7, n => n == 7).ShouldBe(7);
        WholeSteps.First(7, 7, _ => false).ShouldBeNull();
    }

    /// <summary>The column of a random setting on a random brief, with the brief that it stands for.</summary>
    private static void Over(Action<Brief, ComparedColumn> check) => Gen.Select(SomeBriefs, SomeSettings).Sample((brief, setting) =>
    {
        var column = Compare(brief, Setting.AsItIs, setting).Columns[1];
        check(column.Brief, column);
    }, iter: 25);

    private static bool IsBalanced(Brief brief) => Derive(brief).Value.Balance.Band == "balanced";
}
