using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder.Import;

/// <summary>What each column of a table means, in the order of the columns; null while nobody has said so.</summary>
public sealed record ColumnMap(IReadOnlyList<string?> Meanings)
{
    /// <summary>True when every column has a meaning, none has that of another, and one is the name.</summary>
    public bool Complete => Meanings.All(m => m is not null) && Wrong.Count == 0;

    /// <summary>What is wrong, by column: no name, or two columns of one meaning.</summary>
    public IReadOnlyDictionary<int, string> Wrong
    {
        get
        {
            var wrong = new Dictionary<int, string>();
            if (!Meanings.Contains(ColumnMeanings.Name))
                wrong[0] = "No column is the company name. Choose the one that holds it.";
            for (var at = 0; at < Meanings.Count; at++)
                if (Meanings[at] is { } meaning and not ColumnMeanings.Ignore && Of(meaning) is { } first && first < at)
                    wrong[at] = FormattableString.Invariant($"Column {first + 1} has this meaning already. Choose another, or ignore one of the two.");
            return wrong;
        }
    }

    /// <summary>The first column of a meaning.</summary>
    public int? Of(string meaning)
    {
        for (var at = 0; at < Meanings.Count; at++)
            if (Meanings[at] == meaning)
                return at;
        return null;
    }

    /// <summary>Reads the headers; a second column with a meaning that is taken stays open. A column without header and content is ignored.</summary>
    public static ColumnMap Recognise(CandidateTable table, CriteriaSheet sheet)
    {
        var meanings = new List<string?>();
        for (var at = 0; at < table.Headers.Count; at++)
        {
            var meaning = ColumnMeanings.Of(table.Headers[at], sheet);
            var empty = table.Headers[at].Length == 0 && table.Rows.All(r => r.Cells.Count <= at || r.Cells[at].Length == 0);
            meanings.Add(empty ? ColumnMeanings.Ignore : meaning is not null && meanings.Contains(meaning) ? null : meaning);
        }

        return new(meanings);
    }

    /// <summary>How each column was read: "Firm: company name · ICP: Market alignment · Owner: not used".</summary>
    public string Tell(IReadOnlyList<string> headers, CriteriaSheet sheet) => string.Join(" · ", Meanings.Select((meaning, at) =>
        $"{(headers[at].Length > 0 ? headers[at] : FormattableString.Invariant($"column {at + 1}"))}: {(meaning is null or ColumnMeanings.Ignore ? "not used" : ColumnMeanings.TitleOf(meaning, sheet))}"));
}
