using System.Globalization;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>
/// Reads one holiday rule: <c>MM-DD</c>, <c>MM-DD..MM-DD</c>, <c>easter±N</c>, <c>monN-MM</c>, <c>monlast-MM</c>,
/// <c>friday-in(MM-DD..MM-DD)</c>, <c>monday-before(MM-DD)</c>, <c>islamic:…</c> and the like, each with an optional bracket.
/// </summary>
internal static class HolidayNotation
{
    public static HolidayRule? Parse(string text)
    {
        var (body, bracket) = Split(text);
        var rule = Body(body);
        return rule is null ? null : Limit(rule, bracket);
    }

    private static (string Body, string Bracket) Split(string text)
    {
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        return open < 0 ? (text, "") : (text[..open].Trim(), text[(open + 2)..].TrimEnd(')'));
    }

    private static HolidayRule? Body(string body)
    {
        if (body.Contains(':', StringComparison.Ordinal))
            return new() { Kind = HolidayKind.Movable, Name = body };
        if (body.StartsWith("easter", StringComparison.Ordinal))
            return int.TryParse(body.AsSpan(6), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset) ? new() { Kind = HolidayKind.Easter, Number = offset } : null;
        var open = body.IndexOf('(', StringComparison.Ordinal);
        if (open > 0)
            return Worded(body[..open], body[(open + 1)..].TrimEnd(')'));
        if (char.IsAsciiDigit(body.FirstOrDefault()))
            return Dates(body, out var from, out var to) ? new() { Kind = from == to ? HolidayKind.Fixed : HolidayKind.Range, From = from, To = to } : null;
        return Nth(body);
    }

    private static HolidayRule? Worded(string word, string inside)
    {
        var dash = word.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || Day(word[..dash]) is not { } weekday || !Dates(inside, out var from, out var to))
            return null;
        HolidayKind? kind = word[(dash + 1)..] switch { "in" => HolidayKind.WeekdayIn, "before" => HolidayKind.WeekdayBefore, _ => null };
        return kind is { } k ? new() { Kind = k, Weekday = weekday, From = from, To = to } : null;
    }

    private static HolidayRule? Nth(string body)
    {
        var dash = body.IndexOf('-', StringComparison.Ordinal);
        if (dash < 4 || Day(body[..3]) is not { } weekday || !int.TryParse(body.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
            return null;
        if (body[3..dash] == "last")
            return new() { Kind = HolidayKind.Last, Weekday = weekday, From = month };
        return int.TryParse(body.AsSpan(3, dash - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 5
            ? new() { Kind = HolidayKind.Nth, Weekday = weekday, From = month, Number = n }
            : null;
    }

    private static HolidayRule Limit(HolidayRule rule, string bracket)
    {
        if (bracket.Length == 0)
            return rule;
        var countries = new List<string>();
        foreach (var part in bracket.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith("not ", StringComparison.Ordinal))
                rule = rule with { Except = part[4..] };
            else if (part.StartsWith("from ", StringComparison.Ordinal) && int.TryParse(part.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                rule = rule with { FromYear = year };
            else if (part.Length == 2 && part.All(char.IsAsciiLetterUpper))
                countries.Add(part);
        }

        return rule with { Countries = countries };
    }

    private static DayOfWeek? Day(string word)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
            if (word.Length >= 3 && day.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return day;
        return null;
    }

    /// <summary>One day, or two with dots between, as month × 100 + day; 29 February is a day.</summary>
    public static bool Dates(string text, out int from, out int to)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        from = One(dots < 0 ? text : text[..dots]);
        to = dots < 0 ? from : One(text[(dots + 2)..]);
        return from > 0 && to >= from;
    }

    private static int One(string text) =>
        DateOnly.TryParseExact("2024-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.Month * 100 + date.Day : 0;
}
