using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;

namespace StrategicPartnerships.Core.Tests.GovernanceBuilder;

public sealed class CalendarPlannerTests
{
    private static readonly string[] Regions = [.. TestCases.Playbook.Overlays.Regions.Keys];
    private static readonly string?[] Homes = [null, "DE", "US", "GB", "NL", "SA", "JP", "BR", "XX"];

    [Theory]
    [InlineData(ModelId.Referral, "2027-01-07")]
    [InlineData(ModelId.Reseller, "2027-01-21")]
    [InlineData(ModelId.CoSelling, "2027-02-05")]
    [InlineData(ModelId.StrategicAlliance, "2027-02-22")]
    public void Signing_follows_the_commitment(ModelId model, string date) =>
        GovernanceCases.Plan(TestCases.Of(Archetype.Revenue), model).Signing.ShouldBe(Day(date));

    [Fact]
    public void The_dates_of_a_medium_commitment_are_those_of_the_playbook()
    {
        var calendar = GovernanceCases.Plan(TestCases.Of(Archetype.Revenue), ModelId.Reseller);
        calendar.RolesNamedBy.ShouldBe(Day("2027-01-07"));
        calendar.KickOff.ShouldBe(Day("2027-02-02"));
        calendar.PilotEnd.ShouldBe(Day("2027-05-21"));
        calendar.Milestones[30].ShouldBe(Day("2027-02-22"));
        calendar.Milestones[90].ShouldBe(Day("2027-04-21"));
        calendar.Milestones[180].ShouldBe(Day("2027-07-20"));
        calendar.Milestones[365].ShouldBe(Day("2028-01-21"));
        calendar.TermEnd.ShouldBe(Day("2028-01-21"));
        calendar.TermReminder.ShouldBe(Day("2027-11-22"));
        calendar.RelationshipFrom.ShouldBeNull();
        calendar.Remarks.ShouldContain("Day 30 moved from 20 February 2027 to 22 February 2027: a weekend.");
    }

    [Fact]
    public void A_far_region_adds_ninety_days_before_signing_unless_we_are_at_home_there()
    {
        var far = GovernanceCases.Plan(TestCases.Of(Archetype.NewMarket, regions: ["japan"]), ModelId.Reseller);
        far.Signing.ShouldBe(Day("2027-04-21"));
        far.RelationshipFrom.ShouldBe(TestCases.Today);
        var home = GovernanceCases.Plan(TestCases.Of(Archetype.NewMarket, new Brief { HomeCountry = "JP" }, regions: ["japan"]), ModelId.Reseller);
        home.Signing.ShouldBe(Day("2027-01-21"));
        GovernanceCases.Plan(TestCases.Of(Archetype.NewMarket, regions: ["japan"], proven: true), ModelId.Reseller).RelationshipFrom.ShouldBeNull();
    }

    [Fact]
    public void An_industry_that_needs_a_longer_pilot_gets_it() =>
        GovernanceCases.Plan(TestCases.Of(Archetype.Revenue, industry: "healthcare"), ModelId.Referral).PilotDays.ShouldBe(120);

    [Fact]
    public void A_rolling_term_has_no_end() => GovernanceCases.Plan(TestCases.Of(Archetype.Revenue), ModelId.Referral, 0).TermEnd.ShouldBeNull();

    [Fact]
    public void A_signing_in_the_past_moves_nothing_and_asks_to_confirm_what_is_due()
    {
        var calendar = GovernanceCases.Plan(TestCases.Of(Archetype.Revenue, new Brief { StartDate = new(2026, 9, 6) }), ModelId.Reseller);
        calendar.Signing.ShouldBe(Day("2026-09-06"));
        calendar.Milestones[30].ShouldBe(Day("2026-10-06"));
        calendar.Milestones[90].ShouldBe(Day("2026-12-05"));
        calendar.RolesNamedBy.ShouldBeGreaterThan(TestCases.Today);
        calendar.Remarks.ShouldContain("Day 30 (6 October 2026): due, confirm.");
        calendar.Remarks.ShouldNotContain(r => r.Contains("Day 90", StringComparison.Ordinal));
    }

    [Fact]
    public void Movable_days_and_unknown_calendars_are_said()
    {
        var remarks = GovernanceCases.Plan(TestCases.Of(Archetype.Revenue, new Brief { HomeCountry = "XX" }, regions: ["gcc"]), ModelId.Reseller).Remarks;
        remarks.ShouldContain(r => r.Contains("Eid al-Fitr", StringComparison.Ordinal));
        remarks.ShouldContain("No holiday calendar is known for XX; only weekends are kept free there.");
        remarks.ShouldContain("Sessions in Ramadan are held in the morning.");
    }

    [Fact]
    public void Dates_lie_ahead_and_in_order_and_never_on_a_blocked_day() =>
        Gen.Select(Gen.Int[0, 3980], Gen.Enum<ModelId>(), Gen.Int[-1, Regions.Length - 1], Gen.Int[0, Homes.Length - 1])
            .Sample((offset, model, region, home) =>
            {
                var subject = TestCases.Of(Archetype.Revenue, new Brief { HomeCountry = Homes[home] }, regions: region < 0 ? [] : [Regions[region]]) with
                {
                    Today = new DateOnly(2026, 1, 1).AddDays(offset),
                };
                var calendar = GovernanceCases.Plan(subject, model);
                var days = CaseCalendars.Of(subject);
                DateOnly[] order = [subject.Today, calendar.RolesNamedBy, calendar.Signing, calendar.KickOff, calendar.Milestones[90], calendar.Milestones[180], calendar.Milestones[365]];
                for (var i = 1; i < order.Length; i++)
                    order[i].ShouldBeGreaterThan(order[i - 1]);
                calendar.Milestones[30].ShouldBeInRange(calendar.Signing.AddDays(30), calendar.Milestones[90].AddDays(-1));
                calendar.PilotEnd.ShouldBeInRange(calendar.Milestones[90], calendar.Milestones[180]);
                foreach (var date in order[1..].Append(calendar.PilotEnd))
                    days.IsWorking(date).ShouldBeTrue();
                foreach (var date in new[] { calendar.Signing, calendar.KickOff })
                    (date.Month * 100 + date.Day is >= 1220 or <= 106).ShouldBeFalse();
                calendar.KickOff.DayOfWeek.ShouldBeOneOf(DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday);
            });

    [Fact]
    public void The_quiet_weeks_hold_for_a_typed_date_too()
    {
        var calendar = GovernanceCases.Plan(TestCases.Of(Archetype.Revenue, new Brief { StartDate = new(2026, 12, 26) }), ModelId.Referral);
        calendar.Signing.ShouldBe(Day("2027-01-07"));
        calendar.Remarks[0].ShouldBe("Signing moved from 26 December 2026 to 7 January 2027: the weeks around New Year.");
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
