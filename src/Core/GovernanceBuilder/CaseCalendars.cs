using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>Which weekends and holidays hold for a case: ours by the home country, the partner's by its country or its regions.</summary>
public static class CaseCalendars
{
    public static WorkingDays Of(Case subject)
    {
        var dates = subject.Playbook.Governance.Dates;
        HolidayNotation.Dates(dates.QuietFrom, out var from, out _);
        HolidayNotation.Dates(dates.QuietTo, out var to, out _);
        var sides = new List<SideCalendar> { OfHome(subject) };
        sides.AddRange(Partner(subject));
        return new(sides, from, to);
    }

    /// <summary>Two dates to offer, each a working day of both sides, the first at least three working days ahead.</summary>
    public static IReadOnlyList<DateOnly> NextTwoDates(Case subject)
    {
        var dates = subject.Playbook.Governance.Dates;
        var days = Of(subject);
        var offered = new List<DateOnly>(dates.OutreachDates);
        var next = days.NextMeeting(days.Add(subject.Today, dates.OutreachWorkingDays));
        while (offered.Count < dates.OutreachDates)
        {
            offered.Add(next);
            next = days.NextMeeting(next.AddDays(1));
        }

        return offered;
    }

    /// <summary>The rules that hold in a country of a region; every rule of the region when the country is null.</summary>
    public static IEnumerable<HolidayRule> RulesOf(GovernanceSheets sheets, string region, string? country) =>
        sheets.Holidays.GetValueOrDefault(region, []).Where(r => r.AppliesTo(country, sheets.Dates.Aliases));

    private static SideCalendar OfHome(Case subject) =>
        subject.Brief.HomeCountry is { } code && subject.Playbook.Overlays.Countries.TryGetValue(code.ToUpperInvariant(), out var home)
            ? OfCountry(subject.Playbook, home)
            : SideCalendar.WeekendsOnly;

    private static IEnumerable<SideCalendar> Partner(Case subject)
    {
        if (subject.Country is { } country)
            yield return OfCountry(subject.Playbook, country);
        foreach (var region in subject.Regions)
            if (region.Id != subject.Country?.Region)
                yield return OfRegion(subject.Playbook, region);
    }

    public static SideCalendar OfCountry(Playbook playbook, Country country)
    {
        var dates = playbook.Governance.Dates;
        var weekend = SideCalendar.WeekendsOnly.Weekend;
        foreach (var (week, days) in dates.Weekends)
            if (country.Week.StartsWith(week, StringComparison.Ordinal))
                weekend = days;
        return new(weekend, [.. RulesOf(playbook.Governance, country.Region, country.Code)], dates.Observed.Contains(country.Code), Shifts(dates, c => c == country.Code));
    }

    private static SideCalendar OfRegion(Playbook playbook, Region region)
    {
        var dates = playbook.Governance.Dates;
        bool Inside(string code) => playbook.Overlays.Countries.GetValueOrDefault(code)?.Region == region.Id;
        return new(region.Weekend, playbook.Governance.Holidays.GetValueOrDefault(region.Id, []), dates.Observed.Any(Inside), Shifts(dates, Inside));
    }

    private static DayShift[] Shifts(DateSheet dates, Func<string, bool> applies) =>
    [
        .. dates.Shifts.Where(s => applies(s.Country)).Select(s =>
        {
            HolidayNotation.Dates(s.Day, out var day, out _);
            return new DayShift(day, s.When, s.By);
        }),
    ];
}
