using System.Text.RegularExpressions;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>What somebody typed, out of what Slack makes of it: references and escaped characters become plain text again (platform facts A1, A4).</summary>
internal static partial class SlackText
{
    /// <summary>Text that was never escaped comes out as it is, as far as it holds nothing that looks escaped.</summary>
    public static string Plain(string text) =>
        ReferencePattern().Replace(text, Reference).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal)
            // Last, or "&amp;lt;" would lose one escape too many.
            .Replace("&amp;", "&", StringComparison.Ordinal);

    /// <summary>Cuts the bot's own mention at the beginning, and the colon or comma that people put behind it.</summary>
    public static string WithoutMention(string text, string? bot)
    {
        var said = text.TrimStart();
        if (bot is null || !said.StartsWith("<@" + bot, StringComparison.Ordinal))
            return said.TrimEnd();
        var rest = said[(2 + bot.Length)..];
        var end = rest.IndexOf('>', StringComparison.Ordinal);
        return rest is ['>' or '|', ..] && end >= 0 ? rest[(end + 1)..].TrimStart(' ', '\u00a0', ':', ',').TrimEnd() : said.TrimEnd();
    }

    private static string Reference(Match match)
    {
        var (sign, id, label) = (match.Groups["sign"].Value, match.Groups["id"].Value, match.Groups["label"].Value);
        return sign switch
        {
            // People keep their id: it can be looked up, a label cannot.
            "@" => "@" + id,
            // A private channel comes with an empty label.
            "#" => "#" + (label.Length > 0 ? label : id),
            "!" when label.Length > 0 => label,
            "!" => "@" + id.Split('^')[^1],
            _ => Address(match.Groups["url"].Value, label),
        };
    }

    /// <summary>Slack links what looks like an address: a partner typed as <c>Falcon.com</c> must not come out as <c>http://Falcon.com</c>.</summary>
    private static string Address(string url, string label) =>
        label.Length > 0 && (url.EndsWith("//" + label, StringComparison.OrdinalIgnoreCase) || url.Equals("mailto:" + label, StringComparison.OrdinalIgnoreCase) || url.StartsWith("tel:", StringComparison.Ordinal))
            ? label
            : url;

    [GeneratedRegex(@"<(?:(?<sign>[@#!])(?<id>[^<>|\s][^<>|]*)|(?<url>[A-Za-z][A-Za-z0-9+.-]*:[^<>|\s]+))(?:\|(?<label>[^<>]*))?>", RegexOptions.ExplicitCapture)]
    private static partial Regex ReferencePattern();
}
