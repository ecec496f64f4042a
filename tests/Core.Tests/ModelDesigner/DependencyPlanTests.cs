using Shouldly;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Tests.ModelDesigner;

/// <summary>Mitigations with owner and date, offers to the partner, and the exit drill (playbook §11.1, §11.4, §11.5).</summary>
public sealed class DependencyPlanTests
{
    private static readonly ModelAnswers Amber = new() { Model = ModelId.Reseller, RevenueShare = 25, Alternatives = "none", MonthsToReplace = 12 };

    [Fact]
    public void Amber_names_an_owner_and_a_working_day_within_30_days()
    {
        var report = Derive(new() { Model = Amber, Governance = new() { YourSales = "Mia Berg" } });
        report.Ours.Band.ShouldBe("amber");
        report.Mitigations.Select(m => m.Owner).ShouldBe(["Technical Lead", "Mia Berg", "Technical Lead"], ignoreOrder: true);
        report.Mitigations.First(m => m.Part == "Share of revenue through the partner").Owner.ShouldBe("Mia Berg");
        report.Mitigations.ShouldAllBe(m => m.Due > TestCases.Today && m.Due <= TestCases.Today.AddDays(30));
        report.Mitigations.ShouldAllBe(m => m.Due.DayOfWeek != DayOfWeek.Saturday && m.Due.DayOfWeek != DayOfWeek.Sunday);
        report.Duty.ShouldNotBeNull().ShouldStartWith("Amber");
    }

    [Fact]
    public void A_trap_is_mitigated_first_and_within_14_days()
    {
        var report = Derive(new() { Model = new() { Model = ModelId.Reseller, Exclusivity = "bare" } });
        report.Ours.TrapIds.ShouldBe(["T2"]);
        report.Mitigations[0].ShouldBe(new("Exclusivity", "minimums, 12-month sunset, carve-outs", "Executive Sponsor", new(2026, 12, 4)));
        report.Duty.ShouldNotBeNull().ShouldContain("no new commitment");
    }

    [Fact]
    public void What_is_neither_amber_nor_red_has_until_the_executive_review_or_90_days()
    {
        var report = Derive(new() { Model = new() { Model = ModelId.Reseller } });
        report.Ours.Band.ShouldBe("watch");
        report.Duty.ShouldBeNull();
        report.Offers.ShouldBeEmpty();
        report.Mitigations.Count.ShouldBe(3);
        report.Mitigations.ShouldAllBe(m => m.Due > TestCases.Today.AddDays(30) && m.Due <= TestCases.Today.AddDays(90));
    }

    [Fact]
    public void A_partner_who_depends_more_is_offered_something_part_by_part()
    {
        var report = Derive(new() { Model = new() { Model = ModelId.Referral, TheirRevenueShare = 45, TheirAlternatives = "none", PartnerNoticeDays = 30, NoticeMonths = 6 } });
        report.Theirs.Band.ShouldNotBe("red");
        report.Gap.ShouldBeLessThan(25);
        report.Offers.ShouldBeEmpty();
        report = Derive(new() { Model = new() { Model = ModelId.Referral, TheirRevenueShare = 25, TheirAlternatives = "none", TheirMonthsToReplace = 12 } });
        report.GapSentence.ShouldContain("lopsided");
        report.Offers[0].ShouldStartWith("Number of its working alternatives to us: offer open, standard interfaces");
        report.Offers.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(4, "red", 14)]
    [InlineData(5, "gaps", 30)]
    [InlineData(7, "gaps", 30)]
    [InlineData(8, "ready", 30)]
    public void The_drill_is_scored_at_its_boundaries_and_each_gap_has_a_date(int passed, string band, int days)
    {
        var drill = Drill(passed, answered: 10);
        (drill.Passed, drill.Failed, drill.Open, drill.Band).ShouldBe((passed, 10 - passed, 0, band));
        drill.Gaps.Count.ShouldBe(10 - passed);
        drill.Gaps.ShouldAllBe(g => !g.Open && g.Due <= TestCases.Today.AddDays(days) && g.Due > TestCases.Today.AddDays(days - 5) && g.Owner.Length > 0);
        drill.Score.ShouldStartWith($"{passed} of 10 passed");
    }

    [Fact]
    public void A_check_that_nobody_answered_does_not_pass_and_is_called_open()
    {
        var drill = Drill(5, answered: 6);
        (drill.Passed, drill.Failed, drill.Open).ShouldBe((5, 1, 4));
        drill.Gaps.Count(g => g.Open).ShouldBe(4);
        drill.Gaps.First(g => g.Open).What.ShouldStartWith("Find out; if it does not hold, ");
        drill.Score.ShouldEndWith("1 failed and 4 still open");
        Drill(0, answered: 0).Held.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Commitment.Medium, 12, "once a year")]
    [InlineData(Commitment.High, 6, "twice a year")]
    public void The_next_drill_comes_twice_a_year_from_high_commitment_on(Commitment commitment, int months, string often)
    {
        var it = TestCases.Of(Archetype.Revenue);
        var drill = ExitDrill.Of(it, commitment, CaseCalendars.Of(it));
        drill.Often.ShouldBe(often);
        drill.Next.ShouldBeInRange(TestCases.Today.AddMonths(months), TestCases.Today.AddMonths(months).AddDays(3));
    }

    [Fact]
    public void The_score_stands_in_the_framework_once_the_drill_was_held()
    {
        Derive(new()).DrillLine.ShouldContain("ten checks, one point each: exit owner named");
        Derive(new() { Drill = new Dictionary<string, bool> { ["exitOwner"] = true } }).DrillLine.ShouldStartWith("Exit drill: 1 of 10 passed, red");
    }

    private static DependencyReport Derive(Brief brief) =>
        Strategist.Derive(brief with { Objective = "resell our software to clinics" }, TestCases.Playbook, TestCases.Today).Dependency;

    private static ExitDrill Drill(int passed, int answered)
    {
        var checks = BriefFields.Of(BriefFields.Drill).Take(answered).Select((f, n) => (f.Id, Passed: n < passed)).ToDictionary(c => c.Id, c => c.Passed);
        var it = TestCases.Of(Archetype.Revenue, new Brief { Drill = checks });
        return ExitDrill.Of(it, Commitment.Medium, CaseCalendars.Of(it));
    }
}
