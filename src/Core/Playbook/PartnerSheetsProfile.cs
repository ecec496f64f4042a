namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Wording of the partner profile and of the candidate list (playbook §18, part 4 §1.4, §1.5).</summary>
public sealed record ProfileSheet
{
    public required ProfileTexts Profile { get; init; }
    public required CandidateRules Candidates { get; init; }
}

public sealed record ProfileTexts
{
    public required Sourced Unknown { get; init; }
    public required Sourced FromDirectory { get; init; }
    public required Sourced ArchetypeTitle { get; init; }
    public required Sourced Industry { get; init; }
    public required Sourced IndustryUnknown { get; init; }
    public required Sourced GeographyUnknown { get; init; }
    public required Sourced Assumed { get; init; }
    public required Sourced Why { get; init; }
    public required Sourced WhyLater { get; init; }
    public required Sourced WhyNamed { get; init; }
    public required Sourced Mutual { get; init; }
    public required Sourced MutualByWants { get; init; }
    public required Sourced Risks { get; init; }
    public required Sourced FitRated { get; init; }
    public required Sourced FitTooLittle { get; init; }
    public required Sourced FitFloor { get; init; }
    public required Sourced Type { get; init; }
    public required Sourced Scope { get; init; }
    public required Sourced Expansion { get; init; }
    public required IReadOnlyList<Sourced> Questions { get; init; }
    public required IReadOnlyList<Sourced> QuestionsNamed { get; init; }
    public required Sourced QuestionWants { get; init; }
}

public sealed record CandidateRules
{
    public required string Heading { get; init; }
    public required int Usual { get; init; }

    /// <summary>Upper bound when rows are exact on both industry and region.</summary>
    public required int Most { get; init; }
    public required int PerKind { get; init; }
    public required int PerCategory { get; init; }
    public required int Kinds { get; init; }
    public required int Few { get; init; }

    /// <summary>Kinds and names that are routes, not partners.</summary>
    public required IReadOnlyList<string> Gates { get; init; }
    public required IReadOnlyList<string> GateNames { get; init; }
    public required Sourced GateWhy { get; init; }
    public required Sourced FewAdvice { get; init; }
    public required Sourced FewAnywhere { get; init; }
    public required Sourced None { get; init; }
    public required Sourced NoneAnywhere { get; init; }
    public required Sourced NameIndustry { get; init; }
    public required Sourced NameRegion { get; init; }
    public required Sourced PlaceWithoutRows { get; init; }
    public required Sourced NoEntries { get; init; }
}
