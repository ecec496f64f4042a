using System.Globalization;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>What a number may be: its range (both ends allowed), its decimals, the words that may follow it, and a good example.</summary>
/// <param name="Amount">True for money, where a currency is typed by habit.</param>
internal sealed record NumberLimits(double Min, double Max, int Decimals, IReadOnlyDictionary<string, decimal> Suffixes, string Example, bool Amount = false);

/// <summary>Reads numbers as people write them in several countries, as long as only one reading is possible.</summary>
internal static class TypedNumber
{
    public static Parsed<double?> Read(string typed, NumberLimits limits)
    {
        var text = Tight(typed);
        if (text.Length == 0)
            return new(null);
        if (limits.Amount && NamesCurrency(text, limits))
            return Parsed<double?>.Wrong($"{TypedText.Quote(typed)} holds more than a number. Write the number alone, such as {limits.Example}; amounts are in the currency of the brief.");
        var letters = Letters(text);
        if (!limits.Suffixes.TryGetValue(letters.ToLowerInvariant(), out var factor))
            return NotANumber(typed, limits);
        var digits = text[..^letters.Length].Trim();
        var negative = digits.StartsWith('-');
        var readings = NumberReadings.Of(digits.TrimStart('-', '+')).Select(r => (negative ? -r : r) * factor).ToArray();
        if (readings.Length == 0)
            return NotANumber(typed, limits);
        var fitting = readings.Where(r => r >= (decimal)limits.Min && r <= (decimal)limits.Max).ToArray();
        if (fitting.Length == 0)
            return Parsed<double?>.Wrong($"{TypedText.Quote(typed)} is out of range: write a number from {Plain(limits.Min)} to {Plain(limits.Max)}.");
        // A comma before three digits separates thousands in English; a dot there does not, and elsewhere in Europe it does.
        if (fitting.Length > 1 && digits.Contains('.', StringComparison.Ordinal) && fitting[0] != fitting[1])
            return Parsed<double?>.Wrong($"{TypedText.Quote(typed)} can be read as {Plain((double)fitting[0])} or as {Plain((double)fitting[1])}. Write it without the dot, such as {Plain((double)fitting[0])}, or with two decimals.");
        return decimal.Round(fitting[0], limits.Decimals) == fitting[0]
            ? new((double)fitting[0])
            : Parsed<double?>.Wrong($"{TypedText.Quote(typed)} is finer than needed: write at most {(limits.Decimals == 2 ? "two" : "four")} decimals.");
    }

    /// <summary>Shortest text that reads back as the same number and can be read in one way only.</summary>
    public static string Print(double? value)
    {
        if (value is not { } number)
            return "";
        var text = number.ToString(CultureInfo.InvariantCulture);
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot >= 0 && text.Length - dot == 4 ? text + "0" : text;
    }

    public static string Plain(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static Parsed<double?> NotANumber(string typed, NumberLimits limits) =>
        Parsed<double?>.Wrong($"{TypedText.Quote(typed)} cannot be read as a number. Write it in digits, such as {limits.Example}.");

    private static bool NamesCurrency(string text, NumberLimits limits) =>
        text.Any(char.IsAsciiDigit)
        && (text.IndexOfAny(['$', '€', '£', '¥', '₹']) >= 0
            || text[..Math.Min(3, text.Length)].All(char.IsAsciiLetter)
            || (Letters(text) is { Length: 3 } code && !limits.Suffixes.ContainsKey(code.ToLowerInvariant())));

    private static string Letters(string text)
    {
        var from = text.Length;
        while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] == '%'))
            from--;
        return text[from..];
    }

    private static string Tight(string typed)
    {
        var text = TypedText.Clean(typed, lines: false);
        foreach (var blank in (ReadOnlySpan<char>)['\u00A0', '\u2009', '\u202F', '\u2007'])
            text = text.Replace(blank, ' ');
        return text.Replace('’', '\'').Replace('−', '-');
    }
}
