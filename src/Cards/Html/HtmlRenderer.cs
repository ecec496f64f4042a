using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>
/// The document as an HTML fragment: no script, no style, no request, nothing but classes to hang a style sheet on.
/// <code>
/// article.framework                the whole
///   h2.framework-title             "STRATEGIC PARTNERSHIP FRAMEWORK"
///   section.framework-header       company, objective, targets: one dl.facts
///   section.framework-section      one per section, id "{prefix}-{section id}", .internal when held back from outsiders
///     details[open] > summary > h3 the section's title; folds the section
///     h4                           a heading inside a section
///     dl.facts > div > dt + dd     labelled lines; a line without a label is a p before it
///     ul.items, ol.steps           lists
///     div.scroll > table           tables wider than the card scroll inside; th scope=col and scope=row
///     pre.diagram[role=img]        boxes of fixed-width lines; the aria-label says the same in words
///     figure.picture > svg[role=img] + figcaption
///                                  a drawing, styled by pictures.css; its figures stand as text beside it
///     p                            texts
///     details.why > summary + p    what a figure rests on: inside the dd of its line, otherwise after the block; one p for each figure
///     .internal                    on any of these: held back from outsiders
/// </code>
/// What people typed carries dir="auto", so that right-to-left texts read as they should.
/// </summary>
public static class HtmlRenderer
{
    /// <param name="prefix">Makes the ids of several fragments on one page differ; letters, digits and dashes.</param>
    public static string Render(Document document, string prefix = "framework")
    {
        using var html = new TextBuffer(96 * 1024);
        Append(html, document, prefix);
        return html.ToString();
    }

    internal static void Append(TextBuffer html, Document document, string prefix)
    {
        html.Append("<article class=\"framework\" aria-labelledby=\"").Encoded(prefix).Append("-title\">\n<h2 class=\"framework-title\" id=\"")
            .Encoded(prefix).Append("-title\">").Encoded(document.Title).Append("</h2>\n");
        foreach (var section in document.Sections)
        {
            if (section.Title.Length == 0)
            {
                html.Append("<section class=\"framework-header\">\n");
                HtmlBlocks.Append(html, section.Blocks);
                html.Append("</section>\n");
                continue;
            }

            html.Append("<section class=\"framework-section").Append(section.Internal ? " internal" : "").Append("\" id=\"").Encoded(prefix).Append('-').Encoded(section.Id)
                .Append("\">\n<details open>\n<summary><h3 dir=\"auto\">").Encoded(section.Title).Append("</h3></summary>\n");
            HtmlBlocks.Append(html, section.Blocks);
            html.Append("</details>\n</section>\n");
        }

        html.Append("</article>\n");
    }
}
