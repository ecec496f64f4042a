using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>First messages and follow-ups (playbook §17, part 4 §5).</summary>
public sealed record OutreachSheet
{
    public required int MostWords { get; init; }
    public required int Minutes { get; init; }

    /// <summary>Days of contact, day 0 first.</summary>
    public required IReadOnlyList<int> Sequence { get; init; }
    public required int ReopenDays { get; init; }
    public required int ProofWeeks { get; init; }
    public required string BasisLabel { get; init; }
    public required Sourced Basis { get; init; }
    public required string Greeting { get; init; }
    public required string Nobody { get; init; }
    public required Sourced Opener { get; init; }
    public required Sourced GateOpener { get; init; }
    public required Sourced Door { get; init; }
    public required Sourced Ask { get; init; }
    public required string ExitFree { get; init; }
    public required string Exit { get; init; }
    public required string NoticeMonth { get; init; }
    public required string NoticeMonths { get; init; }
    public required IReadOnlyList<string> FeeBarred { get; init; }
    public required string FeeFree { get; init; }
    public required IReadOnlyList<string> Gates { get; init; }
    public required string UseCase { get; init; }
    public required string Outcome { get; init; }

    /// <summary>In words, by product complexity 1–5.</summary>
    public required IReadOnlyList<string> CertifyDays { get; init; }
    public required IReadOnlyDictionary<ModelId, OutreachTemplate> Templates { get; init; }
    public required IReadOnlyList<FollowUpLine> FollowUps { get; init; }
    public required string DayLabel { get; init; }
    public required Sourced Validated { get; init; }
    public required IReadOnlyList<StrengthGroup> Groups { get; init; }
    public required IReadOnlyDictionary<Archetype, Sourced> Reasons { get; init; }
}

public sealed record OutreachTemplate
{
    public required string Letter { get; init; }
    public required IReadOnlyList<OutreachSentence> Body { get; init; }
    public required Sourced Benefit { get; init; }
    public required Sourced PutIn { get; init; }
    public required Sourced PutInFeeFree { get; init; }
}

/// <summary>A sentence of the body; those with the highest <see cref="Drop"/> go first when the message is too long, 0 never goes.</summary>
public sealed record OutreachSentence
{
    public required Sourced Text { get; init; }
    public int Drop { get; init; }
}

public sealed record FollowUpLine
{
    public required int Day { get; init; }
    public required Sourced Text { get; init; }
}

/// <summary>What a group of categories is strong in, and what it gains.</summary>
public sealed record StrengthGroup
{
    public required IReadOnlyList<string> Categories { get; init; }
    public required Sourced Strength { get; init; }
    public required Sourced Gain { get; init; }
}
