namespace StrategicPartnerships.Cards.Documents;

/// <summary>The last section: every figure once with what it rests on, in order of appearance, then the sources of the playbook's sentences.</summary>
internal static class Endnotes
{
    public const string Id = "why";

    public static DocumentSection Of(IReadOnlyList<DocumentSection> sections, SentenceSources sentences)
    {
        var (notes, seen) = (new List<string>(128), new HashSet<Why>(ReferenceEqualityComparer.Instance));
        var inputs = new Dictionary<IReadOnlyList<WhyInput>, int>(ReferenceEqualityComparer.Instance);
        foreach (var section in sections)
            foreach (var block in section.Blocks)
                for (var i = 0; i < block.Why.Count; i++)
                    if (block.Why[i] is { Value.Length: > 0 } why && seen.Add(why))
                        notes.Add(Note(why, inputs, notes.Count + 1));
        var blocks = new List<Block>(4);
        if (notes.Count > 0)
            blocks.Add(new Block.Numbered(notes));
        if (sentences.Sections.Count > 0)
        {
            blocks.Add(new Block.Heading("Figures in sentences of the playbook"));
            blocks.Add(new Block.Bullets([.. sentences.Sections.Select(s => $"{s.Key}: {string.Join(", ", s.Value)}")]));
        }

        return new(Id, "WHY THESE FIGURES", blocks) { Internal = true };
    }

    private static string Note(Why why, Dictionary<IReadOnlyList<WhyInput>, int> inputs, int number)
    {
        if (why.Inputs.Count < 3 || inputs.TryAdd(why.Inputs, number))
            return WhyText.Line(why);
        return WhyText.Line(why, FormattableString.Invariant($"note {inputs[why.Inputs]}"));
    }
}
