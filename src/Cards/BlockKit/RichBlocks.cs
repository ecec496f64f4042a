namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Lines as rich text blocks. Lines without a mark that follow each other share a section, as the platform's own editor writes them.</summary>
internal static class RichBlocks
{
    /// <summary>Characters of one block with its line ends. No figure is documented for rich text; this is what every other text may have.</summary>
    public const int Room = BlockLimits.Text - 1;

    /// <summary>The lines in as few blocks as hold them.</summary>
    public static IEnumerable<RichTextBlock> Of(IEnumerable<RichLine> lines)
    {
        var (taken, size) = (new List<RichLine>(), 0);
        foreach (var line in lines)
        {
            if (taken.Count > 0 && size + line.Size > Room)
            {
                yield return Block(taken);
                (taken, size) = ([], 0);
            }

            taken.Add(line);
            size += line.Size + 1;
        }

        if (taken.Count > 0)
            yield return Block(taken);
    }

    private static RichTextBlock Block(List<RichLine> lines)
    {
        var parts = new List<RichTextPart>();
        for (var at = 0; at < lines.Count;)
        {
            var end = at + 1;
            while (end < lines.Count && lines[end].Mark == lines[at].Mark)
                end++;
            parts.Add(Part(lines[at..end]));
            at = end;
        }

        return new(parts);
    }

    private static RichTextPart Part(List<RichLine> lines) => lines[0].Mark switch
    {
        LineMark.Bullet => new RichTextList("bullet", Items(lines)),
        LineMark.Number => new RichTextList("ordered", Items(lines)) { Offset = lines[0].Number },
        LineMark.Fixed => new RichTextPreformatted([new RichTextRun(string.Join('\n', lines.SelectMany(l => l.Runs).Select(r => r.Text)))]),
        _ => new RichTextSection([.. lines.SelectMany((line, n) => n == 0 ? line.Runs : [line.Runs[0] with { Text = "\n" + line.Runs[0].Text }, .. line.Runs.Skip(1)])]),
    };

    private static RichTextSection[] Items(List<RichLine> lines) => [.. lines.Select(l => new RichTextSection(l.Runs))];
}
