namespace StrategicPartnerships.Core.PartnerFinder;

internal static class Wording
{
    /// <summary>True when the text says the word or phrase as a whole, as it stands or in the plural; case does not count.</summary>
    public static bool Says(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = text.AsSpan(at + word.Length);
            if (rest.StartsWith("s", StringComparison.OrdinalIgnoreCase))
                rest = rest[1..];
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (rest.IsEmpty || !char.IsLetterOrDigit(rest[0])))
                return true;
        }

        return false;
    }

    public static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
