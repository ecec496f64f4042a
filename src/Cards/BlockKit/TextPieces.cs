namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Long texts in pieces that fit: between words where it can be, never inside a character that people see as one.</summary>
internal static class TextPieces
{
    /// <summary>Pieces of at most <paramref name="most"/> UTF-16 units, none blank; without the spaces at which they were cut.</summary>
    public static IEnumerable<string> Of(string text, int most)
    {
        while (text.Length > most)
        {
            var end = End(text, most);
            if (text[..end].TrimEnd() is { Length: > 0 } piece)
                yield return piece;
            text = text[end..].TrimStart();
        }

        if (!string.IsNullOrWhiteSpace(text))
            yield return text;
    }

    /// <summary>Where to cut: behind the last space of the second half, else between two graphemes, else, in one endless grapheme, between two code points.</summary>
    private static int End(string text, int most)
    {
        if (text.LastIndexOf(' ', most - 1, most / 2) is > 0 and var space)
            return space + 1;
        return KitText.Fit(text, most) is > 0 and var end ? end : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }
}
