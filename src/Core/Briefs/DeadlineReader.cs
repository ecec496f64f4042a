using System.Globalization;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>The date by which the objective is to be reached (playbook part 2 §4, "deadline").</summary>
internal sealed record DeadlineRead(DateOnly Day, WordRun Words);

internal static class DeadlineReader
{
    private const int LastDay = 31, Horizon = 3650;

    public static DeadlineRead? Read(Sentence sentence, DateOnly today)
    {
        var table = sentence.Language.Slots.Deadlines;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var key = Key(sentence, at);
            if (table.Until.Contains(key) && Until(sentence, at + 1, key == table.Before, today) is { } until) return new(until.Day, new(at, until.Words.Last));
            if ((table.Within.Contains(key) || table.WithinNext.Contains(key)) && Within(sentence, at, today) is { } within) return within;
            if ((key == table.This || key == table.Next) && EndOf(sentence, at, key == table.Next, today) is { } end) return new(end, new(at, at + 1));
        }

        return null;
    }

    private static DeadlineRead? Until(Sentence sentence, int at, bool before, DateOnly today)
    {
        var table = sentence.Language.Slots.Deadlines;
        var start = at;
        if (Key(sentence, at) == table.Article) at++;
        var end = Key(sentence, at) == table.End;
        if (end) at += Key(sentence, at + 1) == table.Of ? 2 : 1;
        if (Key(sentence, at) == table.This || Key(sentence, at) == table.Next)
            return EndOf(sentence, at, Key(sentence, at) == table.Next, today) is { } day ? new DeadlineRead(day, new(start, at + 1)) : null;
        if (end && Calendar(sentence, at, today, 0) is { } last) return new(last, new(start, at));
        if (DateOnly.TryParseExact(Key(sentence, at), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)) return new(before ? iso.AddDays(-1) : iso, new(start, at));
        if (Year(sentence, at) is { } year) return new(before && !end ? new(year - 1, 12, LastDay) : new(year, 12, LastDay), new(start, at));
        if (Key(sentence, at) is ['q', >= '1' and <= '4'] quarter)
        {
            var (in_, used) = Year(sentence, at + 1) is { } y ? (y, at + 1) : (today.Year, at);
            var first = new DateOnly(in_, ((quarter[1] - '1') * 3) + 1, 1);
            if (used == at && first.AddMonths(3) <= today) first = first.AddYears(1);
            return new(before && !end ? first.AddDays(-1) : first.AddMonths(3).AddDays(-1), new(start, used));
        }

        return Month(sentence, start, at, before && !end, today);
    }

    /// <summary>"June 2027", "June", "30 June 2027", "June 30, 2027".</summary>
    private static DeadlineRead? Month(Sentence sentence, int start, int at, bool before, DateOnly today)
    {
        var months = sentence.Language.Slots.Deadlines.Months;
        var day = DayNumber(Key(sentence, at));
        if (day is not null) at++;
        if (!months.TryGetValue(Key(sentence, at), out var month)) return null;
        var last = at;
        if (day is null && DayNumber(Key(sentence, at + 1)) is { } after) (day, last) = (after, at + 1);
        var named = Year(sentence, last + 1);
        if (named is not null) last++;
        var year = named ?? today.Year;
        var first = new DateOnly(year, month, 1);
        var on = day is { } d ? first.AddDays(Math.Min(d, DateTime.DaysInMonth(year, month)) - 1) : first.AddMonths(1).AddDays(-1);
        if (named is null && on < today) (first, on) = (first.AddYears(1), day is null ? first.AddYears(1).AddMonths(1).AddDays(-1) : on.AddYears(1));
        return new(!before ? on : day is null ? first.AddDays(-1) : on.AddDays(-1), new(start, last));
    }

    private static DeadlineRead? Within(Sentence sentence, int at, DateOnly today)
    {
        var (slots, start) = (sentence.Language.Slots, at);
        at++;
        if (Key(sentence, at) == slots.Deadlines.Article) at++;
        var next = Key(sentence, at) == slots.Deadlines.Next;
        if (next) at++;
        if (!next && !slots.Deadlines.Within.Contains(Key(sentence, start))) return null;
        if (!slots.NumberWords.TryGetValue(Key(sentence, at), out var count) && !int.TryParse(Key(sentence, at), NumberStyles.None, CultureInfo.InvariantCulture, out count)) return null;
        if (!slots.Deadlines.Units.TryGetValue(Key(sentence, at + 1), out var days) || (long)count * days is <= 0 or > Horizon) return null;
        var day = days switch { 30 => today.AddMonths(count), 90 => today.AddMonths(3 * count), 365 => today.AddYears(count), _ => today.AddDays(count * days) };
        return new(day, new(start, at + 1));
    }

    private static DateOnly? EndOf(Sentence sentence, int at, bool next, DateOnly today) => Calendar(sentence, at + 1, today, next ? 1 : 0);

    /// <summary>Last day of the month, quarter or year that is named, now or the one after.</summary>
    private static DateOnly? Calendar(Sentence sentence, int at, DateOnly today, int ahead)
    {
        var year = new DateOnly(today.Year, 1, 1);
        return sentence.Language.Slots.Deadlines.Units.GetValueOrDefault(Key(sentence, at)) switch
        {
            30 => new DateOnly(today.Year, today.Month, 1).AddMonths(1 + ahead).AddDays(-1),
            90 => year.AddMonths((((today.Month - 1) / 3) + 1 + ahead) * 3).AddDays(-1),
            365 => year.AddYears(1 + ahead).AddDays(-1),
            _ => null,
        };
    }

    private static int? Year(Sentence sentence, int at) =>
        Key(sentence, at) is ['2', '0', >= '0' and <= '9', >= '0' and <= '9'] key && !IsPercent(sentence, at) ? int.Parse(key, CultureInfo.InvariantCulture) : null;

    private static bool IsPercent(Sentence sentence, int at)
    {
        var (text, word) = (sentence.Raw.Text, sentence.Words[at]);
        return word.Start + word.Length < text.Length && text[word.Start + word.Length] == '%';
    }

    private static int? DayNumber(string key)
    {
        var digits = key.Length > 2 && char.IsAsciiLetter(key[^1]) ? key[..^2] : key;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= LastDay ? day : null;
    }

    private static string Key(Sentence sentence, int at) => at < sentence.Words.Count ? sentence.Words[at].Key : "";
}
