namespace StrategicPartnerships.Core.Playbooks;

/// <summary>How the figures of a framework come about; each has its sentence in why-rules.yaml.</summary>
public enum WhyRule
{
    FitWeight, FitFloor, FitAverage, FitIndex, FitVerdict, FitLine, FitFloorIndex, FitRated, FitRating, FitSensitivity, MatrixRow, MatrixTotal, Opportunity,
    ModelScore, ModelGap, ModelFlip,
    ValueRevenue, ValueShare, ValueRoi, ValuePayback, ValueNpv, ValueBreakEven, ValueYear, Investment, PartnerInvestment, ValueItem, DirectCost, TypicalCost, TypedItem, ValueTotal, PartnerReturn,
    BalanceRatio, BalanceReturn, BalanceCautious, BalanceShare, BalanceOwnGain,
    DependencyPart, DependencyIndex, DependencyGap,
    TermsShare, TermsOurs, TermsHighest, TermsPayment, TermsNotice, TermsTerm, TermsExclusivity, TermsProtection, TermsTail,
    MetricRevenue, MetricDeals, MetricTarget, MetricBaseline, CheckIns, Milestone, Roles, Forum, Clocks, BudgetCap, Duty, MeetingHours,
    RoadmapWindow, RoadmapCost, RoadmapPartnerCost, KillRule, Relationship, RiskReview, ActionDue, ObjectiveNumber, PartnerSize, OutreachDates, FollowUps, ExitDrill, DependencyPlan, Presets, Directory, InitialScope,
}

/// <summary>The rules in words (playbook §5–§12, §18, part 4 §3, part 5 §1–§8). Not a figure of the playbook in itself, but what is said about them.</summary>
public sealed record WhySheet
{
    private const string File = "why-rules.yaml";

    public required IReadOnlyDictionary<WhyRule, Sourced> Rules { get; init; }

    /// <summary>What is said of a sentence that the playbook holds as it stands.</summary>
    public required string Sentence { get; init; }

    public static WhySheet Read(PlaybookFiles files) => PlaybookYaml.Read<WhySheet>(files, File);

    /// <summary>A rule without a sentence is a problem; a sentence without a rule is one already when the file is read.</summary>
    public IEnumerable<PlaybookProblem> Check() =>
        from rule in Enum.GetValues<WhyRule>()
        where !Rules.TryGetValue(rule, out var sentence) || sentence.Text.Length == 0
        select new PlaybookProblem(File, 0, $"has no sentence for {rule}");
}
