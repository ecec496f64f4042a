using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Tests.Frameworks;

public sealed class VersionDiffTests
{
    private static readonly VersionFigures Plain = new()
    {
        PlaybookHash = "a",
        Partner = "Acme",
        Model = "Referral",
        Terms = new("standard", 15, "none", 3, false, "own", "ours", 90, 12, false),
        Fit = 71.5,
        Verdict = "Pursue",
        Balance = 0.74,
        BalanceBand = "tilted",
        Ours = new(41.2, "watch"),
        Theirs = new(20, "green"),
        Conservative = new(10, null, 4_000),
        Base = new(120, 14, 118_000),
        Currency = "EUR",
        Cadence = [new("Ops Sync", "Monthly")],
    };

    [Fact]
    public void Figures_are_told_with_sign_unit_and_band()
    {
        var after = Plain with
        {
            Terms = Plain.Terms! with { NoticeMonths = 6, PartnerSharePercent = 12.5, Exclusivity = "min-sunset" },
            Ours = new(45.6, "amber"), Balance = 0.86, BalanceBand = "balanced", Fit = 64, Verdict = "Nurture",
            Base = new(95, 18, 140_000), Conservative = new(10, 30, 4_000), Cadence = [new("Ops Sync", "Weekly"), new("Sponsor Call", "Quarterly")],
        };
        Lines(Plain, after).ShouldBe([
            "Exclusivity: none → with minimums and sunset",
            "Your notice: 90 → 180 days",
            "Share of Acme: 15 → 12.5 % (−2.5 points)",
            "Dependency of your side: 41.2 watch → 45.6 amber (+4.4)",
            "Win-win balance: 0.74 tilted → 0.86 balanced (+0.12)",
            "Fit index: 71.5 Pursue → 64.0 Nurture (−7.5)",
            "Return, base case: 120 → 95 % (−25 points)",
            "Payback, base case: month 14 → month 18 (+4 months)",
            "Net present value, base case: EUR 118,000 → EUR 140,000 (+22,000)",
            "Payback, conservative case: none within the horizon → month 30",
            "Ops Sync: Monthly → Weekly",
            "Sponsor Call: not held → Quarterly",
        ]);
    }

    [Theory]
    [InlineData(3, 6, "90 → 180 days")]
    [InlineData(3, 9, "3 → 9 months")]
    [InlineData(1.5, 12, "1.5 → 12 months")]
    [InlineData(6, 0.5, "180 → 15 days")]
    public void A_notice_is_told_in_the_one_unit_that_fits_both(double before, double after, string told) =>
        FigureDiff.Period("Your notice", before, after, "noticeMonths")!.Change.ShouldBe(told);

    [Fact]
    public void The_sentence_names_the_weightiest_changes_first_and_counts_the_rest()
    {
        var brief = new Brief { Objective = "o" };
        var changed = brief with { Company = "Medora", Model = new() { NoticeMonths = 6 } };
        var after = Plain with { Terms = Plain.Terms! with { NoticeMonths = 6 }, Ours = new(45.6, "amber") };
        var diff = VersionDiff.Between(brief, Plain, changed, after);
        diff.Sentence().ShouldBe("Changed: your notice 90 → 180 days; dependency of your side 41.2 watch → 45.6 amber (+4.4); Company: not told → Medora.");
        diff.Sentence(outsiders: true).ShouldBe("Changed: your notice 90 → 180 days; Company: not told → Medora.");
        VersionDiff.Between(brief, Plain, brief with { Ratings = new Dictionary<string, int> { ["sponsor"] = 1 } }, Plain).Sentence(outsiders: true).ShouldBe("Nothing changed.");

        var much = new VersionDiff([], [.. Enumerable.Range(1, 8).Select(n => new FigureChange($"F{n}", "1", "2"))], false);
        much.Sentence().ShouldEndWith("f6 1 → 2; 2 more figures.");
    }

    [Fact]
    public void A_version_without_terms_is_compared_by_what_it_has()
    {
        var old = Plain with { Terms = null, Currency = null };
        Lines(old, Plain with { Ours = new(50, "amber"), Base = new(120, 14, 120_000) })
            .ShouldBe(["Dependency of your side: 41.2 watch → 50.0 amber (+8.8)", "Net present value, base case: 118,000 → EUR 120,000 (+2,000)"]);
    }

    [Fact]
    public void Another_currency_gives_no_difference() =>
        Lines(Plain, Plain with { Currency = "USD" }).ShouldContain("Net present value, base case: EUR 118,000 → USD 118,000");

    [Fact]
    public void Equal_versions_differ_in_nothing() => Figures.Sample(figures =>
    {
        var diff = VersionDiff.Between(new(), figures, new(), figures);
        return diff.Nothing && diff.Sentence() == "Nothing changed.";
    });

    [Fact]
    public void The_other_way_round_every_change_is_mirrored() => Gen.Select(Figures, Figures).Sample((a, b) =>
    {
        var (there, back) = (FigureDiff.Between(a, b), FigureDiff.Between(b, a));
        return there.Select(f => f.Label).Order(StringComparer.Ordinal).SequenceEqual(back.Select(f => f.Label).Order(StringComparer.Ordinal))
            && there.All(f => back.Single(m => m.Label == f.Label) is var mirrored
                && (mirrored.Before, mirrored.After, mirrored.Unit) == (f.After, f.Before, f.Unit)
                && mirrored.Difference is null == f.Difference is null && (mirrored.Difference ?? 0) == -(f.Difference ?? 0));
    });

    private static Gen<VersionFigures> Figures { get; } = Gen.Select(
        Gen.Double[0, 100], Gen.Double[0, 36], Gen.Bool, Gen.Int[0, 2], Gen.Double[-1e6, 1e6], Gen.Int[2, 4], Gen.Bool,
        (index, notice, amber, fit, npv, payback, terms) => Plain with
        {
            Ours = new(index, amber ? "amber" : "watch"), Fit = fit == 0 ? null : 40 * fit, Verdict = fit == 2 ? "Pursue" : null, Base = new(npv / 1000, payback == 2 ? null : payback, npv), Balance = index / 100,
            Terms = terms ? Plain.Terms! with { NoticeMonths = notice, PartnerSharePercent = index } : Plain.Terms,
        });

    private static string[] Lines(VersionFigures before, VersionFigures after) =>
        [.. VersionDiff.Between(new(), before, new(), after).Figures.Select(f => f.Label + ": " + f.Change)];
}
