using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A table where no table block can stand: aligned in fixed-width letters when it is narrow, otherwise an item a row with every cell named.</summary>
internal static class TableLines
{
    private const string Gap = "  ";

    /// <param name="columns">Letters that a line may have before the reader's screen breaks it.</param>
    public static IEnumerable<RichLine> Of(Block.Table table, int columns)
    {
        var cells = TableCells.Of(table);
        int[] widths = [.. cells.Headers.Select((h, n) => cells.Rows.Select(r => DisplayWidth.Of(r[n])).Append(DisplayWidth.Of(h)).Max())];
        return widths.Sum() + (widths.Length - 1) * Gap.Length <= columns
            ? Aligned(cells, widths)
            : cells.Rows.SelectMany(r => Named(cells.Headers, r));
    }

    private static IEnumerable<RichLine> Aligned(TableCells cells, int[] widths)
    {
        bool[] right = [.. widths.Select((_, n) => cells.Figures(n))];
        IReadOnlyList<string>[] rows = [cells.Headers, [.. widths.Select(w => new string('─', w))], .. cells.Rows];
        foreach (var row in rows)
            if (string.Join(Gap, row.Select((cell, n) => Padded(cell, widths[n], right[n]))).TrimEnd() is { Length: > 0 } line)
                yield return new(LineMark.Fixed, [new(line)]);
    }

    private static IEnumerable<RichLine> Named(IReadOnlyList<string> headers, IReadOnlyList<string> row) => RichLine.Of(LineMark.Bullet, 0,
        [DocumentLines.Bold(row[0]), .. Enumerable.Range(1, row.Count - 1).Where(n => !string.IsNullOrWhiteSpace(row[n])).Select(n => new RichTextRun($" · {headers[n]}: {row[n]}"))]);

    private static string Padded(string cell, int width, bool right)
    {
        var spaces = new string(' ', width - DisplayWidth.Of(cell));
        return right ? spaces + cell : cell + spaces;
    }
}
