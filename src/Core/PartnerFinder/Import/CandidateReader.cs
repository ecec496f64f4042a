using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder.Import;

/// <summary>All candidates of a table, or what is wrong with it: nothing is half imported.</summary>
/// <param name="Candidates">Empty when there are problems.</param>
public sealed record CandidatesRead(IReadOnlyList<OwnCandidate> Candidates, ImportProblems Problems);

/// <summary>Reads the rows of a table whose columns are known (playbook §8.1, §8.6).</summary>
public sealed class CandidateReader
{
    private readonly ColumnMap _map;
    private readonly CriteriaSheet _sheet;
    private readonly int?[] _criteria;
    private readonly List<ImportProblem> _problems = [];
    private readonly bool _parts;

    private CandidateReader(CandidateTable table, ColumnMap map, CriteriaSheet sheet)
    {
        (_map, _sheet) = (map, sheet);
        _criteria = [.. sheet.Criteria.Select(c => map.Of(c.Id))];
        _parts = map.Of(ColumnMeanings.Probability) is not { } at || CellNumbers.AreParts(table.Rows.Select(r => Cell(r, at)));
    }

    public static CandidatesRead Read(CandidateTable table, ColumnMap map, CriteriaSheet sheet)
    {
        if (table.Problems.Any)
            return new([], table.Problems);
        if (map.Of(ColumnMeanings.Name) is not { } name)
            return new([], ImportProblems.Of([new(0, null, map.Wrong[0])]));
        var reader = new CandidateReader(table, map, sheet);
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var candidates = table.Rows.Select(row => reader.Row(row, name, seen)).ToArray();
        return reader._problems.Count == 0 ? new(candidates, ImportProblems.None) : new([], ImportProblems.Of(reader._problems));
    }

    private OwnCandidate Row(TableRow row, int nameAt, Dictionary<string, int> seen)
    {
        var name = TypedText.Clean(Cell(row, nameAt), lines: false);
        if (name.Length == 0)
            Wrong(row, nameAt, "the company name is empty; write it, or take the row out");
        else if (!seen.TryAdd(name, row.Line))
            Wrong(row, nameAt, FormattableString.Invariant($"{TypedText.Quote(name)} stands on line {seen[name]} already; keep one of the two"));
        var ratings = new int?[_criteria.Length];
        for (var i = 0; i < ratings.Length; i++)
            if (_criteria[i] is { } at)
                ratings[i] = CellNumbers.Rating(Cell(row, at), _sheet.Criteria[i].Name, what => Wrong(row, at, what));
        return new(name, ratings,
            Number(row, ColumnMeanings.Accounts, CellNumbers.Accounts),
            Number(row, ColumnMeanings.Probability, (cell, wrong) => CellNumbers.Probability(cell, _parts, wrong)),
            Number(row, ColumnMeanings.DealSize, CellNumbers.Money),
            Number(row, ColumnMeanings.Opportunity, CellNumbers.Steps),
            Text(row, ColumnMeanings.Region), Text(row, ColumnMeanings.Industry), Text(row, ColumnMeanings.Category),
            Text(row, ColumnMeanings.Website), Text(row, ColumnMeanings.Contact), Text(row, ColumnMeanings.Note));
    }

    private double? Number(TableRow row, string meaning, Func<string, Action<string>, double?> read) =>
        _map.Of(meaning) is { } at ? read(Cell(row, at), what => Wrong(row, at, what)) : null;

    private string? Text(TableRow row, string meaning) =>
        _map.Of(meaning) is { } at && TypedText.Clean(Cell(row, at), lines: true) is { Length: > 0 } text ? text : null;

    private void Wrong(TableRow row, int column, string what) => _problems.Add(new(row.Line, column, what));

    /// <summary>A row may end before its last columns.</summary>
    private static string Cell(TableRow row, int at) => at < row.Cells.Count ? row.Cells[at] : "";
}
