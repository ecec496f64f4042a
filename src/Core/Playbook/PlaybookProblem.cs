namespace StrategicPartnerships.Core.Playbooks;

/// <summary>One thing that is wrong with a playbook file, in words that help whoever edits it.</summary>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
public sealed record PlaybookProblem(string File, int Line, string What)
{
    public override string ToString() => Line > 0 ? $"{File}, line {Line}: {What}" : $"{File}: {What}";
}

/// <summary>The playbook cannot be used. Thrown at start, where a wrong file must stop the bot.</summary>
public sealed class PlaybookException : Exception
{
    public PlaybookException(IReadOnlyList<PlaybookProblem> problems)
        : base("The playbook cannot be used:\n" + string.Join("\n", problems.Select(p => "  " + p))) => Problems = problems;

    public PlaybookException(PlaybookProblem problem)
        : this([problem])
    {
    }

    public IReadOnlyList<PlaybookProblem> Problems { get; }
}
