using CsCheck;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Tests.Html;

/// <summary>Charts as no section would draw them: any number of anything, figures beyond all measure, labels of any script.</summary>
internal static class RandomChart
{
    // A strict parser refuses the two non-characters, which a browser takes.
    private static readonly Gen<string> Label = Gen.OneOf(RandomText.Texts, Gen.Const("Klinikpartner GmbH"), Gen.Const(new string('m', 400))).Where(t => !t.Contains('\uFFFE') && !t.Contains('\uFFFF'));
    private static readonly Gen<double> Figure = Gen.OneOf(Gen.Double[-100, 100], Gen.Double[-1e12, 1e12], Gen.Double[1e-12, 1e-6], Gen.Int[0, 8].Select(i => new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0, -0.0, double.MaxValue, double.Epsilon, 1e12, -1 }[i]));
    private static readonly Gen<double?> Perhaps = Gen.OneOf(Figure.Select(f => (double?)f), Gen.Const((double?)null));
    private static readonly Gen<IReadOnlyList<ChartSeries>> Series = List(Gen.Select(Label, List(Figure, 70), (n, v) => new ChartSeries(n, v)), 6);
    private static readonly Gen<ChartPoint> Point = Gen.Select(Label, Figure, Figure, (n, a, u) => new ChartPoint(n, a, u));
    private static readonly Gen<Chart> Radar = Gen.Select(List(Label, 20), Series, Figure, (a, s, m) => (Chart)new Chart.Radar(a, s, m));
    private static readonly Gen<Chart> Bars = Gen.Select(
        List(Gen.Select(Label, Perhaps, Perhaps, (n, v, f) => new ChartBar(n, v, f)), 60), Figure, List(Gen.Select(Label, Figure, (n, a) => new ChartMark(n, a)), 5), Label,
        (r, m, k, f) => (Chart)new Chart.Bars(r, m, k, f));
    private static readonly Gen<Chart> Curve = Gen.Select(Label, Label, Series, List(Point, 8), (a, u, s, p) => (Chart)new Chart.Curve(a, u, s, p));
    private static readonly Gen<Chart> Grid = Gen.Select(
        Gen.Select(Label, Label), Gen.Select(Figure, Figure, Figure, Figure), List(Label, 5), List(Point, 120),
        (n, f, q, p) => (Chart)new Chart.Grid(n.Item1, n.Item2, f.Item1, f.Item2, f.Item3, f.Item4, q, p));

    public static readonly Gen<Block.Picture> Pictures = Gen.Select(Label, Gen.OneOf(Radar, Bars, Curve, Grid), Label, (t, c, d) => new Block.Picture(t, c, d));

    public static IReadOnlyList<Chart> Large =>
    [
        new Chart.Radar([.. Many(500)], [.. Many(500).Select(n => new ChartSeries(n, new double[500]))], 0),
        new Chart.Bars([.. Many(500).Select(n => new ChartBar(n, 1e12, -1e12))], double.NaN, [.. Many(500).Select(n => new ChartMark(n, double.NaN))]),
        new Chart.Curve("", "", [.. Many(500).Select((n, i) => new ChartSeries(n, [.. Enumerable.Range(0, 500).Select(x => x * 1e12 * i)]))], [.. Many(500).Select((n, i) => new ChartPoint(n, i, 1e15))]),
        new Chart.Grid("", "", 0, -1, double.NaN, double.PositiveInfinity, [], [.. Many(500).Select((n, i) => new ChartPoint(n, i, i))]),
        new Chart.Radar([], [], 1), new Chart.Bars([], 5, []), new Chart.Curve("", "", [], []), new Chart.Grid("", "", 1, 1, 0.5, 0.5, [], []),
        new Chart.Radar(["one"], [new("a", [1])], 1), new Chart.Curve("x", "y", [new("a", [7])], [new("p", 0, 7)]), new Chart.Curve("x", "y", [new("a", [])], []), new Chart.Grid("x", "y", 1, 1, 0.5, 0.5, ["a"], [new("p", 9, -9)]),
    ];

    private static IEnumerable<string> Many(int count) => Enumerable.Range(0, count).Select(i => $"Number {i}");

    private static Gen<IReadOnlyList<T>> List<T>(Gen<T> items, int most) => items.Array[0, most].Select(a => (IReadOnlyList<T>)a);
}
