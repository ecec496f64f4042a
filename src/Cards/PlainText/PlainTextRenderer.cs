using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.PlainText;

/// <summary>
/// The specification's output format, to the letter. What people typed is inert: one line, no control or direction characters,
/// round brackets for square ones (a square bracket means an unfilled placeholder), no bar inside a table cell.
/// </summary>
public static class PlainTextRenderer
{
    private static readonly string HeaderRule = new('═', 39);
    private static readonly string SectionRule = new('─', 28);

    public static string Render(Document document)
    {
        using var text = new TextBuffer(64 * 1024);
        text.Append(Inert(document.Title)).Append('\n').Append(HeaderRule).Append('\n');
        foreach (var section in document.WithNotes().Sections)
        {
            if (section.Title.Length == 0)
            {
                Head(text, section);
                continue;
            }

            text.Append('\n').Append(Inert(section.Title)).Append('\n').Append(SectionRule).Append('\n');
            Blocks(text, section.Blocks);
        }

        return text.ToString();
    }

    /// <summary>Company, objective and targets stand between the two rules without a dash.</summary>
    private static void Head(TextBuffer text, DocumentSection section)
    {
        foreach (var block in section.Blocks)
            if (block is Block.Facts facts)
                foreach (var (label, value) in facts.Rows)
                    text.Append(Inert(label)).Append(": ").Append(Inert(value)).Append('\n');
        text.Append(HeaderRule).Append('\n');
    }

    private static void Blocks(TextBuffer text, IReadOnlyList<Block> blocks)
    {
        Block? before = null;
        foreach (var block in blocks)
        {
            if (block is Block.Picture)
                continue;
            if (before is not (null or Block.Heading) && !(before is Block.Facts && block is Block.Facts))
                text.Append('\n');
            PlainTextBlocks.Append(text, block);
            before = block;
        }
    }

    internal static string Inert(string text)
    {
        var line = TextSafety.Line(text);
        return line.AsSpan().ContainsAny('[', ']') ? line.Replace('[', '(').Replace(']', ')') : line;
    }
}
