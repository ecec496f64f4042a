using StrategicPartnerships.Core.GovernanceBuilder;

namespace StrategicPartnerships.Core.Tests.GovernanceBuilder;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    [InlineData(2031, 4, 13)]
    [InlineData(2032, 3, 28)]
    [InlineData(2033, 4, 17)]
    [InlineData(2034, 4, 9)]
    [InlineData(2035, 3, 25)]
    [InlineData(2036, 4, 13)]
    [InlineData(2038, 4, 25)]
    public void Easter_is_found_for_each_year(int year, int month, int day) => WorkingDays.Easter(year).ShouldBe(new(year, month, day));

    [Theory]
    [InlineData("05-01", 2026, 5, 1, true)]
    [InlineData("05-01", 2026, 5, 2, false)]
    [InlineData("easter-2", 2026, 4, 3, true)]
    [InlineData("easter+39", 2026, 5, 14, true)]
    [InlineData("easter-48", 2027, 2, 8, true)]
    [InlineData("mon3-01", 2026, 1, 19, true)]
    [InlineData("mon3-01", 2026, 1, 12, false)]
    [InlineData("monlast-05", 2026, 5, 25, true)]
    [InlineData("monlast-05", 2026, 5, 18, false)]
    [InlineData("thu4-11", 2026, 11, 26, true)]
    [InlineData("friday-in(06-19..06-25)", 2026, 6, 19, true)]
    [InlineData("friday-in(06-19..06-25)", 2026, 6, 26, false)]
    [InlineData("monday-before(05-25)", 2026, 5, 18, true)]
    [InlineData("monday-before(05-25)", 2026, 5, 25, false)]
    [InlineData("04-13..04-15 (TH)", 2026, 4, 14, true)]
    [InlineData("10-04 (from 2026, confirm)", 2025, 10, 4, false)]
    [InlineData("10-04 (from 2026, confirm)", 2026, 10, 4, true)]
    [InlineData("islamic:eid-al-fitr", 2026, 3, 20, false)]
    public void A_rule_falls_where_its_notation_says(string rule, int year, int month, int day, bool falls) =>
        HolidayRule.Parse(rule)!.Falls(new(year, month, day)).ShouldBe(falls);

    [Theory]
    [InlineData("13-01")]
    [InlineData("mon-05")]
    [InlineData("mon9-05")]
    [InlineData("easter")]
    [InlineData("friday-after(06-19)")]
    [InlineData("")]
    public void An_unreadable_rule_is_refused(string rule) => HolidayRule.Parse(rule).ShouldBeNull();

    [Fact]
    public void Every_rule_of_the_playbook_is_read() =>
        TestCases.Playbook.Overlays.Regions.Values.SelectMany(r => r.Holidays).Where(h => HolidayRule.Parse(h) is null).ShouldBeEmpty();

    [Theory]
    [InlineData("DE", 2026, 10, 3, true)]
    [InlineData("AT", 2026, 10, 3, false)]
    [InlineData("AT", 2026, 10, 26, true)]
    [InlineData("CH", 2027, 8, 1, true)]
    [InlineData("DE", 2027, 3, 29, true)]
    [InlineData("US", 2026, 7, 3, true)]
    [InlineData("US", 2027, 7, 5, true)]
    [InlineData("US", 2026, 11, 26, true)]
    [InlineData("US", 2026, 12, 26, false)]
    [InlineData("GB", 2026, 8, 31, true)]
    [InlineData("GB", 2026, 3, 17, false)]
    [InlineData("IE", 2026, 3, 17, true)]
    [InlineData("IE", 2026, 10, 26, true)]
    [InlineData("GB", 2026, 12, 28, false)]
    [InlineData("NL", 2026, 4, 27, true)]
    [InlineData("NL", 2031, 4, 26, true)]
    [InlineData("NL", 2031, 4, 27, false)]
    [InlineData("BE", 2031, 4, 26, false)]
    [InlineData("TH", 2027, 4, 14, true)]
    [InlineData("SG", 2027, 4, 14, false)]
    public void A_country_keeps_its_own_days(string country, int year, int month, int day, bool holiday)
    {
        var calendar = CaseCalendars.OfCountry(TestCases.Playbook, TestCases.Playbook.Overlays.Countries[country]);
        calendar.IsHoliday(new(year, month, day)).ShouldBe(holiday);
    }

    [Fact]
    public void The_week_of_Riyadh_ends_on_Thursday_and_that_of_Dubai_on_Friday()
    {
        var friday = new DateOnly(2026, 11, 27);
        CaseCalendars.OfCountry(TestCases.Playbook, TestCases.Playbook.Overlays.Countries["SA"]).IsWeekend(friday).ShouldBeTrue();
        CaseCalendars.OfCountry(TestCases.Playbook, TestCases.Playbook.Overlays.Countries["AE"]).IsWeekend(friday).ShouldBeFalse();
    }

    [Fact]
    public void Two_dates_to_offer_lie_at_least_three_working_days_ahead()
    {
        var dates = CalendarPlanner.NextTwoDates(TestCases.Of(Core.Briefs.Archetype.NewMarket, regions: ["us"]));
        dates.ShouldBe([new(2026, 11, 25), new(2026, 11, 27)]);
    }
}
