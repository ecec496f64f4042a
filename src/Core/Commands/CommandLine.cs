using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Commands;

/// <summary>The grammar of the command line (design §5).</summary>
public static class CommandLine
{
    private const string Forced = "objective:";

    /// <summary>Every form and what it does, in the order of the help.</summary>
    public static IReadOnlyList<Completion> Completions => CommandKeywords.Completions;

    /// <param name="typed">Everything after the command word; the command word itself and the bot's mention are tolerated.</param>
    /// <param name="partnerships">Names of this workspace's partnerships: a keyword is one only before these or before its options.</param>
    public static Command Parse(string typed, IReadOnlyCollection<string> partnerships)
    {
        var line = Address.Strip(TypedText.Clean(typed));
        if (line.Length == 0)
            return new Command.OpenBrief();
        var plain = TypedText.Plain(line);
        if (plain.StartsWith(Forced, StringComparison.Ordinal))
            return line[Forced.Length..].Trim() is { Length: > 0 } forced ? Objective(forced) : new Command.OpenBrief();
        var end = plain.IndexOf(' ', StringComparison.Ordinal);
        var keyword = end < 0 ? plain : plain[..end];
        return CommandKeywords.All.Contains(keyword) && Keyword(keyword, end < 0 ? "" : line[(end + 1)..], line, partnerships) is { } command
            ? command
            : Objective(line);
    }

    /// <summary>Null when what follows makes the line an objective.</summary>
    private static Command? Keyword(string keyword, string rest, string line, IReadOnlyCollection<string> partnerships)
    {
        if (rest.Length == 0)
            return CommandKeywords.Of(keyword, null);
        if (keyword == "list")
            return TypedText.Plain(rest).StartsWith("--import", StringComparison.Ordinal)
                ? new Command.Rejected("Importing a list of partnerships needs a file, which comes with an upload and cannot be typed. Type an objective for each partnership instead, one at a time.", line)
                : null;
        if (!CommandKeywords.TakesPartner(keyword))
            return null;
        if (PartnerName.Match(rest, partnerships) is not { } match)
            return keyword == "export" && Format(rest) is { } alone ? new Command.Export(null, alone) : null;
        var after = match.Rest;
        if (after.Length == 0)
            return CommandKeywords.Of(keyword, match.Name);
        return keyword == "export" && Format(after) is { } format ? new Command.Export(match.Name, format) : null;
    }

    private static string? Format(string word) => CommandKeywords.Formats.FirstOrDefault(f => f == TypedText.Plain(word).TrimStart('.'));

    private static Command Objective(string text)
    {
        if (text.Length <= Brief.ObjectiveLimit)
            return new Command.Preview(text);
        return new Command.Rejected(
            FormattableString.Invariant($"An objective holds at most {Brief.ObjectiveLimit} characters; this one has {text.Length}. Shorten it by {text.Length - Brief.ObjectiveLimit} and send it again."), text);
    }
}
