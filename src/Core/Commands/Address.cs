namespace StrategicPartnerships.Core.Commands;

/// <summary>Words that address the bot and are not part of what is asked: its mention and the command word, in any order.</summary>
internal static class Address
{
    private const string Word = "strategic-partnerships";
    private const string Title = "strategic partnerships";

    public static string Strip(string line)
    {
        for (var before = -1; before != line.Length;)
        {
            before = line.Length;
            line = Mention(CommandWord(line)).TrimStart();
        }

        return line;
    }

    private static string CommandWord(string line)
    {
        var plain = TypedText.Plain(line);
        return plain.StartsWith("/" + Word, StringComparison.Ordinal) && EndsAt(plain, Word.Length + 1) ? line[(Word.Length + 1)..] : line;
    }

    private static string Mention(string line)
    {
        var plain = TypedText.Plain(line);
        if (plain.StartsWith("<at", StringComparison.Ordinal))
            return plain.IndexOf("</at>", StringComparison.Ordinal) is > 0 and var close && OurName(plain[(plain.IndexOf('>', StringComparison.Ordinal) + 1)..close]) ? line[(close + 5)..] : line;
        if (plain.StartsWith("<@", StringComparison.Ordinal) && plain.IndexOf('>', StringComparison.Ordinal) is > 2 and var end)
            return line[(end + 1)..];
        foreach (var name in (ReadOnlySpan<string>)["@" + Title, "@" + Word])
            if (plain.StartsWith(name, StringComparison.Ordinal) && EndsAt(plain, name.Length))
                return line[name.Length..].TrimStart(':', ',');
        return line;
    }

    private static bool OurName(string name) => name.Trim() is Title or Word;

    private static bool EndsAt(string plain, int at) => at == plain.Length || plain[at] is ' ' or ':' or ',';
}
