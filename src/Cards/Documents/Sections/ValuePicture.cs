using StrategicPartnerships.Core.ValueArchitect;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>The running total of the three scenarios: a table by year and the curve by month with each payback.</summary>
internal static class ValuePicture
{
    public static void Add(SectionBuilder section, ValueQuantification money)
    {
        Scenario[] scenarios = [money.Conservative, money.Base, money.Upside];
        var last = scenarios.Min(s => s.Cumulative.Count) - 1;
        if (last < 1)
            return;
        int[] months = [.. Enumerable.Range(0, last / 12 + 1).Select(year => year * 12), .. last % 12 == 0 ? Array.Empty<int>() : [last]];
        section
            .Table(Invariant($"Running total ({money.Currency})"), ["Scenario", .. months.Select(Column)], scenarios, s => [s.Name, .. months.Select(m => Amount(s, m))])
            .Picture(
                "Running total of the three scenarios by month",
                new Chart.Curve(
                    "Month", Invariant($"Running total ({money.Currency})"), [.. new[] { money.Base, money.Conservative, money.Upside }.Select(s => new ChartSeries(s.Name, s.Cumulative))],
                    [.. scenarios.Where(s => s.PaybackMonth <= last).Select(s => new ChartPoint(Invariant($"payback m{s.PaybackMonth}"), s.PaybackMonth!.Value, s.Cumulative[s.PaybackMonth.Value]))]),
                string.Join(' ', scenarios.Select(s => Invariant($"{s.Name}: {Payback(s)}, {Amount(s, last)} {money.Currency} after {last} months."))));
    }

    private static string Column(int month) => month switch
    {
        0 => "Start",
        _ when month % 12 == 0 => Invariant($"Year {month / 12}"),
        _ => Invariant($"Month {month}"),
    };

    private static string Amount(Scenario scenario, int month) => Invariant($"{scenario.Cumulative[month]:#,0}");

    private static string Payback(Scenario scenario) => scenario.PaybackMonth is { } month ? Invariant($"payback in month {month}") : "no payback inside the horizon";
}
