namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>Working days of both sides together: a day counts when it is neither weekend nor holiday on any side.</summary>
/// <param name="QuietFrom">Start of the weeks around New Year as month × 100 + day, in which nothing is signed or held.</param>
/// <param name="QuietTo">End of them, included.</param>
public sealed record WorkingDays(IReadOnlyList<SideCalendar> Sides, int QuietFrom = 1220, int QuietTo = 106)
{
    /// <summary>Western Easter Sunday (Gregorian computus).</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new(year, n / 31, n % 31 + 1);
    }

    public bool IsWeekend(DateOnly date)
    {
        foreach (var side in Sides)
            if (side.IsWeekend(date))
                return true;
        return false;
    }

    public bool IsHoliday(DateOnly date)
    {
        foreach (var side in Sides)
            if (side.IsHoliday(date))
                return true;
        return false;
    }

    public bool IsWorking(DateOnly date) => !IsWeekend(date) && !IsHoliday(date);

    /// <summary>Between 20 December and 6 January.</summary>
    public bool IsQuiet(DateOnly date) => date.Month * 100 + date.Day is var day && (day >= QuietFrom || day <= QuietTo);

    /// <summary>The date itself or the next working day.</summary>
    public DateOnly Next(DateOnly date)
    {
        while (!IsWorking(date))
            date = date.AddDays(1);
        return date;
    }

    /// <summary>The date itself or the next working day outside the weeks around New Year, on one of the weekdays when some are named.</summary>
    public DateOnly NextMeeting(DateOnly date, IReadOnlyList<DayOfWeek>? weekdays = null)
    {
        while (IsQuiet(date) || (weekdays is not null && !weekdays.Contains(date.DayOfWeek)) || !IsWorking(date))
            date = date.AddDays(1);
        return date;
    }

    /// <summary>The date itself or the last working day before it.</summary>
    public DateOnly Previous(DateOnly date)
    {
        while (!IsWorking(date))
            date = date.AddDays(-1);
        return date;
    }

    /// <summary>The working day that comes <paramref name="count"/> working days after the date.</summary>
    public DateOnly Add(DateOnly date, int count)
    {
        for (; count > 0; count--)
            date = Next(date.AddDays(1));
        return date;
    }
}
