namespace StrategicPartnerships.Core.Commands;

/// <summary><c>list --import</c> and the table pasted behind it, whose line ends count.</summary>
internal static class ImportOption
{
    private const string Word = "import";

    /// <summary>The pasted table, empty when there is none; null when the line is no import.</summary>
    public static string? Of(string typed)
    {
        var plain = TypedText.Plain(typed);
        var list = plain.IndexOf("list", StringComparison.Ordinal);
        var at = list < 0 ? -1 : plain.IndexOf(Word, list, StringComparison.Ordinal);
        if (at < 0 || plain[(list + "list".Length)..at].Trim() is not ("--" or "-"))
            return null;
        var end = at + Word.Length;
        return end == plain.Length || char.IsWhiteSpace(plain[end]) ? typed[end..].Trim(' ', '\t', '\r', '\n', '\u00A0') : null;
    }
}
