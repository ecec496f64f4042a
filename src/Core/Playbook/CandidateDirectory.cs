using System.Globalization;
using CsvHelper;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The directory of named candidates (playbook §4.4), indexed by kind. A company's own file replaces it.</summary>
public sealed class CandidateDirectory
{
    public const string File = "candidates.csv";
    private static readonly string[] Columns = ["name", "kind", "industries", "regions", "country", "objectives", "models", "what", "why", "evidence", "source", "as_of"];
    private readonly Dictionary<string, List<CandidateRow>> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CandidateRow> _byName = new(StringComparer.OrdinalIgnoreCase);

    private CandidateDirectory(IReadOnlyList<CandidateRow> rows)
    {
        Rows = rows;
        foreach (var row in rows)
        {
            if (!_byKind.TryGetValue(row.Kind, out var list))
                _byKind[row.Kind] = list = [];
            list.Add(row);
            _byName.TryAdd(row.Name, row);
        }
    }

    public IReadOnlyList<CandidateRow> Rows { get; }

    public IReadOnlyList<CandidateRow> OfKind(string kind) => _byKind.TryGetValue(kind, out var rows) ? rows : [];

    public CandidateRow? Named(string name) => _byName.GetValueOrDefault(name.Trim());

    public static CandidateDirectory Read(PlaybookFiles files)
    {
        var options = new CsvReaderOptions
        {
            Separator = ',', TrimWhitespace = true, TrackLineNumbers = true, FieldCountMismatch = CsvFieldCountHandling.Throw, FormatProvider = CultureInfo.InvariantCulture,
        };
        using var csv = CsvReader.FromText(files.Text(File), options);
        var rows = new List<CandidateRow>();
        try
        {
            if (Columns.FirstOrDefault(c => !csv.Headers.Contains(c)) is { } missing)
                throw new PlaybookException(new PlaybookProblem(File, 1, $"lacks the column {missing}"));
            while (csv.Read())
                rows.Add(Row(csv));
        }
        catch (CsvFormatException e)
        {
            throw new PlaybookException(new PlaybookProblem(File, (int)e.LineNumber, e.Message));
        }

        return new(rows);
    }

    private static CandidateRow Row(CsvReader csv) => new(
        csv.GetString("name"), csv.GetString("kind"), List(csv, "industries"), List(csv, "regions"), csv.GetString("country"),
        List(csv, "objectives"), List(csv, "models"), csv.GetString("what"), csv.GetString("why"), csv.GetString("evidence"),
        csv.GetString("source"), csv.GetString("as_of"), (int)csv.LineNumber);

    private static string[] List(CsvReader csv, string column) =>
        csv.GetString(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>One line of the directory.</summary>
/// <param name="Industries">Industry ids, or <c>any</c>.</param>
/// <param name="Regions">Region ids, or <c>global</c>.</param>
/// <param name="Objectives">Archetypes as the file spells them.</param>
/// <param name="Evidence">A: seen in the named source; B: widely known, not checked.</param>
public sealed record CandidateRow(
    string Name, string Kind, IReadOnlyList<string> Industries, IReadOnlyList<string> Regions, string Country, IReadOnlyList<string> Objectives,
    IReadOnlyList<string> Models, string What, string Why, string Evidence, string Source, string AsOf, int Line);
