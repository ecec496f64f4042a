using StrategicPartnerships.Core.GovernanceBuilder;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class MetricsSection
{
    public static DocumentSection Of(SuccessMetrics metrics) => new SectionBuilder("metrics", "SUCCESS METRICS")
        .Table(null, ["Metric", "Target", "Measurement", "Frequency"], metrics.Rows, m => [m.Name, m.Target, m.Measurement, m.Frequency])
        .Rows("Milestones", [.. metrics.Milestones.Select(m => KeyValuePair.Create(m.Label, $"{m.What} (by {SectionBuilder.Day(m.Date)})"))])
        .Table("Owners and questions", ["Metric", "Owner", "Baseline", "Question at the check-in"], metrics.Rows, m => [m.Name, m.Owner, m.Baseline, m.Question])
        .Paragraphs("Check-ins", metrics.CheckIns)
        .Build();
}
