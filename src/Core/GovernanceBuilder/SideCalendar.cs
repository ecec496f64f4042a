namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>Weekend and holidays of one place: a country, or a region whose country is not known.</summary>
/// <param name="Observed">Fixed days on a weekend are kept on the nearest weekday too.</param>
public sealed record SideCalendar(IReadOnlyList<DayOfWeek> Weekend, IReadOnlyList<HolidayRule> Rules, bool Observed, IReadOnlyList<DayShift> Shifts)
{
    public static readonly SideCalendar WeekendsOnly = new([DayOfWeek.Saturday, DayOfWeek.Sunday], [], false, []);

    public bool IsWeekend(DateOnly date)
    {
        foreach (var day in Weekend)
            if (day == date.DayOfWeek)
                return true;
        return false;
    }

    public bool IsHoliday(DateOnly date)
    {
        foreach (var rule in Rules)
            if (rule.Falls(date) && !ShiftedAway(date))
                return true;
        foreach (var shift in Shifts)
            if (date.AddDays(-shift.By) is var original && shift.Takes(original))
                return true;
        return Observed && date.DayOfWeek switch
        {
            DayOfWeek.Friday => IsFixed(date.AddDays(1)),
            DayOfWeek.Monday => IsFixed(date.AddDays(-1)),
            _ => false,
        };
    }

    private bool IsFixed(DateOnly date)
    {
        foreach (var rule in Rules)
            if (rule.Kind == HolidayKind.Fixed && rule.Falls(date))
                return true;
        return false;
    }

    private bool ShiftedAway(DateOnly date)
    {
        foreach (var shift in Shifts)
            if (shift.Takes(date))
                return true;
        return false;
    }
}

/// <summary>A fixed day (month × 100 + day) that gives way by <paramref name="By"/> days when it falls on <paramref name="When"/>.</summary>
public sealed record DayShift(int Day, DayOfWeek When, int By)
{
    public bool Takes(DateOnly date) => date.Month * 100 + date.Day == Day && date.DayOfWeek == When;
}
