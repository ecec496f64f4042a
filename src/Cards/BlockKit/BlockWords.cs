namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>The words of blocks as they are read: for notifications and screen readers, and to count them.</summary>
internal static class BlockWords
{
    /// <summary>A line for every line of the block, a row of a table being one.</summary>
    public static IEnumerable<string> Lines(LayoutBlock block) => block switch
    {
        HeaderBlock header => [header.Text.Text],
        SectionBlock { Text: { } text } => [text.Text],
        ContextBlock context => context.Elements.Select(e => e.Text),
        RichTextBlock rich => rich.Elements.SelectMany(Lines),
        TableBlock table => table.Rows.Select(row => string.Join("; ", row.Select(Words))),
        _ => [],
    };

    /// <summary>Characters that the platform counts: every text, those of buttons and choices among them.</summary>
    public static int Size(LayoutBlock block) => block switch
    {
        TableBlock table => table.Rows.Sum(r => r.Sum(Size)),
        ActionsBlock actions => actions.Elements.Sum(e => e switch { ButtonElement b => b.Text.Text.Length, StaticSelect s => s.Options.Sum(o => o.Text.Text.Length), _ => 0 }),
        RichTextBlock rich => rich.Elements.Sum(Size),
        _ => Lines(block).Sum(l => l.Length + 1),
    };

    public static int Size(TableCell cell) => Words(cell).Length;

    private static int Size(RichTextPart part) => part switch
    {
        RichTextSection section => Size(section.Elements),
        RichTextList list => list.Elements.Sum(Size),
        RichTextPreformatted pre => Size(pre.Elements),
        RichTextQuote quote => Size(quote.Elements),
        _ => 0,
    };

    private static int Size(IReadOnlyList<RichTextLeaf> leaves) => leaves.Sum(l => l is RichTextRun run ? run.Text.Length : 0) + 1;

    private static string Words(TableCell cell) => cell switch
    {
        RawTextCell raw => raw.Text,
        RichTextCell rich => string.Join(' ', rich.Elements.SelectMany(Lines)),
        _ => "",
    };

    private static IEnumerable<string> Lines(RichTextPart part) => part switch
    {
        RichTextSection section => Words(section.Elements).Split('\n'),
        RichTextList { Style: "ordered" } list => list.Elements.SelectMany(Lines).Select((line, n) => FormattableString.Invariant($"{list.Offset + n + 1}. {line}")),
        RichTextList list => list.Elements.SelectMany(Lines).Select(line => "• " + line),
        RichTextPreformatted pre => Words(pre.Elements).Split('\n'),
        RichTextQuote quote => [Words(quote.Elements)],
        _ => [],
    };

    private static string Words(IReadOnlyList<RichTextLeaf> leaves) => string.Concat(leaves.Select(l => l is RichTextRun run ? run.Text : ""));
}
