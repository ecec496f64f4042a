using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class RisksSection
{
    public static DocumentSection Of(RiskAssessment risks) => new SectionBuilder("risks", "RISK ASSESSMENT")
        .Table(null, ["Risk", "Likelihood", "Impact", "Mitigation"], risks.Rows, r => [r.Name, r.Likelihood, r.Impact, r.Mitigation])
        .Table("Owners and early signals", ["Risk", "Owner", "Early signal", "Review on"], risks.Rows, r => [r.Name, r.Owner, r.EarlySignal, SectionBuilder.Day(r.ReviewOn)])
        .Build();
}
