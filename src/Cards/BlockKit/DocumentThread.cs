using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A document as a card with its sections as replies. What the figures rest on is asked for by a command and not printed.</summary>
public static class DocumentThread
{
    /// <summary>Characters of a section's title, so that its part fits behind it in a header block.</summary>
    private const int LongestTitle = BlockLimits.Header - 12;

    /// <param name="text">Introduces the document.</param>
    public static MessageThread Of(Document document, string text, IReadOnlyList<KitButton> buttons)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(
            KitMessage.Of([.. KitMessage.Title(document.Title), .. KitMessage.Introduction(text, KitMessage.IntroductionRoom), .. KitUnits.Of(Essentials.Of(document)).SelectMany(u => u.Blocks), .. KitMessage.Buttons(buttons)]),
            [.. document.Sections.SelectMany(s => Replies(document, s))]);
    }

    private static IEnumerable<ThreadReply> Replies(Document document, DocumentSection section)
    {
        if (section.Id == Essentials.Header && Essentials.Complete(section))
            return [];
        var title = TextSafety.Line(section.Title.Length > 0 ? section.Title : document.Title);
        var units = KitUnits.Of(title.Length <= LongestTitle ? section.Blocks : section.Blocks.Prepend(new Block.Heading(title)));
        var pages = KitPages.Of(units, KitPages.Room - BlockLimits.Header, BlockLimits.BlocksInMessage - 1);
        var name = KitText.Cut(title, LongestTitle);
        return pages.Select((page, n) => new ThreadReply(
            FormattableString.Invariant($"{section.Id}/{n + 1}"),
            KitMessage.Of([.. KitMessage.Title(pages.Count == 1 ? name : FormattableString.Invariant($"{name} ({n + 1}/{pages.Count})")), .. page])));
    }
}
