using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <param name="Id">Of the section; behind the first page of a long one with its number, <c>terms/2</c>.</param>
/// <param name="Title">Empty where the page has titles of its own.</param>
internal sealed record ReadingPage(string Id, string Section, string Name, string Title, IReadOnlyList<LayoutBlock> Blocks);

/// <summary>A document in pages that each fit a modal, which takes no table block.</summary>
internal static class ReadingPages
{
    public const string All = "all";

    /// <summary>Letters of a fixed-width line in a modal.</summary>
    private const int Columns = 60;

    /// <summary>Characters of a page: no more than somebody scrolls through.</summary>
    private const int Room = 9000;

    private const int MostBlocks = 80;

    /// <summary>The pages in order; before them the whole document, where it fits one page.</summary>
    public static IReadOnlyList<ReadingPage> Of(Document document)
    {
        (DocumentSection Section, IReadOnlyList<KitUnit> Units)[] sections = [.. document.Sections.Select(s => (s, (IReadOnlyList<KitUnit>)[.. KitUnits.Of(Blocks(document, s), Columns)]))];
        var pages = sections.SelectMany(s => Pages(s.Section, s.Units)).ToList();
        KitUnit[] whole = [.. sections.SelectMany(s => s.Units.Prepend(Title(Name(s.Section))))];
        if (sections.Length > 1 && KitPages.Of(whole, Room, MostBlocks) is [var all])
            pages.Insert(0, new(All, All, "All", "", all));
        return pages;
    }

    /// <summary>A framework's header says most beside what else a manager asks first.</summary>
    private static IEnumerable<Block> Blocks(Document document, DocumentSection section) =>
        section.Id == Essentials.Header && Essentials.Complete(section) ? Essentials.Of(document) : section.Blocks;

    private static string Name(DocumentSection section) => TextSafety.Line(section.Title) is var title && string.IsNullOrWhiteSpace(title) ? "Summary" : title;

    private static IEnumerable<ReadingPage> Pages(DocumentSection section, IReadOnlyList<KitUnit> units)
    {
        var pages = KitPages.Of(units, Room, MostBlocks);
        return pages.Select((page, n) => new ReadingPage(
            n == 0 ? section.Id : FormattableString.Invariant($"{section.Id}/{n + 1}"),
            section.Id,
            Name(section),
            pages.Count == 1 ? Name(section) : FormattableString.Invariant($"{Name(section)} ({n + 1}/{pages.Count})"),
            page));
    }

    private static KitUnit Title(string title) => new([.. RichBlocks.Of(DocumentLines.Of(new Block.Heading(title)))]);
}
