using System.Globalization;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>The readings that a group of digits, dots, commas, blanks and apostrophes allows: none, one, or two with thousands first.</summary>
internal static class NumberReadings
{
    public static IReadOnlyList<decimal> Of(string digits)
    {
        if (digits.Length is 0 or > 24 || digits.Any(c => !char.IsAsciiDigit(c) && c is not (',' or '.' or ' ' or '\'')))
            return [];
        var blank = digits.IndexOfAny([' ', '\'']);
        if (blank >= 0)
            return Split(digits, digits[blank], digits.IndexOfAny([',', '.']));
        var comma = digits.LastIndexOf(',');
        var dot = digits.LastIndexOf('.');
        if (comma >= 0 && dot >= 0)
            return comma > dot ? Split(digits, '.', comma) : Split(digits, ',', dot);
        var mark = Math.Max(comma, dot);
        if (mark < 0)
            return Number(digits, "");
        var separator = digits[mark];
        if (digits.IndexOf(separator, StringComparison.Ordinal) < mark)
            return Split(digits, separator, -1);
        var thousands = digits[0] == '0' ? [] : Split(digits, separator, -1);
        return [.. thousands, .. Number(digits[..mark], digits[(mark + 1)..])];
    }

    /// <summary>One reading: <paramref name="group"/> parts the thousands, the decimals start after <paramref name="mark"/> (−1: there are none).</summary>
    private static IReadOnlyList<decimal> Split(string digits, char group, int mark)
    {
        var whole = mark < 0 ? digits : digits[..mark];
        var parts = whole.Split(group);
        var grouped = parts.Length == 1 || (parts[0].Length is >= 1 and <= 3 && parts[^1].Length == 3 && parts[1..^1].All(p => p.Length is 2 or 3));
        return grouped ? Number(string.Concat(parts), mark < 0 ? "" : digits[(mark + 1)..]) : [];
    }

    private static IReadOnlyList<decimal> Number(string whole, string decimals) =>
        whole.Length + decimals.Length > 0 && decimals.All(char.IsAsciiDigit) && whole.All(char.IsAsciiDigit)
        && decimal.TryParse($"{whole}.{decimals}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? [number]
            : [];
}
