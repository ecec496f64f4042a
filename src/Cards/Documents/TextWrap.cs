using System.Globalization;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Breaks a line into pieces of a display width: at spaces where it can, inside a long word where it must, never inside a character.</summary>
internal static class TextWrap
{
    public static List<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var joined = line.Length == 0 ? word : line + " " + word;
            if (DisplayWidth.Of(joined) <= width)
            {
                line = joined;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = Cut(word, width, lines);
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line);
        return lines;
    }

    /// <summary>Adds the full lines of an over-long word and returns what is left of it.</summary>
    private static string Cut(string word, int width, List<string> lines)
    {
        if (DisplayWidth.Of(word) <= width)
            return word;
        var (start, taken, at) = (0, 0, 0);
        while (at < word.Length)
        {
            var length = StringInfo.GetNextTextElementLength(word, at);
            var columns = DisplayWidth.OfElement(word.AsSpan(at, length));
            if (taken + columns > width)
            {
                lines.Add(word[start..at]);
                (start, taken) = (at, 0);
            }

            taken += columns;
            at += length;
        }

        return word[start..];
    }
}
