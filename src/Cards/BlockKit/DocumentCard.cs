using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A private answer in one message: the whole document where it fits, otherwise its essentials, or how it begins.</summary>
public static class DocumentCard
{
    /// <param name="text">Introduces the document, or is the whole answer.</param>
    /// <param name="room">Characters that the answer may take; never more than a message takes.</param>
    public static CardContent Of(Document? document, string text, IReadOnlyList<KitButton> buttons, int room)
    {
        if (document is null)
            return new(MessageNotice.Of(text, buttons), Shortened: false);
        List<LayoutBlock> head = [.. KitMessage.Introduction(text, KitMessage.IntroductionRoom), .. KitMessage.Title(document.Title)];
        LayoutBlock[] foot = [.. KitMessage.Buttons(buttons)];
        var left = Math.Min(room, KitPages.Room) - head.Concat(foot).Sum(BlockWords.Size);
        var blocks = BlockLimits.BlocksInMessage - head.Count - foot.Length;
        KitUnit[] whole = [.. document.Sections.SelectMany(s => Section(s, tables: EndsInItsOnlyTable(document)))];
        if (whole.Sum(u => u.Size) <= left && whole.Sum(u => u.Blocks.Count) <= blocks && whole.Count(u => u.Ends) <= 1)
            return new(Message(head, whole.SelectMany(u => u.Blocks), foot), Shortened: false);

        KitUnit[] essentials = [.. KitUnits.Of(Essentials.Of(document))];
        var shown = KitPages.First(essentials.Length > 0 ? essentials : whole.TakeWhile(u => !u.Ends), left, blocks);
        return new(Message(head, shown, foot), Shortened: true);
    }

    /// <summary>A table stands behind the buttons: the platform shows it below the message anyway.</summary>
    private static MessageContent Message(List<LayoutBlock> head, IEnumerable<LayoutBlock> body, LayoutBlock[] foot)
    {
        var tables = body.ToLookup(b => b is TableBlock);
        return KitMessage.Of([.. head, .. tables[false], .. foot, .. tables[true]]);
    }

    private static IEnumerable<KitUnit> Section(DocumentSection section, bool tables) =>
        KitUnits.Of(section.Title.Length == 0 ? section.Blocks : section.Blocks.Prepend(new Block.Heading(section.Title)), tables ? null : DiagramLines.Columns);

    private static bool EndsInItsOnlyTable(Document document)
    {
        Block[] blocks = [.. document.Sections.SelectMany(s => s.Blocks)];
        return blocks is [.., Block.Table] && blocks.Count(b => b is Block.Table) == 1;
    }
}

/// <param name="Shortened">True when the document holds more, so that a button to read it all is needed.</param>
public sealed record CardContent(MessageContent Content, bool Shortened);
