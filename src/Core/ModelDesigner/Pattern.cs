using System.Globalization;
using System.Runtime.CompilerServices;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Fills the playbook's sentence patterns in one pass, so that a value which itself holds braces is never read as a slot.</summary>
internal static class Pattern
{
    public static string With(this string pattern, params ReadOnlySpan<(string Slot, string Value)> values)
    {
        if (!pattern.Contains('{', StringComparison.Ordinal))
            return pattern;
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[512]);
        for (var rest = pattern.AsSpan(); !rest.IsEmpty;)
        {
            var open = rest.IndexOf('{');
            var length = open < 0 ? -1 : rest[open..].IndexOf('}');
            if (length < 0)
            {
                text.AppendFormatted(rest);
                break;
            }

            text.AppendFormatted(rest[..open]);
            text.AppendFormatted(ValueOf(rest.Slice(open, length + 1), values));
            rest = rest[(open + length + 1)..];
        }

        return text.ToStringAndClear();
    }

    /// <summary>The value of a slot in its braces; the slot as it stands when there is none.</summary>
    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> slot, ReadOnlySpan<(string Slot, string Value)> values)
    {
        foreach (var (name, value) in values)
            if (slot[1..^1].SequenceEqual(name))
                return value;
        return slot;
    }

    /// <summary>At most one decimal, no trailing zero.</summary>
    public static string Plain(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Always one decimal, as scores print.</summary>
    public static string Score(double number) => OneDecimal(number).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>
    /// One decimal as the playbook's reference rounds: the decimal nearest to the binary value, and a true half (a multiple of a quarter) to even.
    /// </summary>
    public static double OneDecimal(double number) => double.IsInteger(number * 4)
        ? Math.Round(number, 1, MidpointRounding.ToEven)
        : double.Parse(number.ToString("F1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
