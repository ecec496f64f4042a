using CsCheck;
using Shouldly;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Tests.ModelDesigner;

public sealed class DependencyTests
{
    private static readonly DependencySheet Sheet = TestCases.Playbook.Models.Dependency;
    private static readonly DependencyAnswers Best = new(0, "two-live", "none", 1, false, "own", "ours-tested", 1, "mutual", 365);
    private static readonly DependencyAnswers Worst = new(50, "none", "bare", 12, true, "assign-background", "partner-owns", 12, "under-30", 0);

    [Fact]
    public void The_vectors_of_the_playbook_hold_to_one_decimal()
    {
        Index(new(12, "tested", "none", 3, false, "own", "ours", 3, "over-90", 90)).ShouldBe(21.4);
        Index(new(35, "identified", "bare", 6, true, "own", "partner-bills", 6, "over-90", 30)).ShouldBe(62.7);
        Index(Worst).ShouldBe(100);
        Index(Best).ShouldBe(0);
    }

    [Fact]
    public void The_second_vector_is_red_by_its_two_traps()
    {
        DependencyScore.Traps(Sheet, new(35, "identified", "bare", 6, true, "own", "partner-bills", 6, "over-90", 30)).ShouldBe(["T1", "T2"]);
        DependencyScore.Traps(Sheet, Worst, competitor: true, oneWay: true).ShouldBe(["T1", "T2", "T3", "T4", "T5", "T6", "T7"]);
        DependencyScore.Traps(Sheet, Best, competitor: true).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ModelId.Referral, 15.4, "green", 11.4, "green")]
    [InlineData(ModelId.Reseller, 32.8, "watch", 22.4, "green")]
    [InlineData(ModelId.Integration, 26.9, "watch", 23.4, "green")]
    [InlineData(ModelId.CoSelling, 26.9, "watch", 18.9, "green")]
    [InlineData(ModelId.CoDevelopment, 41.9, "watch", 39.8, "watch")]
    [InlineData(ModelId.StrategicAlliance, 43.4, "watch", 40.9, "watch")]
    public void Default_terms_give_the_default_rows_and_none_is_red(ModelId model, double ours, string bandOurs, double theirs, string bandTheirs)
    {
        var report = Assess(new ModelAnswers { Model = model });
        (ModelChooserTests.One(report.Ours.Index), report.Ours.Band).ShouldBe((ours, bandOurs));
        (ModelChooserTests.One(report.Theirs.Index), report.Theirs.Band).ShouldBe((theirs, bandTheirs));
        report.Ours.Traps.ShouldBeEmpty();
        report.Ours.Warnings.ShouldBeEmpty();
        report.Theirs.Traps.ShouldBeEmpty();
        report.Ours.KnownWeight.ShouldBe(0);
        report.Ours.Sentence.ShouldStartWith("typical for ");
        report.Ours.Low.ShouldBeLessThan(report.Ours.Index);
        report.Ours.High.ShouldBeGreaterThan(report.Ours.Index);
    }

    [Fact]
    public void The_index_never_falls_when_a_part_worsens()
    {
        var options = Sheet.Parts.Where(p => p.Options is not null).ToDictionary(p => p.Id, p => p.Options!.OrderBy(o => o.Value).Select(o => o.Key).ToArray());
        var answers = from revenue in Gen.Double[0, 100]
                      from alternatives in Gen.Int[0, 3]
                      from exclusivity in Gen.Int[0, 3]
                      from notice in Gen.Double[0, 24]
                      from ip in Gen.Int[0, 4]
                      from data in Gen.Int[0, 3]
                      from replace in Gen.Double[0, 24]
                      from control in Gen.Int[0, 3]
                      select (revenue, alternatives, exclusivity, notice, ip, data, replace, control);
        Gen.Select(answers, Gen.Int[0, 8], Gen.Double[0, 30]).Sample((a, part, step) =>
        {
            var at = Of(a.revenue, a.alternatives, a.exclusivity, a.notice, false, a.ip, a.data, a.replace, a.control);
            var worse = part switch
            {
                0 => at with { RevenueShare = a.revenue + step },
                1 => Of(a.revenue, Math.Min(3, a.alternatives + 1), a.exclusivity, a.notice, false, a.ip, a.data, a.replace, a.control),
                2 => Of(a.revenue, a.alternatives, Math.Min(3, a.exclusivity + 1), a.notice, false, a.ip, a.data, a.replace, a.control),
                3 => at with { NoticeMonths = a.notice + step },
                4 => at with { AutoRenew = true },
                5 => Of(a.revenue, a.alternatives, a.exclusivity, a.notice, false, Math.Min(4, a.ip + 1), a.data, a.replace, a.control),
                6 => Of(a.revenue, a.alternatives, a.exclusivity, a.notice, false, a.ip, Math.Min(3, a.data + 1), a.replace, a.control),
                7 => at with { MonthsToReplace = a.replace + step },
                _ => Of(a.revenue, a.alternatives, a.exclusivity, a.notice, false, a.ip, a.data, a.replace, Math.Min(3, a.control + 1)),
            };
            return DependencyScore.Index(Sheet, worse) >= DependencyScore.Index(Sheet, at) - 1e-9;
        });

        DependencyAnswers Of(double revenue, int alternatives, int exclusivity, double notice, bool auto, int ip, int data, double replace, int control) => new(
            revenue, options["alternatives"][alternatives], options["exclusivity"][exclusivity], notice, auto, options["ip"][ip], options["data"][data], replace, options["control"][control], 90);
    }

    [Fact]
    public void Renewal_by_itself_for_a_year_locks_the_term_in()
    {
        var report = Assess(new ModelAnswers { Model = ModelId.Integration, AutoRenew = true });
        ModelChooserTests.One(report.Ours.Index).ShouldBe(34.4);
        report.Ours.Band.ShouldBe("red");
        report.Ours.Traps.ShouldHaveSingleItem().ShouldStartWith("T5");
        Assess(new ModelAnswers { Model = ModelId.Referral, AutoRenew = true }).Ours.Traps.ShouldBeEmpty();
    }

    [Fact]
    public void A_trap_that_rests_on_an_assumption_only_warns()
    {
        var report = Assess(new ModelAnswers { Model = ModelId.CoDevelopment, Ip = "assign" });
        report.Ours.Traps.ShouldBeEmpty();
        report.Ours.Warnings.ShouldHaveSingleItem().ShouldContain("would be red if number of working alternatives is none; confirm");
        report.Ours.Band.ShouldNotBe("red");
        Assess(new ModelAnswers { Model = ModelId.CoDevelopment, Ip = "assign", Alternatives = "none" }).Ours.Band.ShouldBe("red");
    }

    [Fact]
    public void An_answer_replaces_exactly_one_part()
    {
        var before = Assess(new ModelAnswers { Model = ModelId.Reseller });
        var after = Assess(new ModelAnswers { Model = ModelId.Reseller, RevenueShare = 40, PartnerNoticeDays = 30 });
        after.Ours.Parts.Zip(before.Ours.Parts).Count(p => p.First.SubScore != p.Second.SubScore).ShouldBe(1);
        after.Ours.Parts[0].Known.ShouldBeTrue();
        after.Ours.Traps[0].ShouldStartWith("T1");
        after.Ours.Traps[^1].ShouldStartWith("Zynga");
        after.Ours.KnownWeight.ShouldBe(25);
        after.Ours.Sentence.ShouldStartWith("first estimate: 25 of 100 points are known");
    }

    [Fact]
    public void Everything_answered_leaves_nothing_to_say_and_no_range()
    {
        var report = Assess(new ModelAnswers
        {
            Model = ModelId.Reseller, Exclusivity = "none", NoticeMonths = 3, Ip = "own", Data = "ours-tested", RevenueShare = 5,
            Alternatives = "two-live", MonthsToReplace = 1, Control = "mutual", PartnerNoticeDays = 90,
        });
        report.Ours.KnownWeight.ShouldBe(100);
        report.Ours.Sentence.ShouldBe("");
        report.Ours.Low.ShouldBe(report.Ours.High, 1e-9);
        report.Ours.Band.ShouldBe("green");
    }

    [Fact]
    public void A_gap_over_25_is_lopsided()
    {
        var report = Assess(new ModelAnswers { Model = ModelId.Reseller, RevenueShare = 60, Alternatives = "none", MonthsToReplace = 12 });
        report.Gap.ShouldBeGreaterThan(25);
        report.GapSentence.ShouldContain("lopsided");
        report.GapSentence.ShouldContain("the partner's side");
    }

    [Theory]
    [InlineData("T1", 25.1, 60, true)]
    [InlineData("T1", 25, 60, false)]
    [InlineData("T1", 25.1, 61, false)]
    public void T1_fires_above_a_quarter_of_revenue_and_up_to_60_days(string trap, double revenue, double days, bool fires) =>
        DependencyScore.Traps(Sheet, Best with { RevenueShare = revenue, PartnerNoticeDays = days }).Contains(trap).ShouldBe(fires);

    /// <summary>The conditions of playbook §11.2, written down once more. T7 needs two quarters of check-ins and is told.</summary>
    [Fact]
    public void Every_trap_fires_exactly_on_its_condition()
    {
        var answers = from revenue in Pick(0.0, 25, 25.1, 60)
                      from alternatives in Pick("two-live", "tested", "identified", "none")
                      from exclusivity in Pick("none", "min-sunset", "minimums", "bare")
                      from notice in Pick(1.0, 11.9, 12, 24)
                      from renews in Gen.Bool
                      from ip in Pick("own", "joint-field", "joint", "assign", "assign-background")
                      from data in Pick("ours-tested", "ours", "partner-bills", "partner-owns")
                      from days in Pick(0.0, 60, 61, 365)
                      select new DependencyAnswers(revenue, alternatives, exclusivity, notice, renews, ip, data, 3, "mutual", days);
        Gen.Select(answers, Gen.Bool, Gen.Bool).Sample((a, competitor, oneWay) =>
        {
            var expected = new (string Id, bool Fires)[]
            {
                ("T1", a.RevenueShare > 25 && a.PartnerNoticeDays <= 60), ("T2", a.Exclusivity == "bare"), ("T3", a.Data == "partner-owns" && a.RevenueShare > 25),
                ("T4", a.Ip.StartsWith("assign", StringComparison.Ordinal) && a.Alternatives == "none"), ("T5", a.AutoRenew && a.NoticeMonths >= 12),
                ("T6", competitor && a.Data.StartsWith("partner", StringComparison.Ordinal)), ("T7", oneWay),
            };
            return DependencyScore.Traps(Sheet, a, competitor, oneWay).SequenceEqual(expected.Where(e => e.Fires).Select(e => e.Id));
        });
    }

    private static Gen<T> Pick<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(i => of[i]);

    private static double Index(DependencyAnswers answers) => ModelChooserTests.One(DependencyScore.Index(Sheet, answers));

    private static DependencyReport Assess(ModelAnswers model)
    {
        var @case = TestCases.Of(Archetype.Revenue, new Brief { Model = model });
        var (choice, notes) = (ModelChooser.Choose(@case), new Notes());
        return DependencyAssessor.Assess(@case, choice, TermSheet.Draft(@case, choice, @case.Slots, notes), notes);
    }
}
