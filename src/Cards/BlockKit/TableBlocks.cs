using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>
/// A table as table blocks, for messages alone, one to a message. Too many columns, rows or letters make several tables: each repeats the
/// header row, and further columns repeat the first column, so that every one can be read for itself.
/// </summary>
internal static class TableBlocks
{
    /// <summary>Characters of one table; the platform takes <see cref="BlockLimits.TableTotal"/>, and the words before it want room as well.</summary>
    private const int Room = 6000;

    /// <summary>A longer cell goes on in rows below it.</summary>
    private const int LongestCell = 1000;

    private const string Empty = "–";
    private const string GoesOn = "…";

    public static IEnumerable<TableBlock> Of(Block.Table table)
    {
        var cells = TableCells.Of(table);
        for (var from = 1; from == 1 || from < cells.Headers.Count; from += BlockLimits.TableCells - 1)
            foreach (var block in Of(cells, [0, .. Enumerable.Range(from, Math.Min(BlockLimits.TableCells - 1, cells.Headers.Count - from))]))
                yield return block;
    }

    private static IEnumerable<TableBlock> Of(TableCells cells, int[] columns)
    {
        var longest = Math.Min(LongestCell, Room / 3 / columns.Length);
        ColumnSetting[] settings = [.. columns.Select(c => cells.Figures(c) ? new ColumnSetting("right", IsWrapped: false) : new ColumnSetting("left", IsWrapped: true))];
        TableCell[] header = [.. columns.Select(c => new RichTextCell([new RichTextSection([RichTextRun.Bold(KitText.Cut(cells.Headers[c], longest))])]))];
        var (rows, size) = (new List<IReadOnlyList<TableCell>> { header }, Size(header));
        foreach (var row in cells.Rows.SelectMany(r => Broken(r, columns, longest)))
        {
            if (rows.Count == BlockLimits.TableRows || (rows.Count > 1 && size + Size(row) > Room))
            {
                yield return new(rows) { ColumnSettings = settings };
                (rows, size) = ([header], Size(header));
            }

            rows.Add(row);
            size += Size(row);
        }

        yield return new(rows) { ColumnSettings = settings };
    }

    /// <summary>The row, with a row below it for every further piece of its longest cell.</summary>
    private static IEnumerable<TableCell[]> Broken(IReadOnlyList<string> row, int[] columns, int longest)
    {
        string[][] pieces = [.. columns.Select(c => TextPieces.Of(row[c], longest).ToArray())];
        for (var n = 0; n < Math.Max(1, pieces.Max(p => p.Length)); n++)
            yield return [.. pieces.Select(p => new RawTextCell(n < p.Length ? p[n] : n == 0 ? Empty : GoesOn))];
    }

    private static int Size(IReadOnlyList<TableCell> row) => row.Sum(BlockWords.Size);
}
