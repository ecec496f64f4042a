using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>The blocks of a document's section as units of a message or view: a heading joins what follows it, and facts join facts.</summary>
internal static class KitUnits
{
    /// <summary>Characters of a heading that stays with its table.</summary>
    private const int LongestHeading = 1000;

    /// <param name="columns">Letters of a fixed-width line where tables are to be lines; null where they may be table blocks.</param>
    public static IEnumerable<KitUnit> Of(IEnumerable<Block> blocks, int? columns = null)
    {
        var lines = new List<RichLine>();
        Block? before = null;
        foreach (var block in blocks)
        {
            if (before is not Block.Heading && !(before is Block.Facts && block is Block.Facts))
                foreach (var unit in Flush(lines))
                    yield return unit;
            before = block;
            if (block is not Block.Table table)
                lines.AddRange(DocumentLines.Of(block));
            else if (columns is { } width)
                lines.AddRange(TableLines.Of(table, width));
            else
                foreach (var unit in Tables(table, lines))
                    yield return unit;
        }

        foreach (var unit in Flush(lines))
            yield return unit;
    }

    private static IEnumerable<KitUnit> Tables(Block.Table table, List<RichLine> heading)
    {
        if (heading.Sum(l => l.Size) > LongestHeading)
            foreach (var unit in Flush(heading))
                yield return unit;
        foreach (var block in TableBlocks.Of(table))
        {
            yield return new([.. RichBlocks.Of(heading), block]);
            heading.Clear();
        }
    }

    private static IEnumerable<KitUnit> Flush(List<RichLine> lines)
    {
        foreach (var block in RichBlocks.Of(lines))
            yield return new(block);
        lines.Clear();
    }
}
