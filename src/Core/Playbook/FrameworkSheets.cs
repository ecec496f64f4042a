namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Restated objectives, roadmap, risks, next actions, sources (playbook §18, §20, part 5 §2, §4–§6, §9).</summary>
public sealed record FrameworkSheets
{
    public static FrameworkSheets Read(PlaybookFiles files) => new();

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => [];
}
