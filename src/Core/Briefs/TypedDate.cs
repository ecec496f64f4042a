using System.Globalization;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Reads days and times of day in spellings that leave no doubt; 03/04/2026 does, so it is asked back.</summary>
internal static class TypedDate
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMMM d, yyyy"];
    private static readonly string[] Times = ["H:mm", "H:mm:ss", "H.mm", "h:mm tt", "h:mmtt", "h tt", "htt"];

    public static Parsed<DateOnly?> Day(string typed)
    {
        var text = TypedText.Clean(typed, lines: false);
        if (text.Length == 0)
            return new(null);
        if (!DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Parsed<DateOnly?>.Wrong($"{TypedText.Quote(typed)} is not a day that can be read. Write year, month, day, such as 2027-03-01.");
        return day.Year is >= 2000 and <= 2100
            ? new(day)
            : Parsed<DateOnly?>.Wrong($"{TypedText.Quote(typed)} is too far away. Write a day between 2000-01-01 and 2100-12-31.");
    }

    public static Parsed<TimeOnly?> Time(string typed)
    {
        var text = TypedText.Clean(typed, lines: false);
        if (text.Length == 0)
            return new(null);
        return TimeOnly.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new(new TimeOnly(time.Hour, time.Minute))
            : Parsed<TimeOnly?>.Wrong($"{TypedText.Quote(typed)} is not a time of day. Write hours and minutes, such as 10:00 or 14:30.");
    }

    public static string Print(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Print(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";
}
