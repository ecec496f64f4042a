using System.Globalization;
using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>How each kind of block is laid out, seen in the replies of a thread.</summary>
public sealed class KitLayoutTests
{
    [Fact]
    public void A_heading_joins_what_it_introduces_and_facts_join_facts()
    {
        var blocks = Blocks(new Block.Heading("Fit"), new Block.Paragraph("Nurture."), new Block.Facts([KeyValuePair.Create("Index", "64")]), new Block.Facts([KeyValuePair.Create("", "no label")]));
        blocks.Count.ShouldBe(3);
        var (heading, sentence) = (Runs(blocks[1])[0], Runs(blocks[1])[1]);
        (heading.Text, heading.Style!.Bold, sentence.Text, sentence.Style).ShouldBe(("Fit", true, "\nNurture.", null));
        var list = ((RichTextBlock)blocks[2]).Elements.ShouldHaveSingleItem().ShouldBeOfType<RichTextList>();
        (list.Style, list.Elements.Count).ShouldBe(("bullet", 2));
        Runs(blocks[2]).Select(r => (r.Text, r.Style?.Bold ?? false)).ShouldBe([("Index: ", true), ("64", false), ("no label", false)]);
    }

    [Fact]
    public void A_numbered_list_goes_on_counting_where_it_is_split()
    {
        var lists = Lists(Replies(new Block.Numbered([.. Enumerable.Range(1, 60).Select(n => $"Step {n} {new string('x', 400)}")]))).ToList();
        lists.Count.ShouldBeGreaterThan(8);
        lists.ShouldAllBe(l => l.Style == "ordered");
        lists.Sum(l => l.Elements.Count).ShouldBe(60);
        foreach (var list in lists)
            Text(list.Elements[0]).ShouldStartWith($"Step {list.Offset + 1} ");
    }

    [Fact]
    public void An_item_longer_than_a_block_goes_on_without_a_number_and_loses_nothing()
    {
        var words = Enumerable.Range(0, 2000).Select(n => "w" + n.ToString(CultureInfo.InvariantCulture)).ToList();
        var replies = Replies(new Block.Numbered([string.Join(' ', words), "second"]));
        replies.SelectMany(r => KitCases.Read(r.Content.Blocks).Split((char[])[' ', '\n'])).Where(w => w.StartsWith('w')).ShouldBe(words);
        Lists(replies).Select(l => l.Offset).ShouldBe([0, 1]);
    }

    [Fact]
    public void Figures_stand_to_the_right_and_words_are_wrapped()
    {
        var table = Table(new Block.Table(["What", "Share", "Sum", "Money", "Mixed"], [["A", "35%", "0.75", "EUR 24,000", "12"], ["B", "", "-25,000", "25,000 USD", "month 22"]]));
        table.ColumnSettings!.Select(c => (c.Align, c.IsWrapped)).ShouldBe([("left", true), ("right", false), ("right", false), ("right", false), ("left", true)]);
        table.Rows[2][1].ShouldBe(new RawTextCell("–"));
        table.Rows[0].ShouldAllBe(c => ((RichTextRun)((RichTextSection)((RichTextCell)c).Elements[0]).Elements[0]).Style!.Bold);
    }

