namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The six models: scoring tables, sheets, terms, dependency defaults (playbook §5–§7, §11, part 4 §4, part 5 §1, §7).</summary>
public sealed record ModelSheets
{
    public static ModelSheets Read(PlaybookFiles files) => new();

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => [];
}
