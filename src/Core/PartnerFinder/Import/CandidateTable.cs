using System.Text;
using CsvHelper;

namespace StrategicPartnerships.Core.PartnerFinder.Import;

/// <param name="Line">1-based line of the text on which the row begins; line breaks inside quotes count.</param>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells);

/// <summary>
/// A table of text as it was pasted or uploaded: comma, semicolon or tab between the cells, quotes around those that need them. Cells are
/// text whatever they look like; nothing in them is worked out. Either headers and rows, or problems.
/// </summary>
public sealed record CandidateTable(IReadOnlyList<string> Headers, IReadOnlyList<TableRow> Rows, ImportProblems Problems)
{
    /// <summary>Never throws.</summary>
    public static CandidateTable Read(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) is var bytes && bytes > ImportLimits.Bytes)
            return Bad(FormattableString.Invariant($"The table is {bytes / 1048576.0:0.0} MB and at most 2 MB fit. Take out columns or rows that are not needed."));
        var table = text.TrimStart('\uFEFF');
        var found = new List<ImportProblem>();
        var rows = new List<TableRow>();
        try
        {
            using var csv = CsvReader.FromText(table, Options(table, found));
            while (csv.Read() && rows.Count <= ImportLimits.Rows + 1)
                rows.Add(Row(csv));
        }
        catch (CsvFormatException e)
        {
            return Bad("The table cannot be read. Write it as CSV: one row a line, with a comma, a semicolon or a tab between the cells.", (int)e.LineNumber);
        }

        rows.RemoveAll(r => r.Cells.All(c => c.Length == 0));
        return rows.Count == 0
            ? Bad("The table is empty. The first line names the columns, for example Name; Market alignment; Customer overlap, and each line after it is one company.")
            : Checked(rows[0], rows[1..], found);
    }

    private static CandidateTable Checked(TableRow head, List<TableRow> rows, List<ImportProblem> found)
    {
        var headers = head.Cells;
        if (headers.Count > ImportLimits.Columns)
            return Bad(FormattableString.Invariant($"The table has {headers.Count} columns and at most {ImportLimits.Columns} fit. Take out those that are not needed."), head.Line);
        if (rows.Count > ImportLimits.Rows)
            return Bad(FormattableString.Invariant($"The table has more than {ImportLimits.Rows:#,0} rows, and no more fit. Import the most promising ones."));
        if (rows.Count == 0 && found.Count == 0)
            return Bad("The table has a header and no row under it. Each line after the header is one company.");
        foreach (var row in rows.Prepend(head))
        {
            // A spreadsheet leaves out or adds empty cells at the end of a row; a cell with something in it has a column or is a mistake.
            if (row.Cells.Count > headers.Count && row.Cells.Skip(headers.Count).Any(c => c.Length > 0))
                found.Add(new(row.Line, null, FormattableString.Invariant($"has {row.Cells.Count} cells and the header has {headers.Count}; put cells that hold a separator in quotation marks")));
            for (var at = 0; at < Math.Min(row.Cells.Count, headers.Count); at++)
                if (row.Cells[at].Length > ImportLimits.Cell)
                    found.Add(new(row.Line, at, FormattableString.Invariant($"the cell in column {at + 1} has {row.Cells[at].Length} characters and at most {ImportLimits.Cell} fit; shorten it")));
        }

        return found.Count > 0 ? new([], [], ImportProblems.Of(found)) : new(headers, rows, ImportProblems.None);
    }

    private static CsvReaderOptions Options(string table, List<ImportProblem> found) => new()
    {
        HasHeader = false, Separator = SeparatorOf(table), TrimWhitespace = true, TrackLineNumbers = true, SkipEmptyLines = true, DetectSeparatorHint = true,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        OnMalformedRecord = bad =>
        {
            if (bad.Reason == CsvMalformedReason.UnterminatedQuote)
                found.Add(new((int)bad.LineNumber, null, "a quotation mark is opened and never closed; close it, or take it out"));
        },
    };

    /// <summary>Null where the first line itself says it (<c>sep=;</c>), as spreadsheets do.</summary>
    private static char? SeparatorOf(string table)
    {
        var start = table.AsSpan().TrimStart();
        if (start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return null;
        var (quoted, counts) = (false, new int[3]);
        foreach (var c in start)
        {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c is '\n' or '\r')
                break;
            else if (!quoted && "\t;,".IndexOf(c, StringComparison.Ordinal) is >= 0 and var at)
                counts[at]++;
        }

        return counts.Max() == 0 ? ',' : "\t;,"[Array.IndexOf(counts, counts.Max())];
    }

    private static TableRow Row(CsvReader csv)
    {
        var cells = new string[csv.FieldCount];
        for (var at = 0; at < cells.Length; at++)
            cells[at] = csv.GetString(at).Trim();
        return new((int)csv.LineNumber, cells);
    }

    private static CandidateTable Bad(string what, int line = 0) => new([], [], new([new(line, null, what)], 0));
}
