using System.Globalization;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Breaks a line into pieces of a display width: at spaces where it can, inside a long word where it must, never inside a character.</summary>
internal static class TextWrap
{
    public static List<string> Wrap(string text, int width)
    {
        while (text.Contains("  ", StringComparison.Ordinal))
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        text = text.Trim(' ');
        List<string> lines = [];
        var (start, end, taken) = (0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var stop = text.IndexOf(' ', at) is var space and >= 0 ? space : text.Length;
            var columns = DisplayWidth.Of(text.AsSpan(at, stop - at));
            if (end > start && taken + 1 + columns > width)
            {
                lines.Add(text[start..end]);
                (start, taken) = (at, 0);
            }

            taken += columns + (start == at ? 0 : 1);
            if (columns > width)
                (start, taken) = Cut(text, at, stop, width, lines);
            end = stop;
            at = stop + 1;
        }

        if (end > start || lines.Count == 0)
            lines.Add(text[start..end]);
        return lines;
    }

    /// <summary>Adds the full lines of an over-long word; where the rest of it begins, and how wide that is.</summary>
    private static (int Start, int Taken) Cut(string text, int at, int stop, int width, List<string> lines)
    {
        var (start, taken) = (at, 0);
        while (at < stop)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(at, stop - at));
            var columns = DisplayWidth.OfElement(text.AsSpan(at, length));
            if (taken + columns > width)
            {
                lines.Add(text[start..at]);
                (start, taken) = (at, 0);
            }

            taken += columns;
            at += length;
        }

        return (start, taken);
    }
}
