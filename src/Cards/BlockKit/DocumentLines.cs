using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>The blocks of a document as lines, tables apart. What people typed stands in runs that interpret nothing, without control characters.</summary>
internal static class DocumentLines
{
    public static IEnumerable<RichLine> Of(Block block) => block switch
    {
        Block.Heading heading => RichLine.Of(LineMark.None, 0, Bold(heading.Text)),
        Block.Paragraph paragraph => Sentence(paragraph.Text),
        Block.Facts facts => facts.Rows.SelectMany(r => Fact(r.Key, r.Value)),
        Block.Bullets bullets => bullets.Items.SelectMany(i => RichLine.Of(LineMark.Bullet, 0, Plain(i))),
        Block.Numbered numbered => numbered.Items.SelectMany((i, n) => RichLine.Of(LineMark.Number, n, Plain(i))),
        Block.Diagram diagram => DiagramLines.Of(diagram),
        Block.Picture picture => RichLine.Of(LineMark.None, 0, Label(picture.Title), Plain(picture.Description)),
        _ => throw new InvalidOperationException($"No lines are made of {block.GetType().Name}."),
    };

    public static IEnumerable<RichLine> Sentence(string text) => RichLine.Of(LineMark.None, 0, Plain(text));

    /// <summary>"• <b>Label:</b> value"; without a label the value alone.</summary>
    public static IEnumerable<RichLine> Fact(string label, string value) => RichLine.Of(LineMark.Bullet, 0, Label(label), Plain(value));

    public static RichTextRun Plain(string text) => new(TextSafety.Line(text));

    public static RichTextRun Bold(string text) => RichTextRun.Bold(TextSafety.Line(text));

    private static RichTextRun Label(string text) => RichTextRun.Bold(TextSafety.Line(text) is { Length: > 0 } label ? label + ": " : "");
}
