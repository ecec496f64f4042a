using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Sentences of the model choice, with slots in braces (playbook §5, part 2 §5.2, part 5 §8.3, §9).</summary>
public sealed record ModelWords
{
    public required IReadOnlyDictionary<Dial, string> Dials { get; init; }
    public required string ProvenWord { get; init; }
    public required string GoalReason { get; init; }
    public required string FullReason { get; init; }
    public required string LessReason { get; init; }
    public required string MoreReason { get; init; }
    public required string BeyondReason { get; init; }
    public required string GateReason { get; init; }
    public required string OpensDial { get; init; }
    public required string OpensTop { get; init; }
    public required string OpensProven { get; init; }
    public required string Flip { get; init; }
    public required string FlipProven { get; init; }
    public required string FlipUnproven { get; init; }
    public required string RunnerUp { get; init; }
    public required string RunnerUpAhead { get; init; }
    public required string LowWithFlip { get; init; }
    public required string LowWithoutFlip { get; init; }
    public required string UsualLead { get; init; }
    public required string UsualNeed { get; init; }
    public required string BecauseDial { get; init; }
    public required string BecauseGoal { get; init; }
    public required string BecauseRegret { get; init; }
    public required string BecauseGate { get; init; }
    public required string NeedDial { get; init; }
    public required string NeedAtMost { get; init; }
    public required string Forced { get; init; }
    public required string ForcedSame { get; init; }
    public required string ForcedGated { get; init; }
    public required string ForcedSponsors { get; init; }
    public required string ForcedNoSponsors { get; init; }
    public required string ForcedConfidence { get; init; }
    public required IReadOnlyDictionary<string, string> Confidences { get; init; }
    public required string PresetResources { get; init; }
    public required string NeutralWhatIf { get; init; }
    public required string LaterOnce { get; init; }
    public required string StepUp { get; init; }
    public required string StepUpProven { get; init; }
    public required string StepUpAlso { get; init; }
    public required string Stay { get; init; }
    public required string StayGoal { get; init; }
    public required string Top { get; init; }
    public required string Beside { get; init; }
    public required string PubliclyKnown { get; init; }
    public required string OtherTrade { get; init; }
    public required IReadOnlyDictionary<string, string> Physical { get; init; }
    public required IReadOnlyList<string> WithoutSegment { get; init; }
    public required string PlanSpecific { get; init; }
    public required int PlanLimit { get; init; }
}
