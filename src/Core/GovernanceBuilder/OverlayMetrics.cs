using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>The metric lines of the overlays, most specific first: function, industry, region, offer kind (playbook part 3, precedence).</summary>
internal static class OverlayMetrics
{
    public static IReadOnlyList<(MetricLine Line, string Axis)> Of(Case subject)
    {
        var most = subject.Playbook.Governance.Metrics.Overlays;
        var lines = new List<(MetricLine, string)>(4);
        if (subject.Functions.Count > 0)
            lines.Add((subject.Functions[0].Metric, "function"));
        if (subject.Industry is { } industry)
            lines.Add((industry.Metrics[0], "industry"));
        if (subject.Regions.Count > 0)
            lines.Add((subject.Regions[0].Metric, "region"));
        if (subject.Reading.OfferKindFound)
            lines.Add((subject.Kind.Metric, "kind"));
        return lines.Count > most ? lines[..most] : lines;
    }
}
