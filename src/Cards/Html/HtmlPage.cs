using System.Text;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>Where a page's style comes from. A closed set.</summary>
public abstract record PageStyle
{
    private PageStyle()
    {
    }

    /// <summary>A style sheet of our own host, for a page that we serve.</summary>
    public sealed record Linked(string Path) : PageStyle;

    /// <summary>Style text of ours inside the page, for a file that somebody saves.</summary>
    public sealed record Embedded(string Css) : PageStyle;
}

/// <summary>The document as a complete page that prints well: <c>body.page &gt; main &gt; article.framework</c>. No script and no request to anywhere else.</summary>
public static class HtmlPage
{
    /// <summary>The style of an exported file.</summary>
    public static readonly PageStyle.Embedded Print = new(Sheet("print.css") + Sheet("pictures.css"));

    public static string Render(Document document, PageStyle style, string language = "en")
    {
        using var html = new TextBuffer(96 * 1024);
        html.Append("<!DOCTYPE html>\n<html lang=\"").Encoded(language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Encoded(TitleOf(document)).Append("</title>\n");
        _ = style switch
        {
            PageStyle.Linked linked => html.Append("<link rel=\"stylesheet\" href=\"").Encoded(linked.Path).Append("\">\n"),
            // A saved file has no server to send a policy, so it brings its own: nothing is loaded, nothing runs.
            PageStyle.Embedded embedded => html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<style>\n")
                .Append(embedded.Css.Replace("</", "<\\/", StringComparison.Ordinal)).Append("</style>\n"),
            _ => html,
        };
        html.Append("</head>\n<body class=\"page\">\n<main>\n");
        HtmlRenderer.Append(html, document.WithNotes(), "framework");
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>With the company, the first fact of the header, so that two tabs can be told apart.</summary>
    private static string TitleOf(Document document) =>
        document.Sections is [{ Title: "", Blocks: [Block.Facts { Rows: [var company, ..] }, ..] }, ..] ? $"{document.Title}: {company.Value}" : document.Title;

    private static string Sheet(string name)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("StrategicPartnerships.Cards.Html." + name)
            ?? throw new InvalidOperationException(name + " is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
