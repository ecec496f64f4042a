using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Criteria, requirement sentences, categories, directory, outreach (playbook §8, §17, part 4 §1, §2, §5).</summary>
public sealed record PartnerSheets
{
    public required CriteriaSheet Criteria { get; init; }
    public required FitSheet Fit { get; init; }

    /// <summary>Categories by id, in the order of the file.</summary>
    public required IReadOnlyDictionary<string, PartnerCategory> Categories { get; init; }
    public required CategoryOverlays Overlays { get; init; }
    public required CandidateDirectory Directory { get; init; }
    public required OutreachSheet Outreach { get; init; }
    public required ProfileSheet Profile { get; init; }

    public static PartnerSheets Read(PlaybookFiles files) => new()
    {
        Criteria = PlaybookYaml.Read<CriteriaSheet>(files, "partner-criteria.yaml"),
        Fit = PlaybookYaml.Read<FitSheet>(files, "partner-fit.yaml"),
        Categories = PlaybookYaml.Read<List<PartnerCategory>>(files, "partner-categories.yaml").ToDictionary(c => c.Id),
        Overlays = PlaybookYaml.Read<CategoryOverlays>(files, "partner-category-overlays.yaml"),
        Directory = CandidateDirectory.Read(files),
        Outreach = PlaybookYaml.Read<OutreachSheet>(files, "partner-outreach.yaml"),
        Profile = PlaybookYaml.Read<ProfileSheet>(files, "partner-profile.yaml"),
    };

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) =>
        [.. PartnerSheetsCheck.Criteria(files, this), .. PartnerSheetsCheck.Categories(files, this, playbook), .. CandidateCheck.Rows(this, playbook)];
}
