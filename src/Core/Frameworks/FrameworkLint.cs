using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>
/// The checks of playbook §18, run before anything is shown: no placeholder survives, sums and ranges hold, dates ascend, no cell is empty,
/// both sides stand in every table. A finding is a fault of ours; the framework is then not posted.
/// </summary>
public static class FrameworkLint
{
    private static readonly System.Buffers.SearchValues<char> Brackets = System.Buffers.SearchValues.Create("[]{}");

    public static IReadOnlyList<string> Check(Framework framework) =>
        [.. Texts(framework), .. Sums(framework.Criteria), .. Ranges(framework), .. Dates(framework), .. Cells(framework), .. Sides(framework)];

    private static List<string> Texts(Framework framework)
    {
        var findings = new List<string>();
        new FrameworkTexts((section, text) =>
        {
            if (text.AsSpan().ContainsAny(Brackets))
                findings.Add($"{section}: a placeholder survives in '{text}'");
            if (text.Contains("TBD", StringComparison.Ordinal))
                findings.Add($"{section}: TBD in '{text}'");
        }).Visit(framework);
        return findings;
    }

    private static IEnumerable<string> Sums(PartnerCriteria criteria)
    {
        if (criteria.Requirements.Count != 12 || criteria.Requirements.Sum(r => r.Weight) != 100)
            yield return "criteria: the twelve weights do not add up to 100";
        if (criteria.Matrix.Rows.Sum(r => r.Weight) != 100)
            yield return "criteria: the matrix weights do not add up to 100";
        if (Math.Abs(criteria.Matrix.Rows.Sum(r => r.Weighted) - criteria.Matrix.Total) > 0.001)
            yield return "criteria: the matrix total is not the sum of its rows";
        if (criteria.Matrix.Rows.Any(r => r.Score is < 1 or > 5))
            yield return "criteria: a matrix score lies outside 1 to 5";
    }

    private static IEnumerable<string> Ranges(Framework f)
    {
        if (f.Terms.InForce.PartnerSharePercent is < 0 or > 100)
            yield return "terms: the partner's share lies outside 0 to 100 %";
        if (f.Dependency.Ours.Index is < 0 or > 100 || f.Dependency.Theirs.Index is < 0 or > 100)
            yield return "footer: a dependency index lies outside 0 to 100";
        if (f.Value.Balance.Ratio is < 0 or > 1)
            yield return "value: the balance ratio lies outside 0 to 1";
        if (f.Criteria.Fit.Index is < 0 or > 100)
            yield return "criteria: the fit index lies outside 0 to 100";
    }

    private static IEnumerable<string> Dates(Framework f)
    {
        var milestones = f.Metrics.Milestones.Select(m => m.Date).ToArray();
        if (!milestones.SequenceEqual(milestones.Order()))
            yield return "metrics: milestones are out of order";
        var windows = f.Roadmap.Phases.SelectMany(p => (DateOnly[])[p.From, p.To]).ToArray();
        if (!windows.SequenceEqual(windows.Order()))
            yield return "roadmap: phases overlap or run backwards";
    }

    private static IEnumerable<string> Cells(Framework f)
    {
        foreach (var risk in f.Risks.Rows.Where(r => Blank(r.Name, r.Likelihood, r.Impact, r.Mitigation, r.Owner, r.EarlySignal)))
            yield return $"risks: '{risk.Name}' has an empty cell";
        foreach (var metric in f.Metrics.Rows.Where(m => Blank(m.Name, m.Target, m.Measurement, m.Frequency, m.Owner)))
            yield return $"metrics: '{metric.Name}' has an empty cell";
        foreach (var requirement in f.Criteria.Requirements.Where(r => Blank(r.Text, r.Evidence)))
            yield return $"criteria: '{requirement.Name}' has an empty cell";
    }

    private static IEnumerable<string> Sides(Framework f)
    {
        if (f.Value.YouProvide.Count < 3 || f.Value.PartnerProvides.Count < 3 || f.Value.Joint.Count < 2)
            yield return "value: fewer than three values a side or two joint outcomes";
        if (f.Value.Exchange.Count < 3 || f.Value.Exchange.Any(r => Blank(r.You, r.Partner, r.Outcome)))
            yield return "value: a side is missing in the exchange table";
        if (f.Governance.Roles.Any(r => Blank(r.Ours, r.Theirs)))
            yield return "governance: a side is missing in the roles table";
    }

    private static bool Blank(params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
            if (string.IsNullOrWhiteSpace(cell))
                return true;
        return false;
    }
}
