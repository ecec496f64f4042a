namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The domain knowledge as data, validated. Each sheet is read by the module that its docstring names.</summary>
public sealed record Playbook
{
    public required OverlaySheets Overlays { get; init; }
    public required LanguageSheets Language { get; init; }
    public required ModelSheets Models { get; init; }
    public required ValueSheets Value { get; init; }
    public required PartnerSheets Partners { get; init; }
    public required GovernanceSheets Governance { get; init; }
    public required FrameworkSheets Frameworks { get; init; }
    public required WhySheet Why { get; init; }
    public required string Hash { get; init; }

    /// <summary>Reads and checks every file; throws <see cref="PlaybookException"/> with file, line and what is wrong.</summary>
    public static Playbook Load(PlaybookFiles files)
    {
        var overlays = OverlaySheets.Read(files);
        var playbook = new Playbook
        {
            Overlays = overlays,
            Language = LanguageSheets.Read(files, overlays),
            Models = ModelSheets.Read(files),
            Value = ValueSheets.Read(files),
            Partners = PartnerSheets.Read(files),
            Governance = GovernanceSheets.Read(files),
            Frameworks = FrameworkSheets.Read(files),
            Why = WhySheet.Read(files),
            Hash = files.Hash,
        };
        var problems = playbook.Check(files).ToArray();
        return problems.Length == 0 ? playbook : throw new PlaybookException(problems);
    }

    private IEnumerable<PlaybookProblem> Check(PlaybookFiles files) =>
    [
        .. Overlays.Check(files), .. Language.Check(files, this), .. Models.Check(files, this), .. Value.Check(files, this),
        .. Partners.Check(files, this), .. Governance.Check(files, this), .. Frameworks.Check(files, this), .. Why.Check(),
    ];
}
