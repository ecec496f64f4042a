namespace StrategicPartnerships.Cards.Documents;

/// <summary>
/// Every figure of a document once with what it rests on, in order of appearance, then the sources of the playbook's sentences: a last
/// section for what cannot open a note in place. Made from the blocks when it is printed, so that nothing is kept twice.
/// </summary>
public static class Endnotes
{
    public const string Id = "why";

    /// <summary>What is said of a sentence that stands in the playbook as it is printed; such notes are grouped by source.</summary>
    internal const string Sentence = "a sentence of the playbook";

    /// <summary>The document with its notes at the end; itself where nothing in it is explained.</summary>
    public static Document WithNotes(this Document document)
    {
        var (notes, seen) = (new List<string>(128), new HashSet<(string, string)>());
        var inputs = new Dictionary<IReadOnlyList<WhyInput>, int>(ReferenceEqualityComparer.Instance);
        var sources = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var section in document.Sections)
            foreach (var block in section.Blocks)
                for (var i = 0; i < block.Why.Count; i++)
                    if (block.Why[i] is { Rule: Sentence } said)
                        Note(sources, said.Source, section.Title);
                    else if (block.Why[i] is { Value.Length: > 0 } why && seen.Add((why.Of, why.Value)))
                        notes.Add(Note(why, inputs, notes.Count + 1));
        List<Block> blocks = [];
        if (notes.Count > 0)
            blocks.Add(new Block.Numbered(notes));
        if (sources.Count > 0)
        {
            blocks.Add(new Block.Heading("Figures in sentences of the playbook"));
            blocks.Add(new Block.Bullets([.. sources.Select(s => $"{s.Key}: {string.Join(", ", s.Value)}")]));
        }

        return blocks.Count == 0 ? document : document with { Sections = [.. document.Sections, new(Id, "WHY THESE FIGURES", blocks) { Internal = true }] };
    }

    private static string Note(Why why, Dictionary<IReadOnlyList<WhyInput>, int> inputs, int number)
    {
        if (why.Inputs.Count < 3 || inputs.TryAdd(why.Inputs, number))
            return WhyText.Line(why);
        return WhyText.Line(why, FormattableString.Invariant($"note {inputs[why.Inputs]}"));
    }

    private static void Note(Dictionary<string, List<string>> sources, string source, string title)
    {
        if (source.Length == 0)
            return;
        if (!sources.TryGetValue(source, out var titles))
            sources[source] = titles = [];
        if (!titles.Contains(title))
            titles.Add(title);
    }
}
