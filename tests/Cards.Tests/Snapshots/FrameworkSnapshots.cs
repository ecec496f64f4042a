using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Html;
using StrategicPartnerships.Cards.Markdown;
using StrategicPartnerships.Cards.PlainText;

namespace StrategicPartnerships.Cards.Tests;

public sealed class FrameworkSnapshots
{
    private static readonly Document Sample = FrameworkDocument.Of(SampleFramework.Create());

    [Fact]
    public void The_plain_text_of_a_whole_framework() => Snapshot.Match(PlainTextRenderer.Render(Sample), "Framework.PlainText");

    [Fact]
    public void The_plain_text_for_outsiders() => Snapshot.Match(PlainTextRenderer.Render(Sample.WithoutInternal()), "Framework.ForOutsiders");

    [Fact]
    public void The_Markdown_of_a_whole_framework() => Snapshot.Match(MarkdownRenderer.Render(Sample), "Framework.Markdown");

    [Fact]
    public void The_HTML_of_a_whole_framework() => Snapshot.Match(HtmlRenderer.Render(Sample), "Framework.Html");

    [Fact]
    public void The_exported_page_of_a_whole_framework() => Snapshot.Match(HtmlPage.Render(Sample, HtmlPage.Print), "Framework.Page");
}
