using System.Buffers;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Markdown;

/// <summary>
/// Writes a text so that Markdown shows it as it was typed: no emphasis, link, image, HTML, heading, list or table comes alive,
/// addresses are not linked by themselves, and nobody is mentioned.
/// </summary>
internal static class MarkdownText
{
    // Where one stands, whatever follows, a backslash is enough.
    private const string Always = "\\`*_[]<>|~#^{}";
    private static readonly SearchValues<char> Special = SearchValues.Create(Always + "&@:.=+");
    private static readonly SearchValues<char> AlwaysSpecial = SearchValues.Create(Always);

    public static TextBuffer Inert(this TextBuffer markdown, string text)
    {
        var line = TextSafety.Line(text).AsSpan().Trim();
        if (line.IsEmpty)
            return markdown;
        var start = Opens(line);
        var from = 0;
        while (from < line.Length)
        {
            var next = line[from..].IndexOfAny(Special);
            if (start >= from && (next < 0 || start <= from + next))
                next = start - from;
            if (next < 0)
                return markdown.Append(line[from..]);
            markdown.Append(line.Slice(from, next));
            from += next;
            Escape(markdown, line, from, from == start);
            from++;
        }

        return markdown;
    }

    private static void Escape(TextBuffer markdown, ReadOnlySpan<char> line, int at, bool opens)
    {
        var c = line[at];
        var (before, after) = (at > 0 ? line[at - 1] : ' ', at + 1 < line.Length ? line[at + 1] : ' ');
        var escape = opens || AlwaysSpecial.Contains(c) || c switch
        {
            '&' => after == '#' || char.IsLetter(after),
            ':' => char.IsLetter(before) && after != ' ' || after == ':',
            '.' => before is 'w' or 'W',
            '=' or '+' => after == c || before == c,
            _ => false,
        };
        if (escape)
            markdown.Append('\\');
        markdown.Append(c);
        // Hosts look for mentions and mail addresses in the finished text, where escapes are gone; an invisible joiner is what stops them.
        if (c == '@' && after != ' ')
            markdown.Append('\u2060');
    }

    /// <summary>Index of the character that would open a block at the start of a line (list, heading, rule), or -1.</summary>
    private static int Opens(ReadOnlySpan<char> line)
    {
        if (line[0] is '-' or '+' or '=' or ':')
            return 0;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && digits < line.Length && line[digits] is ('.' or ')') && (digits + 1 == line.Length || line[digits + 1] == ' ') ? digits : -1;
    }
}
