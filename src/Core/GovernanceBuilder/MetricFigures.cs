using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>What the targets, baselines and milestones rest on (playbook part 5 §2.1, §3.3, §8.2).</summary>
internal static class MetricFigures
{
    private const string Section = "metrics";
    private static readonly string[] Targets = [""];
    private static readonly string[] Baselines = ["Owners and questions"];
    private static readonly string[] CheckIns = ["Check-ins"];
    private static readonly string[] Milestones = ["Milestones"];

    public static void Add(FigureBook book)
    {
        var (metrics, sheet) = (book.Framework.Metrics, book.Case.Playbook.Governance.Metrics);
        foreach (var row in metrics.Rows)
            if (row.Target.AsSpan().ContainsAnyInRange('0', '9'))
                Target(book, sheet, row);
        var (baseline, told) = (metrics.Rows[0].Baseline, 0);
        foreach (var row in metrics.Rows)
            told += row.Baseline.AsSpan().ContainsAnyInRange('0', '9') ? 1 : 0;
        if (told > 0)
            book.Add(WhyRule.MetricBaseline, "metric.baseline", Section, "Baseline", baseline, [], Baselines);
        if (metrics.CheckIns.AsSpan().ContainsAnyInRange('0', '9'))
            book.Add(WhyRule.CheckIns, "metric.check-ins", Section, "Check-ins", "1 day", [], CheckIns);
        foreach (var milestone in metrics.Milestones)
            book.Add(WhyRule.Milestone, "metric.milestone." + FigureBook.Number(milestone.Day), Section, milestone.Label, FigureBook.Day(milestone.Date),
                [book.Signing, FigureInput.Constant("days", FigureBook.Number(milestone.Day))], Milestones);
    }

    private static void Target(FigureBook book, MetricSheet sheet, Metric row)
    {
        var id = "metric." + row.Id;
        var (value, typed) = (book.Framework.Value.Quantification, book.Case.Brief.Value);
        var deals = new FigureInput("deals a month", ValueArchitect.Money.Deals(value.Inputs.DealsPerMonth), typed.DealsPerMonth is null);
        if (row.Id == sheet.Revenue.Id)
            book.Add(WhyRule.MetricRevenue, id, Section, row.Name, row.Target, [new("first-year revenue", FigureBook.Text(value.FirstYearRevenue, "#,0"), deals.Assumed || typed.Acv is null), book.Model], Targets);
        else if (row.Id == sheet.Deals.Id)
            book.Add(WhyRule.MetricDeals, id, Section, row.Name, row.Target, [deals, FigureInput.Constant("win rate", FigureBook.Number(sheet.WinRates[book.Framework.Models.Choice.First]) + " %")], Targets);
        else
            book.Add(WhyRule.MetricTarget, id, Section, row.Name, row.Target, [], Targets, Tags(book, row));
    }

    private static IReadOnlyList<string> Tags(FigureBook book, Metric row)
    {
        var sheets = book.Case.Playbook.Governance;
        IReadOnlyList<string>? tags = sheets.MetricsById.TryGetValue(row.Id, out var record) ? record.Target.Tags : Standing(sheets.Metrics, row.Id) ?? book.TagsOf(row.Target);
        return tags is { Count: > 0 } ? tags : ["PN"];
    }

    private static IReadOnlyList<string>? Standing(MetricSheet sheet, string id) =>
        id == sheet.Satisfaction.Id ? sheet.Satisfaction.Target.Tags : id == sheet.Balance.Id ? sheet.Balance.Target.Tags : id == sheet.Dependency.Id ? sheet.Dependency.Target.Tags : null;
}
