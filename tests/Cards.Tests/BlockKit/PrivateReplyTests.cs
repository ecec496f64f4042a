using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

public sealed class PrivateReplyTests
{
    [Fact]
    public void A_short_document_is_shown_whole()
    {
        var card = DocumentCard.Of(KitCases.Only(new Block.Paragraph("One sentence."), new Block.Table(["A", "B"], [["left", "12"]]), new Block.Paragraph("After.")), "Here it is.", KitCases.Buttons, 3000);
        card.Shortened.ShouldBeFalse();
        var read = KitCases.Read(card.Content.Blocks);
        read.ShouldStartWith("Here it is.\nShort answer\nANSWER\nOne sentence.\n");
        read.ShouldContain("A      B\n────  ──\nleft  12");
        card.Content.Blocks.ShouldNotContain(b => b is TableBlock);
        card.Content.Blocks[^1].ShouldBeOfType<ActionsBlock>();
    }

    [Fact]
    public void A_table_alone_at_the_end_stays_a_table_below_the_buttons()
    {
        var card = DocumentCard.Of(KitCases.Only(new Block.Table(["A", "B"], [["left", "12"]])), "", KitCases.Buttons, 3000);
        card.Content.Blocks.Select(b => b.GetType()).ShouldBe([typeof(HeaderBlock), typeof(RichTextBlock), typeof(ActionsBlock), typeof(TableBlock)], ignoreOrder: true);
        card.Content.Blocks[^1].ShouldBeOfType<TableBlock>();
    }

    [Fact]
    public void A_framework_is_shortened_to_its_essentials()
    {
        var card = DocumentCard.Of(KitCases.Sample, "A private preview.", KitCases.Buttons, 3000);
        card.Shortened.ShouldBeTrue();
        var read = KitCases.Read(card.Content.Blocks);
        read.ShouldContain("Nurture (borderline), index 64.0 of 100");
        read.ShouldContain("Discard");
        read.Length.ShouldBeLessThan(3000);
    }

    [Fact]
    public void Another_long_document_is_shown_as_far_as_it_fits()
    {
        var card = DocumentCard.Of(KitCases.Only([.. Enumerable.Range(1, 40).Select(n => new Block.Paragraph($"Sentence {n}. {new string('x', 200)}"))]), "", [], 2000);
        card.Shortened.ShouldBeTrue();
        var read = KitCases.Read(card.Content.Blocks);
        read.ShouldContain("Sentence 5. ");
        read.ShouldNotContain("Sentence 12. ");
        read.Length.ShouldBeLessThanOrEqualTo(2000);
    }

    [Fact]
    public void Words_alone_are_a_notice()
    {
        var notice = DocumentCard.Of(null, "First line & *bold*\nSecond <!channel>", KitCases.Buttons, 3000);
        notice.Shortened.ShouldBeFalse();
        notice.Content.Text.ShouldBe("First line &amp; \u2060*\u2060bold\u2060*\u2060\nSecond &lt;!channel&gt;");
        KitCases.Read(notice.Content.Blocks).ShouldBe("First line & *bold*\nSecond <!channel>\nPost here\nRefine\nDiscard");
    }

    [Fact]
    public void A_notice_is_cut_between_entities_and_between_characters()
    {
        foreach (var typed in (string[])["&", "<", "👩‍👩‍👧‍👦", "e\u0301\u0301", "*"])
            for (var shift = 0; shift < 12; shift++)
            {
                var notice = MessageNotice.Of(new string('a', shift) + string.Concat(Enumerable.Repeat(typed, 6000 / typed.Length)), []);
                Limits.Violations(notice).ShouldBeEmpty();
                Liveness.Of(notice).ShouldBeEmpty();
                notice.Text.ShouldEndWith(Mrkdwn.Inert(typed) + "…");
                notice.Text.Length.ShouldBeGreaterThan(3950);
            }
    }

    [Fact]
    public void Nothing_to_say_is_still_a_message_and_a_view()
    {
        Limits.Violations(MessageNotice.Of("", [])).ShouldBeEmpty();
        Limits.Violations(NoticeView.Of("", "", [])).ShouldBeEmpty();
        Limits.Violations(DocumentCard.Of(new("", []), "", [], 3000).Content).ShouldBeEmpty();
        Limits.Violations(ReadingView.Of(new("", []), "", "", [], "p1")).ShouldBeEmpty();
    }
}
