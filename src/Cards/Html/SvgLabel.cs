using System.Globalization;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>Texts in the room that a drawing has for them. Fonts differ, so widths are estimated on the safe side.</summary>
internal static class SvgLabel
{
    /// <summary>Units of the view box for one column at the sheet's largest letters in a broad font, plain and heavy.</summary>
    private const double Plain = 7.6, Heavy = 9;

    /// <summary>From one line of text to the next.</summary>
    public const double Line = 15;

    /// <summary>Longer texts are cut before they are measured.</summary>
    private const int Most = 300;

    public static int Columns(double units, bool heavy = false) => (int)(Math.Clamp(units, 0, SvgCanvas.Width) / (heavy ? Heavy : Plain));

    public static double Width(string text, bool heavy = false) => DisplayWidth.Of(text) * (heavy ? Heavy : Plain);

    /// <summary>The text in as many lines as it may have; the last one ends with an ellipsis when there would be more.</summary>
    public static List<string> Wrap(string text, int columns, int lines)
    {
        var pieces = TextWrap.Wrap(Cut(TextSafety.Line(text)), Math.Max(columns, 4));
        if (pieces.Count <= lines)
            return pieces;
        pieces[lines - 1] = Shorten(pieces[lines - 1] + " " + pieces[lines], Math.Min(columns, DisplayWidth.Of(pieces[lines - 1]) + 1));
        pieces.RemoveRange(lines, pieces.Count - lines);
        return pieces;
    }

    /// <summary>The text itself when it fits, otherwise its beginning and an ellipsis.</summary>
    public static string Shorten(string text, int columns)
    {
        if (text.Length <= Most && DisplayWidth.Of(text) <= columns)
            return text;
        if (columns < 2)
            return "";
        text = Cut(text);
        var (length, taken) = (0, 1);
        while (length < text.Length)
        {
            var element = StringInfo.GetNextTextElementLength(text.AsSpan(length));
            taken += DisplayWidth.OfElement(text.AsSpan(length, element));
            if (taken > columns)
                break;
            length += element;
        }

        return string.Concat(text.AsSpan(0, length).TrimEnd(' '), "…");
    }

    private static string Cut(string text) => text.Length <= Most ? text : text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)];
}
