using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A modal to read a whole document in, section by section.</summary>
public static class ReadingView
{
    public const string Callback = "read.v1";

    /// <summary>The choice of a section; its value is a page to show.</summary>
    public const string SectionAction = "read.section.v1";

    /// <summary>Back and on; the button's value is the page to show.</summary>
    public const string PageAction = "read.page.v1";

    /// <param name="sectionId">A section, or a page of one, <c>terms/2</c>; the first where there is no such one.</param>
    /// <param name="text">Introduces the document; may be empty.</param>
    /// <param name="state">Says which document it is, when a click comes back.</param>
    public static ModalView Of(Document document, string sectionId, string text, IReadOnlyList<KitButton> buttons, string state)
    {
        ArgumentNullException.ThrowIfNull(document);
        var pages = ReadingPages.Of(document);
        if (pages.Count == 0)
            return NoticeView.Of(document.Title, text, buttons) with { CallbackId = Callback, PrivateMetadata = state };
        var at = pages.Index().FirstOrDefault(p => p.Item.Id == sectionId).Index;
        return new(NoticeView.Title(document.Title),
        [
            .. KitMessage.Introduction(text, KitMessage.IntroductionRoom),
            Navigation(pages, at),
            .. KitMessage.Title(pages[at].Title),
            .. pages[at].Blocks,
            .. KitMessage.Buttons(buttons),
        ])
        { Close = new PlainText("Close"), CallbackId = Callback, PrivateMetadata = state };
    }

    /// <summary>Without a block id of ours: a choice survives an update under an equal id, and would then name the section read before.</summary>
    private static ActionsBlock Navigation(IReadOnlyList<ReadingPage> pages, int at)
    {
        SelectOption[] options = [.. pages.Where(p => p.Id == p.Section).Take(BlockLimits.SelectOptions).Select(Option)];
        List<KitButton> steps = [];
        if (at > 0)
            steps.Add(new(PageAction, "‹ Back", pages[at - 1].Id));
        if (at < pages.Count - 1)
            steps.Add(new(PageAction, "Next ›", pages[at + 1].Id));
        return new([new StaticSelect(SectionAction, options) { InitialOption = Array.Find(options, o => o.Value == pages[at].Section) }, .. KitButtons.Rows(steps, primary: false).OfType<ActionsBlock>().SelectMany(r => r.Elements)]);
    }

    private static SelectOption Option(ReadingPage page) => new(new PlainText(KitText.Cut(page.Name, BlockLimits.OptionText)), page.Id);
}
