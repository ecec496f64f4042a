namespace StrategicPartnerships.Core.PartnerFinder.Import;

/// <summary>One thing that keeps a table from being imported.</summary>
/// <param name="Line">1-based line of the text as typed; 0 for the table as a whole.</param>
/// <param name="Column">0-based column; null where no single column is meant.</param>
/// <param name="What">What is wrong and what would be right, without the line.</param>
public sealed record ImportProblem(int Line, int? Column, string What)
{
    public string Text => Line == 0 ? What : FormattableString.Invariant($"line {Line}: {What}");
}

/// <summary>Collects the first problems and counts the others.</summary>
/// <param name="All">At most <see cref="ImportLimits.ProblemsTold"/>, in the order of the lines.</param>
public sealed record ImportProblems(IReadOnlyList<ImportProblem> All, int Others)
{
    public static readonly ImportProblems None = new([], 0);

    public bool Any => All.Count > 0;

    /// <summary>One problem a line, and how many more there are.</summary>
    public string Text => string.Join("\n", [.. All.Select(p => p.Text), .. More]);

    private IEnumerable<string> More => Others switch
    {
        0 => [],
        1 => ["and one more problem"],
        _ => [FormattableString.Invariant($"and {Others:#,0} more problems")],
    };

    public static ImportProblems Of(IEnumerable<ImportProblem> problems)
    {
        var all = problems.OrderBy(p => p.Line).ToArray();
        return new([.. all.Take(ImportLimits.ProblemsTold)], Math.Max(0, all.Length - ImportLimits.ProblemsTold));
    }
}
