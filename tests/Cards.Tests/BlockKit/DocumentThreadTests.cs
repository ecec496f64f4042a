using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

public sealed class DocumentThreadTests
{
    private static readonly MessageThread Thread = DocumentThread.Of(KitCases.Sample, "Posted by Sara Lind.", KitCases.Buttons);

    [Fact]
    public void The_thread_of_a_whole_framework() => Snapshot.Match(KitCases.Lines(Thread), "Thread.Sample");

    [Theory]
    [InlineData("new-market", "expand into DACH healthcare")]
    [InlineData("credibility", "Build trust with Swiss banks")]
    public void The_card_of_a_framework_that_nobody_has_answered_anything_for(string name, string objective) =>
        Snapshot.Match(KitCases.Lines(DocumentThread.Of(KitCases.Derived(objective), "", KitCases.Buttons) with { Replies = [] }), "Card." + name);

    [Fact]
    public void The_card_says_what_a_manager_asks_first_and_is_short()
    {
        var card = KitCases.Read(Thread.Header.Blocks);
        foreach (var said in (string[])["STRATEGIC PARTNERSHIP FRAMEWORK", "Posted by Sara Lind.", "Medora Software", "win 40 clinics", "Licensed cloud hosts", "Reseller Partnership", "Nurture (borderline), index 64.0 of 100",
            "0.82, balanced", "Your side 34 of 100, watch; Al Noor Health IT 22 of 100, green", "3 open: 1 on your side", "Next three actions", "Post here", "Discard"])
            card.ShouldContain(said);
        card.Length.ShouldBeLessThan(2500);
    }

    [Fact]
    public void Where_outsiders_read_the_card_holds_no_judgement()
    {
        var card = KitCases.Read(DocumentThread.Of(KitCases.Sample.WithoutInternal(), "", []).Header.Blocks);
        card.ShouldContain("Medora Software");
        card.ShouldContain("Name an executive sponsor");
        foreach (var held in (string[])["Fit", "Nurture", "balance", "Dependency", "watch"])
            card.ShouldNotContain(held);
    }

    [Fact]
    public void Every_word_of_the_document_stands_in_the_card_or_in_a_reply()
    {
        foreach (var document in (Document[])[KitCases.Sample, KitCases.Derived("expand into DACH healthcare"), KitCases.Derived("Build trust with Swiss banks")])
        {
            var thread = DocumentThread.Of(document, "", []);
            var read = Words(string.Join('\n', thread.Replies.Select(r => KitCases.Read(r.Content.Blocks)).Append(KitCases.Read(thread.Header.Blocks)))).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var said = document.Sections.SelectMany(s => s.Blocks.SelectMany(Texts).Append(s.Title)).SelectMany(Words).ToList();
            said.Count.ShouldBeGreaterThan(700);
            said.Where(w => !read.Contains(w)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Each_reply_keeps_its_id_while_the_document_changes()
    {
        var ids = Thread.Replies.Select(r => r.Id).ToList();
        ids.ShouldBeUnique();
        ids[0].ShouldBe("criteria/1");
        ids.Select(i => i.Split('/')[0]).Distinct().ShouldBe(KitCases.Sample.Sections.Select(s => s.Id).Skip(1));
        var changed = FrameworkDocument.Of(Hostile.Framework("another text"));
        DocumentThread.Of(changed, "", []).Replies.Select(r => r.Id).ShouldBe(ids);
    }

    [Fact]
    public void Replies_begin_with_the_title_and_say_their_part_where_there_are_several()
    {
        string First(string id) => KitCases.Read(Thread.Replies.Single(r => r.Id == id).Content.Blocks).Split('\n')[0];
        var governance = Thread.Replies.Count(r => r.Id.StartsWith("governance/", StringComparison.Ordinal));
        governance.ShouldBeGreaterThan(3);
        First("governance/1").ShouldBe($"GOVERNANCE STRUCTURE (1/{governance})");
        First($"governance/{governance}").ShouldBe($"GOVERNANCE STRUCTURE ({governance}/{governance})");
        First("roadmap/1").ShouldBe("PARTNERSHIP ROADMAP");
        Thread.Replies.ShouldNotContain(r => r.Id == "roadmap/2");
    }

    [Fact]
    public void S57_a_message_has_one_table_at_its_end_and_the_words_before_it_introduce_it()
    {
        var tables = Thread.Replies.Where(r => r.Content.Blocks.Any(b => b is TableBlock)).ToList();
        tables.Count.ShouldBe(KitCases.Sample.Sections.Sum(s => s.Blocks.Count(b => b is Block.Table)));
        foreach (var blocks in tables.Select(r => r.Content.Blocks))
            (blocks.Count(b => b is TableBlock), blocks[^1] is TableBlock).ShouldBe((1, true));
        var cadence = tables.Single(r => r.Content.Text.Contains("Meeting Cadence", StringComparison.Ordinal));
        cadence.Content.Text.ShouldEndWith("Meeting Cadence\nForum; Frequency; Attendees; Purpose\nExec review; Quarterly; Sponsors; Strategy\nOps sync; Monthly; Managers; Operations\nWorking team; Weekly; Leads; Execution");
    }

    [Fact]
    public void A_header_too_long_for_the_card_is_read_in_a_reply_of_its_own()
    {
        var goal = string.Join(' ', Enumerable.Range(1, 400).Select(n => $"word{n}"));
        var thread = DocumentThread.Of(new("FRAMEWORK", [new("header", "", [new Block.Facts([KeyValuePair.Create("Objective", goal)])])]), "", []);
        KitCases.Read(thread.Header.Blocks).Length.ShouldBeLessThan(300);
        thread.Replies.Single().Id.ShouldBe("header/1");
        Words(KitCases.Read(thread.Replies[0].Content.Blocks)).ShouldContain("word400");
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Block.Heading heading => [heading.Text],
        Block.Paragraph paragraph => [paragraph.Text],
        Block.Facts facts => facts.Rows.SelectMany(r => (string[])[r.Key, r.Value]),
        Block.Bullets bullets => bullets.Items,
        Block.Numbered numbered => numbered.Items,
        Block.Table table => table.Headers.Concat(table.Rows.SelectMany(r => r)),
        Block.Diagram diagram => [diagram.Description],
        Block.Picture picture => [picture.Title, picture.Description],
        _ => throw new InvalidOperationException(),
    };

    private static IEnumerable<string> Words(string text) => text.Split([.. " \n.,:;()│┌┐└┘←→─↓•·"], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit));
}
