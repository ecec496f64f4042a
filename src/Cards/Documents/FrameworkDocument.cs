using StrategicPartnerships.Cards.Documents.Sections;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>
/// Core's framework as the neutral document: the specification's sections, titles and labels in its order. What a section adds to
/// the specification follows after the specification's own lines.
/// </summary>
public static class FrameworkDocument
{
    private const string Title = "STRATEGIC PARTNERSHIP FRAMEWORK";

    public static Document Of(Framework framework) => Explanations.Of(framework, new Document(Title,
    [
        HeaderSection.Of(framework.Header),
        CriteriaSection.Of(framework.Criteria),
        ModelsSection.Of(framework.Models, Parties.Of(framework)),
        ValueSection.Of(framework.Value),
        ProfileSection.Of(framework.Profile),
        GovernanceSection.Of(framework.Governance),
        TermsSection.Of(framework.Terms),
        MetricsSection.Of(framework.Metrics),
        RoadmapSection.Of(framework.Roadmap),
        RisksSection.Of(framework.Risks),
        FooterSection.Of(framework),
    ]), Voice(framework));

    /// <summary>What the value form comes to: the balance first, a losing side before anything else, then the map it is counted from.</summary>
    public static Document OfValue(Framework framework) => Explanations.Of(framework, new Document(Title,
        [BalanceBlocks.Of(framework.Value.Balance, framework.Header), ValueSection.Of(framework.Value)]), Voice(framework));

    private static PartnerVoice Voice(Framework framework) => new(framework.Header.Partner, framework.Header.PartnerNoun);
}
