using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>What figures rest on, folded up where they stand. On paper the notes at the end stand for them.</summary>
internal static class HtmlWhy
{
    /// <summary>The notes of one labelled line.</summary>
    public static void InLine(TextBuffer html, Block.Facts facts, string label)
    {
        var open = false;
        foreach (var why in facts.Why)
            if (why.Of == label)
                open = Note(html, why, open, 0);
        html.Append(open ? "</details>" : "");
    }

    /// <summary>The notes of a block that belong to no labelled line of it.</summary>
    public static void After(TextBuffer html, Block block)
    {
        var (open, more) = (false, 0);
        foreach (var why in block.Why)
            more += InPlace(block, why) ? 0 : 1;
        foreach (var why in block.Why)
            if (!InPlace(block, why))
                open = Note(html, why, open, more - 1);
        html.Append(open ? "</details>\n" : "");
    }

    private static bool Note(TextBuffer html, Why why, bool open, int more)
    {
        if (!open)
        {
            html.Append("<details class=\"why\"><summary aria-label=\"Why: ").Encoded(why.Of);
            if (more > 0)
                html.Append(" and ").Append(more).Append(" more");
            html.Append("\">why?</summary>");
        }

        html.Append("<p dir=\"auto\">");
        if (why.Value.Length > 0)
            html.Append("<b>").Encoded(why.Of).Append(' ').Encoded(why.Value).Append("</b>: ");
        WhyText.Rest(html, why, static (to, text) => to.Encoded(text));
        html.Append("</p>");
        return true;
    }

    private static bool InPlace(Block block, Why why)
    {
        if (block is Block.Facts facts)
            foreach (var (label, _) in facts.Rows)
                if (label.Length > 0 && label == why.Of)
                    return true;
        return false;
    }
}
