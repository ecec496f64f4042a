using System.Xml.Linq;
using CsCheck;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Html;

namespace StrategicPartnerships.Cards.Tests.Html;

/// <summary>The fragment is written so that it is well-formed XML too, which lets a strict parser judge it.</summary>
public sealed class HtmlRendererTests
{
    private static readonly Document Sample = FrameworkDocument.Of(SampleFramework.Create());
    private static readonly string[] Elements = ["article", "section", "details", "summary", "h2", "h3", "h4", "p", "dl", "div", "dt", "dd", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "pre", "figure", "figcaption", "svg", "title", "desc", "path", "rect", "circle", "text"];
    private static readonly string[] Attributes = ["class", "id", "aria-labelledby", "aria-label", "role", "dir", "scope", "open", "viewBox", "d", "x", "y", "width", "height", "cx", "cy", "r", "text-anchor"];

    private static XElement Parse(string html) => XElement.Parse(html.Replace("<details open>", "<details open=\"open\">"), LoadOptions.PreserveWhitespace);

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void Hostile_text_makes_no_element_and_no_attribute(string text)
    {
        var html = Parse(HtmlRenderer.Render(Hostile.Everywhere(Sample, text)));
        var all = html.DescendantsAndSelf().ToArray();
        all.Length.ShouldBe(Parse(HtmlRenderer.Render(Hostile.Everywhere(Sample, "plain"))).DescendantsAndSelf().Count());
        all.Select(e => e.Name.LocalName).Except(Elements).ShouldBeEmpty();
        all.Attributes().Select(a => a.Name.LocalName).Except(Attributes).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_typed_is_what_is_read() => RandomText.Texts.Where(t => !t.Contains('\uFFFE') && !t.Contains('\uFFFF')).Sample(typed =>
    {
        var html = Parse(HtmlRenderer.Render(new("T", [new("a", "A", [new Block.Paragraph(typed), new Block.Diagram(["x"], typed)])])));
        return html.Descendants("p").Single().Value == TextSafety.Line(typed) && html.Descendants("pre").Single().Attribute("aria-label")!.Value == TextSafety.Line(typed);
    }, iter: 500);

    [Fact]
    public void Sections_have_ids_with_the_given_prefix_and_no_id_twice()
    {
        var html = Parse(HtmlRenderer.Render(Sample, "p7"));
        var ids = html.DescendantsAndSelf().Attributes("id").Select(a => a.Value).ToArray();
        ids.ShouldContain("p7-criteria");
        ids.Distinct().Count().ShouldBe(ids.Length);
        html.Descendants("th").ShouldAllBe(th => th.Attribute("scope") != null);
        html.Descendants("details").Count().ShouldBe(10);
    }

    [Fact]
    public void A_page_links_the_given_sheet_and_nothing_else()
    {
        var page = HtmlPage.Render(Hostile.Everywhere(Sample, "<img src=x onerror=alert(1)> https://x.io"), new PageStyle.Linked("/assets/page.css"));
        page.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"en\">");
        page.ShouldContain("<link rel=\"stylesheet\" href=\"/assets/page.css\">");
        page.Split("href=").Length.ShouldBe(2);
        page.ShouldNotContain("<img");
        page.ShouldNotContain("<script");
        page.ShouldNotContain(" style=");
        page.ShouldNotContain(" src=\"");
    }

    [Fact]
    public void An_exported_page_brings_its_style_and_a_policy_that_loads_nothing()
    {
        var page = HtmlPage.Render(Sample, HtmlPage.Print);
        page.ShouldContain("default-src 'none'");
        page.ShouldContain("@media print");
        page.ShouldContain("<title>STRATEGIC PARTNERSHIP FRAMEWORK: Medora Software</title>");
        HtmlPage.Print.Css.ShouldNotContain("url(");
    }
}
