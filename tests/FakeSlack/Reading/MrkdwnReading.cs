using System.Text.RegularExpressions;

namespace StrategicPartnerships.FakeSlack;

/// <summary>What mrkdwn makes of a text: references in angle brackets, marks, emoji names [Slack: formatting message text].</summary>
internal static partial class MrkdwnReading
{
    /// <summary>The text as it is seen; what its references bring to life is told to <paramref name="rendered"/>.</summary>
    public static string Of(string text, RenderedText rendered) =>
        Reference().Replace(text, match => Shown(match.Groups["inside"].Value, rendered)).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");

    /// <summary>Addresses that become links by themselves where nothing says that they must not.</summary>
    public static IEnumerable<string> Bare(string text) => Address().Matches(Reference().Replace(text, " ")).Select(m => m.Value);

    /// <summary>Group names that become references by themselves.</summary>
    public static IEnumerable<string> BareBroadcasts(string text) => Everybody().Matches(text).Select(m => m.Groups["range"].Value);

    public static IEnumerable<string> Marked(string text) => Marks().Matches(text).Concat(Quotes().Matches(text)).Select(m => m.Value.Trim());

    public static IEnumerable<string> EmojiNames(string text) => Emoji().Matches(text).Select(m => m.Groups["name"].Value);

    private static string Shown(string inside, RenderedText rendered)
    {
        var (target, label) = inside.Split('|', 2) is [var t, var l] ? (t, l) : (inside, "");
        switch (target[0])
        {
            case '@' or '#':
                rendered.Mention(target[1..]);
                return target[0] + (label.Length > 0 ? label : target[1..]);
            case '!' when target.StartsWith("!date^", StringComparison.Ordinal):
                return label;
            case '!' when target.StartsWith("!subteam^", StringComparison.Ordinal):
                rendered.Mention(target["!subteam^".Length..]);
                return "@" + (label.Length > 0 ? label : target["!subteam^".Length..]);
            case '!':
                rendered.Broadcast(target[1..]);
                return "@" + target[1..];
            default:
                rendered.Link(target);
                return label.Length > 0 ? label : target;
        }
    }

    [GeneratedRegex("<(?<inside>[^<>\n]+)>", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex(@"https?://[^\s<>|]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\w<!])@(?<range>here|channel|everyone)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Everybody();

    /// <summary>A mark opens after something that is no word and closes before something that is none.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<mark>[*_~])(?=\S)[^\n]*?(?<=\S)\k<mark>(?![\p{L}\p{N}])|`[^`\n]+`|```[\s\S]+?```", RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();

    [GeneratedRegex("^(?:>|&gt;)[^\n]*", RegexOptions.Multiline)]
    private static partial Regex Quotes();

    [GeneratedRegex(@":(?<name>[a-z][a-z0-9_+\-']*|[+\-]1|100|1234|8ball):", RegexOptions.ExplicitCapture)]
    private static partial Regex Emoji();
}
