using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

internal static class HtmlBlocks
{
    public static void Append(TextBuffer html, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Append(html, block);
    }

    private static void Append(TextBuffer html, Block block)
    {
        Content(html, block);
        HtmlWhy.After(html, block);
    }

    private static void Content(TextBuffer html, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Element(html, "h4", block, heading.Text);
                break;
            case Block.Paragraph paragraph:
                Element(html, "p", block, paragraph.Text);
                break;
            case Block.Facts facts:
                Facts(html, facts);
                break;
            case Block.Bullets bullets:
                List(html, "ul", "items", block, bullets.Items);
                break;
            case Block.Numbered numbered:
                List(html, "ol", "steps", block, numbered.Items);
                break;
            case Block.Table table:
                Table(html, table);
                break;
            case Block.Diagram diagram:
                Diagram(html, diagram);
                break;
            case Block.Picture picture:
                Open(html, "figure", "picture", picture).Append('>');
                SvgPicture.Append(html, picture);
                html.Append("<figcaption dir=\"auto\">").Encoded(picture.Title).Append("</figcaption></figure>\n");
                break;
        }
    }

    private static void Element(TextBuffer html, string tag, Block block, string text) => html.Append('<').Append(tag)
        .Append(block.Internal ? " class=\"internal\"" : "").Append(" dir=\"auto\">").Encoded(text).Append("</").Append(tag).Append(">\n");

    private static TextBuffer Open(TextBuffer html, string tag, string name, Block block) =>
        html.Append('<').Append(tag).Append(" class=\"").Append(name).Append(block.Internal ? " internal\"" : "\"");

    private static void Facts(TextBuffer html, Block.Facts facts)
    {
        var open = false;
        foreach (var (label, value) in facts.Rows)
        {
            // A description list wants a term with every description, so a line without a label stands before it.
            if (label.Length == 0 && !open)
            {
                Element(html, "p", facts, value);
                continue;
            }

            if (!open)
                Open(html, "dl", "facts", facts).Append(">\n");
            open = true;
            html.Append("<div><dt>").Encoded(label).Append("</dt><dd dir=\"auto\">").Encoded(value);
            HtmlWhy.InLine(html, facts, label);
            html.Append("</dd></div>\n");
        }

        html.Append(open ? "</dl>\n" : "");
    }

    private static void List(TextBuffer html, string tag, string name, Block block, IReadOnlyList<string> items)
    {
        Open(html, tag, name, block).Append(">\n");
        foreach (var item in items)
            html.Append("<li dir=\"auto\">").Encoded(item).Append("</li>\n");
        html.Append("</").Append(tag).Append(">\n");
    }

    private static void Table(TextBuffer html, Block.Table table)
    {
        Open(html, "div", "scroll", table).Append("><table>\n<thead><tr>");
        foreach (var header in table.Headers)
            html.Append("<th scope=\"col\">").Encoded(header).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                html.Append(i == 0 ? "<th scope=\"row\" dir=\"auto\">" : "<td dir=\"auto\">").Encoded(row[i]).Append(i == 0 ? "</th>" : "</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }

    private static void Diagram(TextBuffer html, Block.Diagram diagram)
    {
        Open(html, "pre", "diagram", diagram).Append(" role=\"img\" aria-label=\"").Encoded(diagram.Description).Append("\">");
        foreach (var line in diagram.Lines)
            html.Append('\n').Encoded(line);
        html.Append("</pre>\n");
    }
}
