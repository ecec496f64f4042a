using StrategicPartnerships.Cards.Documents;
using static StrategicPartnerships.Cards.PlainText.PlainTextRenderer;

namespace StrategicPartnerships.Cards.PlainText;

internal static class PlainTextBlocks
{
    public static void Append(TextBuffer text, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                text.Append(Inert(heading.Text)).Append(heading.Text.Contains(": ", StringComparison.Ordinal) ? "\n" : ":\n");
                break;
            case Block.Paragraph paragraph:
                text.Append(Inert(paragraph.Text)).Append('\n');
                break;
            case Block.Facts facts:
                foreach (var (label, value) in facts.Rows)
                    text.Append("- ").Append(Inert(label)).Append(label.Length == 0 ? "" : ": ").Append(Inert(value)).Append('\n');
                break;
            case Block.Bullets bullets:
                foreach (var item in bullets.Items)
                    text.Append("- ").Append(Inert(item)).Append('\n');
                break;
            case Block.Numbered numbered:
                for (var i = 0; i < numbered.Items.Count; i++)
                    text.Append(i + 1).Append(". ").Append(Inert(numbered.Items[i])).Append('\n');
                break;
            case Block.Table table:
                Table(text, table);
                break;
            case Block.Diagram diagram:
                foreach (var line in diagram.Lines)
                    text.Append(Inert(line)).Append('\n');
                break;
        }
    }

    private static void Table(TextBuffer text, Block.Table table)
    {
        Row(text, table.Headers);
        foreach (var header in table.Headers)
            text.Append('|').Append('-', DisplayWidth.Of(Inert(header)) + 2);
        text.Append("|\n");
        foreach (var row in table.Rows)
            Row(text, row);
    }

    private static void Row(TextBuffer text, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
            text.Append("| ").Append(Inert(cells[i]), '|', '¦').Append(' ');
        text.Append("|\n");
    }
}
