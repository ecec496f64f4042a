using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

public sealed class ReadingViewTests
{
    [Fact]
    public void A_section_as_a_modal() => Snapshot.Match(KitCases.Json<ViewPayload>(Read("metrics")), "Reading.metrics");

    [Fact]
    public void Every_section_can_be_chosen_and_the_one_that_is_shown_is_named()
    {
        var select = Select(Read("terms"));
        select.ActionId.ShouldBe("read.section.v1");
        select.Options.Select(o => o.Value).ShouldBe(KitCases.Sample.Sections.Select(s => s.Id));
        select.Options[0].Text.Text.ShouldBe("Summary");
        select.InitialOption!.Value.ShouldBe("terms");
        KitCases.Read(Read("terms").Blocks).ShouldContain("net 30 days from invoice");
        KitCases.Read(Read("header").Blocks).ShouldContain("Nurture (borderline)");
        Select(Read("no such section")).InitialOption!.Value.ShouldBe("header");
    }

    [Fact]
    public void The_buttons_walk_through_every_page_in_order_and_back()
    {
        var long_ = new Document("LONG", [new("a", "A", [.. Enumerable.Range(0, 300).Select(n => new Block.Paragraph($"Sentence {n}."))]), new("b", "B", [new Block.Paragraph("End.")])]);
        List<string> forward = [], back = [];
        for (string? page = "a"; page is not null; page = Step(long_, page, "Next ›"))
            forward.Add(page);
        for (string? page = "b"; page is not null; page = Step(long_, page, "‹ Back"))
            back.Add(page);
        forward.ShouldBe(["a", "a/2", "a/3", "a/4", "b"]);
        back.ShouldBe(forward.AsEnumerable().Reverse());
        Select(ReadingView.Of(long_, "a/3", "", [], "p1")).InitialOption!.Value.ShouldBe("a");
        var read = string.Join('\n', forward.Select(p => KitCases.Read(ReadingView.Of(long_, p, "", [], "p1").Blocks)));
        Enumerable.Range(0, 300).ShouldAllBe(n => read.Contains($"Sentence {n}.", StringComparison.Ordinal));
        read.ShouldContain("A (3/4)");
    }

    [Fact]
    public void A_short_document_is_read_at_once()
    {
        var document = new Document("Short", [new("a", "FIRST", [new Block.Paragraph("one")]), new("b", "SECOND", [new Block.Paragraph("two")])]);
        var view = ReadingView.Of(document, "", "", [], "p1");
        Select(view).Options.Select(o => o.Text.Text).ShouldBe(["All", "FIRST", "SECOND"]);
        KitCases.Read(view.Blocks).ShouldContain("FIRST\none\nSECOND\ntwo");
    }

    [Fact]
    public void Tables_are_aligned_where_they_are_narrow_and_told_where_they_are_wide()
    {
        var metrics = KitCases.Read(Read("criteria").Blocks);
        metrics.ShouldContain("Market fit              35%          4.0      1.40\n");
        var wide = KitCases.Read(Read("value").Blocks);
        wide.ShouldContain("Conservative\n · Return on investment: 12%\n · Payback: month 22");
        foreach (var section in KitCases.Sample.Sections)
            foreach (var pre in Read(section.Id).Blocks.OfType<RichTextBlock>().SelectMany(b => b.Elements.OfType<RichTextPreformatted>()))
                ((RichTextRun)pre.Elements[0]).Text.Split('\n').ShouldAllBe(line => DisplayWidth.Of(line) <= 60);
    }

    [Fact]
    public void The_view_says_where_a_click_comes_from()
    {
        var view = Read("terms");
        (view.CallbackId, view.PrivateMetadata, view.Title.Text).ShouldBe(("read.v1", "p1", "STRATEGIC PARTNERSHIP…"));
        view.Blocks.OfType<ActionsBlock>().ShouldAllBe(b => b.BlockId == null);
        KitCases.Read(view.Blocks).ShouldEndWith("Post here\nRefine\nDiscard");
    }

    [Fact]
    public void A_notice_asks_for_nothing()
    {
        var notice = NoticeView.Loading("Partner criteria of Al Noor Health IT");
        (notice.Title.Text, notice.Submit, notice.Close!.Text).ShouldBe(("Partner criteria of Al…", null, "Close"));
        KitCases.Read(notice.Blocks).ShouldBe("One moment …");
    }

    private static ModalView Read(string section) => ReadingView.Of(KitCases.Sample, section, "", KitCases.Buttons, "p1");

    private static StaticSelect Select(ModalView view) => view.Blocks.OfType<ActionsBlock>().SelectMany(b => b.Elements).OfType<StaticSelect>().Single();

    private static string? Step(Document document, string page, string label) => ReadingView.Of(document, page, "", [], "p1").Blocks.OfType<ActionsBlock>().SelectMany(b => b.Elements).OfType<ButtonElement>()
        .SingleOrDefault(b => b.Text.Text == label && KitButtons.IdOf(b.ActionId) == ReadingView.PageAction)?.Value;
}
