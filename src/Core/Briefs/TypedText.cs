using System.Text;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Typed text made harmless to store: no control characters, no hidden direction marks, no half characters, no outer blanks.</summary>
internal static class TypedText
{
    public static string Clean(string typed, bool lines)
    {
        var clean = new StringBuilder(typed.Length);
        for (var at = 0; at < typed.Length; at++)
        {
            var c = typed[at];
            if (c is '\r' && at + 1 < typed.Length && typed[at + 1] == '\n')
                continue;
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
                clean.Append(lines ? '\n' : ' ');
            else if (c is '\t')
                clean.Append(' ');
            else if (char.IsHighSurrogate(c) && at + 1 < typed.Length && char.IsLowSurrogate(typed[at + 1]))
                clean.Append(c).Append(typed[++at]);
            else if (!char.IsControl(c) && !char.IsSurrogate(c) && !Turns(c))
                clean.Append(c);
        }

        return clean.ToString().Trim();
    }

    /// <summary>The start of what was typed, for quoting in an error sentence.</summary>
    public static string Quote(string typed)
    {
        var clean = Clean(typed, lines: false);
        var cut = clean.Length <= 40 ? clean : clean[..(char.IsHighSurrogate(clean[38]) ? 38 : 39)] + "…";
        return $"“{cut}”";
    }

    /// <summary>Marks that turn the direction of the following text can make a name read as another.</summary>
    private static bool Turns(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
