namespace StrategicPartnerships.Cards.Documents;

/// <summary>A labelled text that differs between two documents.</summary>
/// <param name="Before">"(not there)" where the label is new; the other way round in <paramref name="After"/>.</param>
public sealed record TextChange(string Label, string Before, string After, bool Internal);

/// <summary>Compares two documents by label: facts, cells of tables, paragraphs under their heading.</summary>
public static class DocumentDiff
{
    private const string Absent = "(not there)";

    /// <param name="sectionIds">The sections to compare, in this order.</param>
    public static IReadOnlyList<TextChange> Between(Document before, Document after, IReadOnlyList<string> sectionIds) =>
        [.. sectionIds.SelectMany(id => Between(Texts(before, id), Texts(after, id)))];

    /// <summary>In the order of the first; what only the second has comes last.</summary>
    private static IEnumerable<TextChange> Between(List<Labelled> before, List<Labelled> after)
    {
        var (old, now) = (before.ToDictionary(t => t.Key), after.ToDictionary(t => t.Key));
        return before.Concat(after).Select(t => t.Key).Distinct()
            .Select(key => (old.GetValueOrDefault(key), now.GetValueOrDefault(key)) is var (a, b) && a?.Text == b?.Text ? null
                : new TextChange(key.Label, a?.Text ?? Absent, b?.Text ?? Absent, a?.Internal == true || b?.Internal == true))
            .OfType<TextChange>();
    }

    private static List<Labelled> Texts(Document document, string sectionId)
    {
        var (texts, heading) = (new List<Labelled>(), "");
        foreach (var section in document.Sections.Where(s => s.Id == sectionId))
            foreach (var block in section.Blocks)
            {
                if (block is Block.Heading titled)
                    heading = titled.Text;
                foreach (var (label, text) in Texts(block))
                {
                    var under = Join(heading.Length == 0 ? section.Title : heading, label);
                    texts.Add(new((under, texts.Count(t => t.Key.Label == under)), text, section.Internal || block.Internal));
                }
            }

        return texts;
    }

    private static IEnumerable<(string Label, string Text)> Texts(Block block) => block switch
    {
        Block.Facts facts => facts.Rows.Select(r => (r.Key, r.Value)),
        Block.Paragraph paragraph => [("", paragraph.Text)],
        Block.Table table => table.Rows.SelectMany(row => row.Skip(1).Select((cell, i) => (Join(row[0], table.Headers[i + 1]), cell))),
        _ => [],
    };

    private static string Join(string a, string b) => a.Length == 0 ? b : b.Length == 0 ? a : a + ", " + b;

    /// <param name="Key">The label, and which of those with the same label it is.</param>
    private sealed record Labelled((string Label, int Nth) Key, string Text, bool Internal);
}
