namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Sentences and row labels of a what-if comparison (playbook §5), with slots in braces.</summary>
public sealed record ComparisonSheet
{
    public required string AsItIs { get; init; }
    public required string Auto { get; init; }

    /// <summary>What stands before an answer that does not speak for itself, by field id.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Row labels by row id, in the order of the table.</summary>
    public required IReadOnlyDictionary<string, string> Rows { get; init; }
    public required string Same { get; init; }
    public required string SameAll { get; init; }
    public required string MoveCosts { get; init; }
    public required string MoveGives { get; init; }
    public required string GateOpens { get; init; }
    public required string GateShuts { get; init; }
    public required string NoMove { get; init; }
    public required string First { get; init; }

    /// <summary>Behind the score of the first model where somebody named it.</summary>
    public required string FirstSet { get; init; }
    public required string Held { get; init; }

    /// <summary>Labels of the flip points by id, in the order of the table.</summary>
    public required IReadOnlyDictionary<string, string> Flips { get; init; }
    public required string FlipNone { get; init; }
    public required string FlipShareLost { get; init; }
    public required string FlipShareWon { get; init; }
    public required string FlipNever { get; init; }
    public required string FlipFrom { get; init; }
    public required string FlipAlready { get; init; }
    public required string FlipNoticeNever { get; init; }
    public required string FlipNotice { get; init; }

    /// <summary>Short answers of single cells: yes, no, none, never, rolling …</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }
    public required string OneMonth { get; init; }
    public required string Months { get; init; }
    public required string Days { get; init; }
    public required string Hours { get; init; }
    public required string Month { get; init; }
    public required string Crossing { get; init; }
    public required string NoCrossing { get; init; }
}
