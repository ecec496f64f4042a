namespace StrategicPartnerships.Core.Playbooks;

/// <summary>How an objective is read (playbook part 2): words, phrases, slots, presets.</summary>
public sealed record LanguageSheets
{
    public static LanguageSheets Read(PlaybookFiles files) => new();

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => [];
}
