using System.Buffers;
using System.Globalization;
using System.Text;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Columns that a text takes in a fixed-width font: East Asian wide characters and emoji two, combining and invisible ones none.</summary>
public static class DisplayWidth
{
    private const int Joiner = 0x200D;
    private const int EmojiStyle = 0xFE0F;

    // ASCII, Latin letters and what our own boxes are drawn with: one column each, and none joins with its neighbour.
    private static readonly SearchValues<char> Single = SearchValues.Create(
        [.. Enumerable.Range(' ', 0x7F - ' ').Concat(Enumerable.Range(0xC0, 0x300 - 0xC0)).Select(c => (char)c), .. "·•←→↓─│┌┐└┘–—‘’“”…€£"]);

    public static int Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(Single))
            return text.Length;
        var width = 0;
        while (!text.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(text);
            width += OfElement(text[..length]);
            text = text[length..];
        }

        return width;
    }

    /// <summary>Width of one user-perceived character, 0–2 however many code points it holds.</summary>
    public static int OfElement(ReadOnlySpan<char> element)
    {
        if (element.Length == 1 && element[0] is >= ' ' and <= '~')
            return 1;
        var (width, joined, first) = (0, false, 0);
        foreach (var rune in element.EnumerateRunes())
        {
            if (first == 0)
                first = rune.Value;
            if (rune.Value == EmojiStyle && width == 1 && HasEmojiStyle(first))
                width = 2;
            else if (!joined && !IsSkinTone(rune.Value, first))
                width += OfRune(rune);
            joined = rune.Value == Joiner;
        }

        return Math.Min(width, 2);
    }

    private static int OfRune(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        // Vowels and finals of a Hangul syllable written in parts: the leading consonant has the two columns already.
        _ when rune.Value is >= 0x1160 and <= 0x11FF or >= 0xD7B0 and <= 0xD7FB => 0,
        _ => WideCharacters.Contains(rune.Value) ? 2 : 1,
    };

    private static bool IsSkinTone(int rune, int first) => rune is >= 0x1F3FB and <= 0x1F3FF && first != rune;

    // A digit becomes a keycap, a dingbat a picture; spaces, arrows and box lines stay what they are.
    private static bool HasEmojiStyle(int rune) =>
        rune is >= '0' and <= '9' or '#' or '*' or 0xA9 or 0xAE || rune >= 0x203C && rune is not (>= 0x2190 and <= 0x2193 or >= 0x2500 and <= 0x257F);
}
