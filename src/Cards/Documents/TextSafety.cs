using System.Buffers;
using System.Globalization;
using System.Text;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>
/// The one place that decides which characters of a text may be printed at all. A text is one line: line ends and tabs become spaces;
/// control characters, direction overrides and other invisible format characters go; half surrogates become U+FFFD.
/// Only the two joiners stay, which emoji and Persian or Indic words need. Idempotent.
/// </summary>
public static class TextSafety
{
    private static readonly SearchValues<char> PlainAscii = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c)]);

    /// <summary>The text as one safe line. Returns the same instance when there is nothing to change.</summary>
    public static string Line(string text)
    {
        var at = text.AsSpan().IndexOfAnyExcept(PlainAscii);
        while (at >= 0 && at < text.Length && Keeps(text, at, out var length))
            at += length;
        if (at < 0 || at == text.Length)
            return text;

        var line = new StringBuilder(text.Length).Append(text, 0, at);
        while (at < text.Length)
        {
            if (Keeps(text, at, out var length))
                line.Append(text, at, length);
            else
                line.Append(Replacement(text[at]));
            at += length;
        }

        return line.ToString();
    }

    /// <summary>The lines of a text that we composed with line ends of our own, each safe, empty ones left out.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (Line(line) is { Length: > 0 } safe)
                yield return safe;
    }

    private static bool Keeps(string text, int at, out int length)
    {
        length = 1;
        var c = text[at];
        if (c < 0x7F)
            return c >= ' ';
        if (!char.IsSurrogate(c))
            return c is '\u200C' or '\u200D' || Visible(char.GetUnicodeCategory(c));
        if (!Rune.TryGetRuneAt(text, at, out var rune))
            return false;
        length = 2;
        return Visible(Rune.GetUnicodeCategory(rune));
    }

    private static bool Visible(UnicodeCategory category) => category is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Replacement(char c) => c switch
    {
        '\n' or '\t' or '\u000B' or '\f' or '\u0085' or '\u2028' or '\u2029' => " ",
        '\r' => "",
        _ when char.IsSurrogate(c) => "\uFFFD",
        _ => "",
    };
}
