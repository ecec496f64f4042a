namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Value items, quantification defaults, money rules (playbook §9, §10, part 4 §3, part 5 §7).</summary>
public sealed record ValueSheets
{
    public static ValueSheets Read(PlaybookFiles files) => new();

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => [];
}
