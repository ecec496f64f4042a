using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Sentences of the value section, with slots (value-texts.yaml says where each comes from).</summary>
public sealed record ValueTexts
{
    public required Sourced YourInvestment { get; init; }
    public required Sourced PartnerInvestment { get; init; }
    public required Sourced ExpectedReturn { get; init; }
    public required Sourced Payback { get; init; }
    public required Sourced PaybackMonth { get; init; }
    public required Sourced PaybackNone { get; init; }
    public required Sourced PartnerReturn { get; init; }
    public required Sourced PartnerPayback { get; init; }
    public required Sourced PartnerNoShare { get; init; }
    public required Sourced UsesTyped { get; init; }
    public required Sourced UsesDial { get; init; }
    public required Sourced UsesKind { get; init; }
    public required Sourced UsesReach { get; init; }
    public required Sourced UsesResources { get; init; }
    public required Sourced UsesNothing { get; init; }
    public required Sourced Also { get; init; }
    public required Sourced AlsoTyped { get; init; }
    public required Sourced AlsoKind { get; init; }
    public required Sourced AlsoReach { get; init; }
    public required Sourced AlsoResources { get; init; }
    public required Sourced NotForecast { get; init; }
    public required Sourced FirstYear { get; init; }
    public required Sourced BreakEven { get; init; }
    public required Sourced BreakEvenNever { get; init; }
    public required Sourced NoPaybackBase { get; init; }
    public required Sourced NoPaybackConservative { get; init; }
    public required Sourced FewLarge { get; init; }
    public required Sourced CurrencyPlanning { get; init; }
    public required Sourced CurrencyDollars { get; init; }
    public required Sourced CurrencyScaled { get; init; }
    public required Sourced CostHelpers { get; init; }
    public required Sourced Cac { get; init; }
    public required Sourced CacHigh { get; init; }
    public required Sourced You { get; init; }
    public required Sourced PartnerSide { get; init; }
    public required Sourced BothSides { get; init; }
    public required Sourced ItemMoney { get; init; }
    public required Sourced ItemCost { get; init; }
    public required Sourced ItemWeight { get; init; }
    public required Sourced ItemCounted { get; init; }
    public required Sourced AlsoEarns { get; init; }
    public required IReadOnlyDictionary<Confidence, string> ConfidenceWords { get; init; }
    public required Sourced Losing { get; init; }
    public required Sourced SplitUneven { get; init; }
    public required Sourced Contribution { get; init; }
    public required Sourced FewKinds { get; init; }
    public required Sourced NoCash { get; init; }
    public required Sourced OneItem { get; init; }
    public required Sourced LowConfidence { get; init; }
    public required Sourced Conservative { get; init; }
    public required Sourced ConservativeLosing { get; init; }
    public required Sourced StandIn { get; init; }
    public required Sourced ByWeights { get; init; }
    public required Sourced ShareUp { get; init; }
    public required Sourced ShareDown { get; init; }
    public required Sourced ShareLabel { get; init; }
    public required Sourced Fixer { get; init; }
    public required Sourced FixerLosing { get; init; }
    public required Sourced FixerLosingBoth { get; init; }
    public required Sourced DisclosureBreak { get; init; }
    public required Sourced DisclosureHolds { get; init; }
    public required Sourced DisclosureNot { get; init; }
    public required Sourced DisclosureTyped { get; init; }
    public required Sourced DisclosureWeights { get; init; }
    public required Sourced DisclosureEnd { get; init; }
    public required IReadOnlyDictionary<string, string> Assumed { get; init; }
    public required IReadOnlyDictionary<string, string> TypedNames { get; init; }
    public required Sourced SynergyIndustry { get; init; }
    public required Sourced SynergyKind { get; init; }
    public required Sourced SynergyRegion { get; init; }
    public required Sourced OwnGain { get; init; }
    public required Sourced AssumedOwnGain { get; init; }
    public required Sourced AssumedFixer { get; init; }
}
