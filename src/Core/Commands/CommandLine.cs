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
        if (keyword == "list" && ImportOption.Of(typed) is { } csv)
            return new Command.ImportCandidates(csv);
        return CommandKeywords.All.Contains(keyword) && Keyword(keyword, end < 0 ? "" : line[(end + 1)..], partnerships) is { } command
            ? command
            : Objective(line);
    }

    /// <summary>Null when what follows makes the line an objective.</summary>
    private static Command? Keyword(string keyword, string rest, IReadOnlyCollection<string> partnerships)
    {
        if (rest.Length == 0)
            return CommandKeywords.Of(keyword, null);
        if (!CommandKeywords.TakesPartner(keyword))
            return null;
        if (PartnerName.Match(rest, partnerships) is not { } match)
            return Options(keyword, null, rest);
        return match.Rest.Length == 0 ? CommandKeywords.Of(keyword, match.Name) : Options(keyword, match.Name, match.Rest);
    }

    /// <summary>What may follow the partnership, or stand alone where there is one partnership only.</summary>
    private static Command? Options(string keyword, string? partner, string rest) => keyword switch
    {
        "export" when Format(rest) is { } format => new Command.Export(partner, format),
        "show" or "diff" or "restore" when VersionNumbers.Of(rest, most: keyword == "diff" ? 2 : 1) is { } numbers => new Command.OnVersions(keyword, partner, numbers),
        "why" when partner is not null => new Command.AskWhy(partner, rest),
        _ => null,
    };

    private static string? Format(string word) => CommandKeywords.Formats.FirstOrDefault(f => f == TypedText.Plain(word).TrimStart('.'));

    private static Command Objective(string text)
    {
        if (text.Length <= Brief.ObjectiveLimit)
            return new Command.Preview(text);
        return new Command.Rejected(
            FormattableString.Invariant($"An objective holds at most {Brief.ObjectiveLimit} characters; this one has {text.Length}. Shorten it by {text.Length - Brief.ObjectiveLimit} and send it again."), text);
    }
}