    [Theory]
    [InlineData(250, 2, 10, 3)]
    [InlineData(5, 45, 10, 3)]
    [InlineData(30, 4, 900, 15)]
    [InlineData(2, 2, 9000, 6)]
    public void A_table_over_a_limit_becomes_several_with_the_header_row_on_each(int rows, int columns, int letters, int atLeast)
    {
        string Cell(int row, int column) => $"r{row}c{column} " + string.Concat(Enumerable.Repeat("text ", letters / 5));
        var replies = Replies(new Block.Heading("Big"), new Block.Table([.. Enumerable.Range(0, columns).Select(c => $"h{c}")], [.. Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, columns).Select(c => Cell(r, c)).ToArray())]));
        replies.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        replies.SelectMany(r => Limits.Violations(r.Content)).ShouldBeEmpty();
        replies.ShouldAllBe(r => KitCases.Read(r.Content.Blocks).Contains("\nh0\n", StringComparison.Ordinal));
        var read = string.Join('\n', replies.Select(r => KitCases.Read(r.Content.Blocks)));
        foreach (var (row, column) in Enumerable.Range(0, rows).SelectMany(r => Enumerable.Range(0, columns).Select(c => (r, c))))
            read.ShouldContain($"r{row}c{column} ");
        read.Split("text").Length.ShouldBeGreaterThan(rows * columns * (letters / 5));
    }

    [Fact]
    public void A_narrow_box_is_drawn_and_a_wide_one_is_told_a_point_a_line()
    {
        string[] narrow = ["┌──────┐", "│ A  B │", "│      │", "└──────┘"];
        ((RichTextBlock)Blocks(new Block.Diagram(narrow, "unused"))[1]).Elements.ShouldHaveSingleItem().ShouldBeOfType<RichTextPreformatted>().Elements.ShouldHaveSingleItem().ShouldBe(new RichTextRun(string.Join('\n', narrow)));
        var wide = Lists(Replies(new Block.Diagram(["┌" + new string('─', 46) + "┐"], "Governance. Sponsors: J. Berg and H. Karim. Working groups: Sales, e.g. clinics."))).Single();
        ((RichTextSection)wide.Elements[1]).Elements[0].ShouldBe(RichTextRun.Bold("Sponsors: "));
        wide.Elements.Select(Text).ShouldBe(["Governance.", "Sponsors: J. Berg and H. Karim.", "Working groups: Sales, e.g. clinics."]);
    }

    [Fact]
    public void Fixed_width_lines_of_a_framework_are_not_broken_by_a_phone()
    {
        foreach (var document in (Document[])[KitCases.Sample, KitCases.Derived("expand into DACH healthcare")])
            foreach (var pre in DocumentThread.Of(document, "", []).Replies.SelectMany(r => r.Content.Blocks.OfType<RichTextBlock>()).SelectMany(b => b.Elements.OfType<RichTextPreformatted>()))
                ((RichTextRun)pre.Elements[0]).Text.Split('\n').ShouldAllBe(line => DisplayWidth.Of(line) <= 46);
    }

    [Fact]
    public void What_is_blank_is_left_out()
    {
        var replies = Replies(new Block.Heading(" "), new Block.Paragraph(""), new Block.Bullets(["\u200B", "said"]), new Block.Facts([KeyValuePair.Create("", " ")]), new Block.Table(["", " "], [["", "\u202E"]]));
        replies.SelectMany(r => Limits.Violations(r.Content)).ShouldBeEmpty();
        KitCases.Read(replies[0].Content.Blocks).ShouldBe("ANSWER\nsaid\n–\n–\n–\n–");
    }

    private static IReadOnlyList<ThreadReply> Replies(params Block[] blocks) => DocumentThread.Of(KitCases.Only(blocks), "", []).Replies;

    private static IReadOnlyList<LayoutBlock> Blocks(params Block[] blocks) => Replies(blocks).ShouldHaveSingleItem().Content.Blocks;

    private static TableBlock Table(Block.Table table) => Blocks(table)[^1].ShouldBeOfType<TableBlock>();

    private static IEnumerable<RichTextList> Lists(IReadOnlyList<ThreadReply> replies) => replies.SelectMany(r => r.Content.Blocks.OfType<RichTextBlock>()).SelectMany(b => b.Elements.OfType<RichTextList>());

    private static IReadOnlyList<RichTextRun> Runs(LayoutBlock block) =>
        [.. ((RichTextBlock)block).Elements.SelectMany(p => p is RichTextList list ? list.Elements : [p]).SelectMany(p => ((RichTextSection)p).Elements).Cast<RichTextRun>()];

    private static string Text(RichTextPart part) => string.Concat(((RichTextSection)part).Elements.Cast<RichTextRun>().Select(r => r.Text));
}
