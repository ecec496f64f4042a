using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A document as a card with its sections as replies. What the figures rest on is asked for by a command and not printed.</summary>
public static class DocumentThread
{
    private const int LongestTitle = 300;

    /// <summary>Characters of a reply beside its title.</summary>
    private const int Room = KitPages.Room - LongestTitle - 20;

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
        var title = KitText.Cut(TextSafety.Line(section.Title.Length > 0 ? section.Title : document.Title), LongestTitle);
        var pages = KitPages.Of(KitUnits.Of(section.Blocks), Room, BlockLimits.BlocksInMessage - 1);
        return pages.Select((page, n) => new ThreadReply(
            FormattableString.Invariant($"{section.Id}/{n + 1}"),
            KitMessage.Of([Title(pages.Count == 1 ? title : FormattableString.Invariant($"{title} ({n + 1}/{pages.Count})")), .. page])));
    }

    private static RichTextBlock Title(string text) => new([new RichTextSection([RichTextRun.Bold(text)])]);
}
