using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Section PARTNER CRITERIA: twelve requirements in three groups, the four-row matrix, the fit.</summary>
public sealed record PartnerCriteria(IReadOnlyList<Requirement> Requirements, ScoringMatrix Matrix, FitAssessment Fit, IReadOnlyList<string> QuickScreen)
{
    /// <summary>True once a question of the quick screen is answered: the lines then judge the partner.</summary>
    public bool Screened { get; init; }
}

/// <summary>One of the twelve criteria as this case asks for it.</summary>
/// <param name="Id"><c>market overlap brand growth technical capacity geography support sponsor resources contract track</c>.</param>
/// <param name="Group">Strategic Fit, Operational Fit or Partnership Readiness.</param>
/// <param name="Weight">Shifted weight in percent; the twelve sum to 100.</param>
/// <param name="Floor">Level 1–5 that the chosen model needs (playbook §6.7).</param>
/// <param name="Text">The most specific sentence that applies.</param>
/// <param name="Others">Less specific lines for the same criterion.</param>
/// <param name="Rating">1–5, null while unknown.</param>
public sealed record Requirement(string Id, string Name, string Group, int Weight, int Floor, string Text, IReadOnlyList<string> Others, string Evidence, int? Rating);

/// <summary>The specification's matrix (playbook §8.4).</summary>
/// <param name="FromFloors">True when no partner is rated and the score column shows the minimum to enter.</param>
public sealed record ScoringMatrix(IReadOnlyList<MatrixRow> Rows, double Total, bool FromFloors, string ScoreHeading, IReadOnlyList<string> Remarks);

/// <param name="Weight">Percent.</param>
/// <param name="Score">1–5, one decimal at display.</param>
/// <param name="Weighted">Score × weight, two decimals at display.</param>
public sealed record MatrixRow(string Criterion, int Weight, double Score, double Weighted);

/// <summary>Fit (playbook §8.3). Average, index and verdict are null while nothing is rated.</summary>
/// <param name="Average">1–5.</param>
/// <param name="Index">0–100.</param>
/// <param name="Verdict">Pursue, Nurture, Pass, or null.</param>
/// <param name="Known">Sum of the weights rated, 0–100: the confidence.</param>
/// <param name="PursueFrom">Index from which the chosen model's commitment allows Pursue.</param>
public sealed record FitAssessment(double? Average, double? Index, string? Verdict, bool Borderline, int Known, double PursueFrom, double FloorIndex, string Sentence, IReadOnlyList<string> Gaps, IReadOnlyList<string> Sensitivity, IReadOnlyList<string> AskNext);

/// <summary>Section PARTNER PROFILE: the named partner, or the archetype profile of the first category.</summary>
public sealed record PartnerProfile
{
    public required string Title { get; init; }
    public required bool Named { get; init; }

    /// <summary>Industry, Size, Geography, Stage, in the specification's order.</summary>
    public required IReadOnlyList<Fact> Overview { get; init; }

    /// <summary>Why this partner, Mutual benefits, Risks, Fit score.</summary>
    public required IReadOnlyList<Fact> Rationale { get; init; }

    /// <summary>Partnership type, Initial scope, Expansion path.</summary>
    public required IReadOnlyList<Fact> Proposed { get; init; }
    public required IReadOnlyList<string> OpenQuestions { get; init; }
    public required IReadOnlyList<TargetCategory> Categories { get; init; }
    public required CandidateList Candidates { get; init; }
    public required string Prioritisation { get; init; }
    public required OutreachPlan Outreach { get; init; }
}

/// <summary>One of at most five categories of target partners (playbook part 4 §1.3).</summary>
/// <param name="From">objective, industry, region, function, or "you named it".</param>
/// <param name="Note">Null, or "fits a later model" and the like.</param>
public sealed record TargetCategory(string Id, string Label, string Why, string From, string? Note)
{
    public string Line => $"{Label}: {Why} ({(From == "you named it" ? From : "from your " + From)}{(Note is null ? "" : "; " + Note)})";
}

/// <summary>Named candidates from the directory (playbook part 4 §1.4): examples to research, never endorsements.</summary>
/// <param name="Heading">Says "not contacted, not endorsed".</param>
/// <param name="Advice">Where to look instead when the directory is thin; null otherwise.</param>
public sealed record CandidateList(string Heading, IReadOnlyList<Candidate> Rows, string? Advice);

/// <param name="Evidence">A: seen in the named source; B: widely known, not checked.</param>
public sealed record Candidate(string Name, string Kind, string Category, string What, string Why, string Evidence, string Source, bool Gate, bool Global);

/// <summary>Outreach (playbook §17, part 4 §5).</summary>
public sealed record OutreachPlan(string Message, IReadOnlyList<Fact> FollowUps, string Validated, IReadOnlyList<DateOnly> Dates);
