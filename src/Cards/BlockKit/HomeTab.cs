using System.Globalization;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>The app's home: what waits for the person first, then the partnerships. Texts of people stand in rich text, which interprets nothing.</summary>
public static class HomeTab
{
    /// <summary>Two blocks each, so that with the ten check-ins and the rest no more than a hundred come together.</summary>
    private const int MostPartnerships = 25;
    private const int MostLines = 10;

    /// <summary>Of a line, in characters: enough to know what it is about.</summary>
    private const int Length = 300;

    public static HomeView Of(HomeContent content) => new(
    [
        Rich(Run(content.Greeting)), .. KitButtons.Rows(content.Buttons),
        .. CheckIns(content.CheckIns), .. Meetings(content.Meetings), .. Partnerships(content.Partnerships, content.ListCommand),
    ]);

    private static IEnumerable<LayoutBlock> CheckIns(IReadOnlyList<HomeCheckIn> open) => open.Count == 0 ? [] :
        [Header("Open check-ins"), .. open.Take(MostLines).SelectMany(c => (LayoutBlock[])[Rich(Run(c.Text)), .. KitButtons.Rows([c.Answer], primary: false)]), .. More(open.Count - MostLines, "")];

    private static IEnumerable<LayoutBlock> Meetings(IReadOnlyList<string> next) => next.Count == 0 ? [] :
        [Header("Next meetings"), new RichTextBlock([new RichTextList("bullet", [.. next.Take(MostLines).Select(m => new RichTextSection([Run(m)]))])]), .. More(next.Count - MostLines, "")];

    private static IEnumerable<LayoutBlock> Partnerships(IReadOnlyList<HomePartnership> all, string list) =>
    [
        Header("Partnerships"), .. all.Count == 0 ? [Rich(new RichTextRun("None yet. Say in one sentence what a partnership is to reach, and you get a complete framework."))] : Array.Empty<LayoutBlock>(),
        .. all.Take(MostPartnerships).SelectMany(One), .. More(all.Count - MostPartnerships, $" Type {list} to see all of them."),
    ];

    private static IEnumerable<LayoutBlock> One(HomePartnership partnership)
    {
        string[] facts = [partnership.Model, "version " + partnership.Version.ToString(CultureInfo.InvariantCulture), partnership.Owner, "changed " + partnership.Changed];
        RichTextLeaf[] lines =
        [
            RichTextRun.Bold(Told(partnership.Name)), Below(partnership.Objective), Below(string.Join(" · ", facts.Where(f => !string.IsNullOrWhiteSpace(f)))),
            .. partnership.NextMeeting.Length == 0 ? [] : new[] { Below("Next meeting: " + partnership.NextMeeting) },
        ];
        return [Rich(lines), .. KitButtons.Rows([.. partnership.Buttons.Take(BlockLimits.Actions)], primary: false)];
    }

    private static IEnumerable<LayoutBlock> More(int others, string how) =>
        others <= 0 ? [] : [Rich(RichTextRun.Italic(FormattableString.Invariant($"And {others} more.{how}")))];

    private static HeaderBlock Header(string title) => new(new PlainText(title));

    private static RichTextBlock Rich(params RichTextLeaf[] runs) => new([new RichTextSection(runs)]);

    private static RichTextRun Run(string text) => new(Told(text));

    private static RichTextRun Below(string text) => new("\n" + Told(text));

    private static string Told(string text) => KitText.Cut(TextSafety.Line(text), Length);
}
