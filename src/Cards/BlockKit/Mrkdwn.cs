namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Makes what people typed inert where the platform interprets text [Slack: formatting message text].</summary>
public static class Mrkdwn
{
    /// <summary>Invisible, and enough to part a markup character from what it would mark.</summary>
    private const char Apart = '\u2060';

    /// <summary>Only these three are entities; anything else must not be encoded. Without an open bracket no mention and no link exists.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>
    /// Escaped, and with <c>* _ ~ `</c> and the colons of emoji names parted from their words: there is no escape for them. Nor is there one
    /// for the sign of a quotation, which an entity at the beginning of a line still is.
    /// </summary>
    public static string Inert(string text)
    {
        var apart = new System.Text.StringBuilder(text.Length + 8);
        var begins = true;
        foreach (var c in text)
        {
            if (begins && c == '>')
                apart.Append(Apart);
            begins = c == '\n' || (begins && char.IsWhiteSpace(c));
            if (c is '*' or '_' or '~' or '`' or ':')
                apart.Append(Apart).Append(c).Append(Apart);
            else
                apart.Append(c);
        }

        return Escape(apart.ToString());
    }
}
