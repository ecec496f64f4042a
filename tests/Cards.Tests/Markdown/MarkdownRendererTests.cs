using CsCheck;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Markdown;
using Block = StrategicPartnerships.Cards.Documents.Block;

namespace StrategicPartnerships.Cards.Tests.Markdown;

/// <summary>Reads the output back with a Markdown parser that has GitHub's extensions and more switched on.</summary>
public sealed class MarkdownRendererTests
{
    private static readonly Document Sample = FrameworkDocument.Of(SampleFramework.Create());
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAutoLinks().UsePipeTables().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseDefinitionLists().UseCustomContainers().UseGenericAttributes().Build();

    private static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Pipeline);

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void Nothing_that_was_typed_comes_alive(string text)
    {
        var document = Hostile.Everywhere(Sample, text);
        var (parsed, harmless) = (Parse(MarkdownRenderer.Render(document)), Parse(MarkdownRenderer.Render(Hostile.Everywhere(Sample, "plain"))));
        parsed.Descendants().Where(d => d is LinkInline or AutolinkInline or HtmlInline or HtmlBlock or CodeInline or TaskList or HtmlEntityInline or LinkReferenceDefinition).ShouldBeEmpty();
        if (TextSafety.Line(text).Trim().Length > 0)
            Shape(parsed).ShouldBe(Shape(harmless));
    }

    /// <summary>How many headings, lists, tables … the text has; typed text may not add or take any.</summary>
    private static Dictionary<string, int> Shape(MarkdownDocument parsed) => parsed.Descendants()
        .Where(d => d is HeadingBlock or ListBlock or ListItemBlock or Table or TableRow or TableCell or FencedCodeBlock or CodeBlock or QuoteBlock or ThematicBreakBlock or ParagraphBlock or EmphasisInline)
        .GroupBy(d => d.GetType().Name).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count());

    [Fact]
    public void What_is_typed_is_what_is_read() => RandomText.Texts.Sample(typed =>
    {
        var expected = TextSafety.Line(typed).Trim();
        var parsed = Parse(MarkdownRenderer.Render(new("T", [new("a", "A", [new Block.Paragraph(typed), new Block.Bullets([typed]), new Block.Table(["Head"], [["x " + typed]])])])));
        var read = parsed.Descendants<LeafBlock>().Where(b => b is ParagraphBlock).Select(b => Text(b.Inline!)).ToArray();
        return expected.Length == 0 || read.SequenceEqual([expected, expected, "Head", ("x " + TextSafety.Line(typed)).Trim()]);
    }, iter: 1000);

    private static string Text(ContainerInline inline) =>
        string.Concat(inline.Select(i => i is LiteralInline literal ? literal.Content.ToString() : $"<{i.GetType().Name}>")).Replace("\u2060", "");

    [Fact]
    public void Mentions_and_mail_addresses_are_broken_by_an_invisible_joiner() =>
        MarkdownRenderer.Render(new("T", [new("a", "A", [new Block.Paragraph("ask @channel or a@b.example")])])).ShouldContain("ask @\u2060channel or a@\u2060b.example");

    [Fact]
    public void A_fence_is_longer_than_any_inside()
    {
        var diagram = new Block.Diagram(["````", "<b>", "```"], "d");
        var parsed = Parse(MarkdownRenderer.Render(new("T", [new("a", "A", [diagram, new Block.Paragraph("after")])])));
        parsed.Descendants<FencedCodeBlock>().Single().Lines.ToString().ShouldBe("````\n<b>\n```");
        parsed.Descendants<ParagraphBlock>().Count().ShouldBe(1);
    }
}
