using System.Globalization;
using System.Text;

namespace StrategicPartnerships.Core.Commands;

/// <summary>What keyboards, phones and channels do to typed text, undone: nothing a person can see is lost.</summary>
internal static class TypedText
{
    /// <summary>One line of plain text: odd spaces are spaces, invisible and bidirectional controls are gone, lone surrogates are replaced.</summary>
    public static string Clean(string typed)
    {
        var clean = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes())
        {
            if (IsSpace(rune))
                Space(clean);
            else if (!IsInvisible(rune))
                clean.Append(rune.ToString());
        }

        if (clean.Length > 0 && clean[^1] == ' ')
            clean.Length--;
        return clean.ToString();
    }

    /// <summary>The same text for comparing with keywords and names: full-width letters and smart quotes are plain ones, small letters.</summary>
    public static string Plain(string clean)
    {
        var plain = new StringBuilder(clean.Length);
        foreach (var c in clean)
            plain.Append(Fold(c));
        return plain.ToString();
    }

    /// <summary>One character for one, so that positions in the folded text are positions in the typed one.</summary>
    public static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => char.ToLowerInvariant((char)(c - '！' + '!')),
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '‘' or '’' or '‚' or '‛' => '\'',
        '–' or '—' or '−' => '-',
        _ => char.ToLowerInvariant(c),
    };

    private static void Space(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ')
            clean.Append(' ');
    }

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control;

    /// <summary>Zero-width and bidirectional controls, byte order mark, soft hyphen; the joiners that scripts and emoji need stay.</summary>
    private static bool IsInvisible(Rune rune) => rune.Value switch
    {
        0x200C or 0x200D => false,
        0x00AD or 0x061C or 0x180E or 0xFEFF => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        _ => false,
    };
}
