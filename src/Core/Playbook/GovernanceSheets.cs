namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Cadence, roles, rights, ladder, meetings, metrics, date rules (playbook §12–§16, part 5 §3, §8).</summary>
public sealed record GovernanceSheets
{
    public static GovernanceSheets Read(PlaybookFiles files) => new();

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => [];
}
