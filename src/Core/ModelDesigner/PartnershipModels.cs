using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>How the six models score for one case (playbook §5).</summary>
/// <param name="Scores">All six, best first, gated ones after the ungated.</param>
/// <param name="First">The pick; forced when the brief names a model.</param>
/// <param name="SecondLater">True when the second model is gated and shown as "later, once …".</param>
/// <param name="Gap">Points between the pick and the runner-up.</param>
/// <param name="Remarks">Runner-up, flips, usual lead of the objective, a forced model that is gated …</param>
public sealed record ModelChoice(
    IReadOnlyList<ModelScore> Scores, ModelId First, ModelId Second, bool SecondLater, bool Forced, double Gap, string Confidence,
    IReadOnlyList<string> Flips, IReadOnlyList<string> Remarks, string StepUp, Commitment Commitment)
{
    public ModelScore Of(ModelId model) => Scores.First(s => s.Model == model);
}

/// <param name="Score">0–100 after the gate's cap of 49; rounded to one decimal at display.</param>
/// <param name="Raw">0–100 before the gate.</param>
/// <param name="Reasons">The terms that moved the score most, in words.</param>
/// <param name="Opens">What would open the gate; empty when it is open.</param>
public sealed record ModelScore(ModelId Model, double Score, double Raw, bool Gated, IReadOnlyList<string> Reasons, IReadOnlyList<string> Opens);

/// <summary>Section PARTNERSHIP MODELS.</summary>
public sealed record PartnershipModels(ModelChoice Choice, ModelBlock First, ModelBlock Second, IReadOnlyList<string> IntegrationPlan);

/// <summary>One model as the specification prints it. A gated second model has <paramref name="LaterOnce"/> and no money.</summary>
public sealed record ModelBlock(
    ModelId Model, string Name, string ValueA, string ValueB, string JointActivity, string Revenue,
    string Description, string BestFor, string CommitmentLevel, string Example, string? LaterOnce, IReadOnlyList<Fact> More);

/// <summary>Section COMMERCIAL TERMS, line by line in the specification's order and labels, and the terms in force as data.</summary>
public sealed record CommercialTerms
{
    public required IReadOnlyList<Fact> RevenueModel { get; init; }
    public required IReadOnlyList<Fact> Exclusivity { get; init; }
    public required IReadOnlyList<Fact> IntellectualProperty { get; init; }
    public required IReadOnlyList<Fact> Exit { get; init; }

    /// <summary>Term, renewal, overlay terms, preset.</summary>
    public required IReadOnlyList<Fact> Further { get; init; }
    public required IReadOnlyList<string> LegalPrompts { get; init; }
    public required IReadOnlyList<string> Warnings { get; init; }
    public required TermsInForce InForce { get; init; }

    /// <summary>The three negotiation presets side by side, for our eyes.</summary>
    public IReadOnlyList<PresetOutcome> Presets { get; init; } = [];
}

/// <summary>What one negotiation preset comes to (playbook §7).</summary>
/// <param name="PartnerShare">0–100 %.</param>
/// <param name="TermMonths">0 for rolling.</param>
/// <param name="Exclusivity">In words.</param>
/// <param name="ProtectionDays">Days a lead, a deal or an account is locked; 0 where nothing is.</param>
/// <param name="Ratio">Win-win balance, 0–1.</param>
/// <param name="Losing">Who gets back less than it gives; Joint when both do.</param>
/// <param name="Ours">Our dependency index, 0–100.</param>
/// <param name="InForce">The preset that the framework is drawn up with.</param>
public sealed record PresetOutcome(
    string Id, string Name, double PartnerShare, int TermMonths, string Exclusivity, int ProtectionDays, double Ratio, string BalanceBand, Side? Losing,
    double Ours, string OursBand, double Theirs, string TheirsBand, bool InForce)
{
    /// <summary>True where somebody typed it, so that it stays the same under every preset.</summary>
    public bool ShareTyped { get; init; }
    public bool ExclusivityTyped { get; init; }
}

/// <summary>The terms that other judgements read: dependency, money, calendar.</summary>
/// <param name="PartnerSharePercent">0–100.</param>
/// <param name="NoticeMonths">Our notice.</param>
/// <param name="TermMonths">0 for rolling.</param>
public sealed record TermsInForce(
    string Preset, double PartnerSharePercent, string Exclusivity, double NoticeMonths, bool AutoRenew, string Ip, string Data,
    double PartnerNoticeDays, int TermMonths, bool SharesRecurring);

/// <summary>Dependency of both sides (playbook §11, part 5 §1).</summary>
/// <param name="Gap">|ours − theirs|.</param>
/// <param name="Mitigations">What we do about the dearest parts, dearest first.</param>
public sealed record DependencyReport(DependencyIndex Ours, DependencyIndex Theirs, double Gap, string GapSentence, IReadOnlyList<Mitigation> Mitigations)
{
    /// <summary>What amber or red asks for; null where the band asks for nothing.</summary>
    public string? Duty { get; init; }

    /// <summary>What we could give the partner, where it is in the red or much the heavier side; part by part.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];

    /// <summary>The exit drill: its result once answered, otherwise what it will be.</summary>
    public string DrillLine { get; init; } = "";
    public ExitDrill? Drill { get; init; }
}

/// <param name="Part">Name of the part that it lowers.</param>
/// <param name="Owner">The person named on our side, else the role.</param>
public sealed record Mitigation(string Part, string Text, string Owner, DateOnly Due);

/// <param name="Index">0–100.</param>
/// <param name="Band">green, watch, amber or red.</param>
/// <param name="Traps">Hard traps that fire on answers or terms in force.</param>
/// <param name="Warnings">Traps that rest on an assumed part.</param>
/// <param name="KnownWeight">0–100, the weight of the parts that are answered or fixed by terms.</param>
public sealed record DependencyIndex(double Index, string Band, IReadOnlyList<DependencyPart> Parts, IReadOnlyList<string> Traps, IReadOnlyList<string> Warnings, int KnownWeight, double Low, double High, string Sentence)
{
    /// <summary>Ids of the hard traps that make it red, T1–T5.</summary>
    public IReadOnlyList<string> TrapIds { get; init; } = [];
}

/// <param name="SubScore">0–100.</param>
public sealed record DependencyPart(string Id, string Name, int Weight, double SubScore, string Answer, bool Known);
