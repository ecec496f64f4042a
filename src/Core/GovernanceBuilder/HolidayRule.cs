using System.Globalization;

namespace StrategicPartnerships.Core.GovernanceBuilder;

public enum HolidayKind { Fixed, Range, Easter, Nth, Last, WeekdayIn, WeekdayBefore, Movable }

/// <summary>
/// One holiday in the notation of playbook part 3 §4. Month and day are written as <c>month × 100 + day</c>; <see cref="Number"/> is the
/// offset from Easter in days or the n of the nth weekday.
/// </summary>
public sealed record HolidayRule
{
    public required HolidayKind Kind { get; init; }
    public int From { get; init; }
    public int To { get; init; }
    public int Number { get; init; }
    public DayOfWeek Weekday { get; init; }

    /// <summary>Name of a movable day that is looked up each year, e.g. <c>islamic:eid-al-fitr</c>; empty for the others.</summary>
    public string Name { get; init; } = "";

    /// <summary>First year in which the day is kept.</summary>
    public int FromYear { get; init; }

    /// <summary>Countries the day is limited to, as written in the bracket; empty means the whole region.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];
    public string? Except { get; init; }

    /// <summary>Null when the notation cannot be read.</summary>
    public static HolidayRule? Parse(string text) => HolidayNotation.Parse(text.Trim());

    /// <summary>Whether a country keeps this day; an unknown country (null) keeps every day of its region, to be on the safe side.</summary>
    public bool AppliesTo(string? country, IReadOnlyDictionary<string, string> aliases)
    {
        if (country is null)
            return true;
        if (Except is not null && (aliases.GetValueOrDefault(Except, Except) == country))
            return false;
        if (Countries.Count == 0)
            return true;
        foreach (var code in Countries)
            if (aliases.GetValueOrDefault(code, code) == country)
                return true;
        return false;
    }

    public bool Falls(DateOnly date)
    {
        if (date.Year < FromYear)
            return false;
        var day = date.Month * 100 + date.Day;
        return Kind switch
        {
            HolidayKind.Fixed => day == From,
            HolidayKind.Range => day >= From && day <= To,
            HolidayKind.Easter => date == WorkingDays.Easter(date.Year).AddDays(Number),
            HolidayKind.Nth => date.Month == From && date.DayOfWeek == Weekday && (date.Day - 1) / 7 + 1 == Number,
            HolidayKind.Last => date.Month == From && date.DayOfWeek == Weekday && date.Day + 7 > DateTime.DaysInMonth(date.Year, date.Month),
            HolidayKind.WeekdayIn => date.DayOfWeek == Weekday && day >= From && day <= To,
            HolidayKind.WeekdayBefore => date.DayOfWeek == Weekday && DaysTo(date, From) is > 0 and <= 7,
            _ => false,
        };
    }

    private static int DaysTo(DateOnly date, int monthDay) => new DateOnly(date.Year, monthDay / 100, monthDay % 100).DayNumber - date.DayNumber;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {From} {To} {Number} {Weekday} {Name}");
}
