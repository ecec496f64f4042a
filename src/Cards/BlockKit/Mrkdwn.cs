using System.Globalization;
using System.Text;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Makes what people typed inert where the platform interprets text [Slack: formatting message text].</summary>
public static class Mrkdwn
{
    /// <summary>Invisible, and enough to part a markup character from what it would mark.</summary>
    private const char Apart = '\u2060';

    private const char More = '…';

    /// <summary>Only these three are entities; anything else must not be encoded. Without an open bracket no mention and no link exists.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>
    /// Escaped, and with <c>* _ ~ `</c> and the colons of emoji names parted from their words: there is no escape for them. Nor is there one
    /// for the sign of a quotation, which an entity at the beginning of a line still is.
    /// </summary>
    public static string Inert(string text) => Inert(text, int.MaxValue);

    /// <summary>At most <paramref name="most"/> characters, cut between two graphemes of the text as typed: so an entity is there whole or not at all.</summary>
    public static string Inert(string text, int most)
    {
        var inert = new StringBuilder(Math.Min(text.Length + 16, most));
        var begins = true;
        var fits = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            foreach (var c in text.AsSpan(at, length))
                Append(inert, c, ref begins);
            if (inert.Length > most)
                return inert.Remove(fits, inert.Length - fits).Append(More).ToString();
            if (inert.Length <= most - 1)
                fits = inert.Length;
            at += length;
        }

        return inert.ToString();
    }

    /// <param name="begins">True while nothing but white space stands on the line.</param>
    private static void Append(StringBuilder inert, char c, ref bool begins)
    {
        if (begins && c == '>')
            inert.Append(Apart);
        begins = c == '\n' || (begins && char.IsWhiteSpace(c));
        _ = c switch
        {
            '*' or '_' or '~' or '`' or ':' => inert.Append(Apart).Append(c).Append(Apart),
            '&' => inert.Append("&amp;"),
            '<' => inert.Append("&lt;"),
            '>' => inert.Append("&gt;"),
            _ => inert.Append(c),
        };
    }
}
