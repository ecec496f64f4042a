using System.Globalization;
using System.Text;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Fills the playbook's sentence patterns in one pass, so that a value which itself holds braces is never read as a slot.</summary>
internal static class Pattern
{
    public static string With(this string pattern, params ReadOnlySpan<(string Slot, string Value)> values)
    {
        var text = new StringBuilder(pattern.Length + 48);
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0)
                return text.Append(pattern, at, pattern.Length - at).ToString();
            text.Append(pattern, at, open - at);
            var slot = pattern.AsSpan(open + 1, close - open - 1);
            var found = false;
            foreach (var (name, value) in values)
                if (slot.SequenceEqual(name))
                {
                    text.Append(value);
                    found = true;
                    break;
                }

            if (!found)
                text.Append(pattern, open, close - open + 1);
            at = close + 1;
        }

        return text.ToString();
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
