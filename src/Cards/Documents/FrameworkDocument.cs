using StrategicPartnerships.Cards.Documents.Sections;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>
/// Core's framework as the neutral document: the specification's sections, titles and labels in its order. What a section adds to
/// the specification follows after the specification's own lines.
/// </summary>
public static class FrameworkDocument
{
    public static Document Of(Framework framework) => Explanations.Of(framework, new Document("STRATEGIC PARTNERSHIP FRAMEWORK",
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
    ]), new PartnerVoice(framework.Header.Partner, framework.Header.PartnerNoun));
}
