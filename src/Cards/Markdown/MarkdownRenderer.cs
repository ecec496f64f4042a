using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Markdown;

/// <summary>The document as Markdown (CommonMark with GitHub's tables).</summary>
public static class MarkdownRenderer
{
    public static string Render(Document document)
    {
        using var markdown = new TextBuffer(64 * 1024);
        markdown.Append("# ").Inert(document.Title).Append('\n');
        foreach (var section in document.WithNotes().Sections)
        {
            if (section.Title.Length > 0)
                markdown.Append("\n## ").Inert(section.Title).Append('\n');
            Block? before = null;
            foreach (var block in section.Blocks)
            {
                if (block is Block.Picture)
                    continue;
                if (!(before is Block.Facts && block is Block.Facts))
                    markdown.Append('\n');
                Append(markdown, block);
                before = block;
            }
        }

        return markdown.ToString();
    }

    private static void Append(TextBuffer markdown, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                markdown.Append("### ").Inert(heading.Text).Append('\n');
                break;
            case Block.Paragraph paragraph:
                markdown.Inert(paragraph.Text).Append('\n');
                break;
            case Block.Facts facts:
                foreach (var (label, value) in facts.Rows)
                    Fact(markdown, label, value);
                break;
            case Block.Bullets bullets:
                foreach (var item in bullets.Items)
                    markdown.Append("- ").Inert(item).Append('\n');
                break;
            case Block.Numbered numbered:
                for (var i = 0; i < numbered.Items.Count; i++)
                    markdown.Append(i + 1).Append(". ").Inert(numbered.Items[i]).Append('\n');
                break;
            case Block.Table table:
                Row(markdown, table.Headers);
                foreach (var _ in table.Headers)
                    markdown.Append("|---");
                markdown.Append("|\n");
                foreach (var row in table.Rows)
                    Row(markdown, row);
                break;
            case Block.Diagram diagram:
                Fenced(markdown, diagram.Lines);
                break;
        }
    }

    private static void Fact(TextBuffer markdown, string label, string value)
    {
        markdown.Append("- ");
        if (label.Length > 0)
            markdown.Append("**").Inert(label).Append(":** ");
        markdown.Inert(value).Append('\n');
    }

    private static void Row(TextBuffer markdown, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
            markdown.Append("| ").Inert(cells[i]).Append(' ');
        markdown.Append("|\n");
    }

    /// <summary>A fence longer than any run of backticks inside.</summary>
    private static void Fenced(TextBuffer markdown, IReadOnlyList<string> lines)
    {
        var fence = 3;
        foreach (var line in lines)
            for (int i = 0, run = 0; i < line.Length; i++)
            {
                run = line[i] == '`' ? run + 1 : 0;
                fence = Math.Max(fence, run + 1);
            }

        markdown.Append('`', fence).Append("text\n");
        foreach (var line in lines)
            markdown.Append(TextSafety.Line(line)).Append('\n');
        markdown.Append('`', fence).Append('\n');
    }
}
