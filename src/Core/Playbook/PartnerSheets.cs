namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Criteria, requirement sentences, categories, directory, outreach (playbook §8, §17, part 4 §1, §2, §5).</summary>
public sealed record PartnerSheets
{
    public static PartnerSheets Read(PlaybookFiles files) => new();

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => [];
}
