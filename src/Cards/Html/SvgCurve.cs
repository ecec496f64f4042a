using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>Lines over time with a line at nil, each named where it ends; marked points are named in rows above, each over its own leader.</summary>
internal static class SvgCurve
{
    private const int MaxNamed = 6, MaxPoints = 60, MaxDrawn = 32;
    private const double Left = 48, Right = 256, Tall = 190, Below = 38;

    public static double Height(Chart.Curve curve) => Top(curve) + Tall + Below;

    public static void Draw(SvgCanvas svg, Chart.Curve curve)
    {
        var (top, foot) = (Top(curve), Top(curve) + Tall);
        var count = Math.Min(curve.Series.Count, SvgCanvas.MaxSeries);
        var (low, high, last) = (0.0, 0.0, 0);
        for (var s = 0; s < count; s++)
        {
            last = Math.Max(last, curve.Series[s].Values.Count - 1);
            foreach (var value in curve.Series[s].Values)
                (low, high) = (Math.Min(low, SvgScale.Finite(value)), Math.Max(high, SvgScale.Finite(value)));
        }

        var (across, up) = (SvgScale.Steps(last, Left, Right), SvgScale.Round(low, high, 5, foot, top));
        Axes(svg, curve, across, up);
        Points(svg, curve, across, up);
        var ends = new (int Series, double X, double Y)[count];
        for (var s = 0; s < count; s++)
            ends[s] = Series(svg, s, curve.Series[s].Values, across, up);
        Names(svg, curve, ends, top, foot);
    }

    private static void Axes(SvgCanvas svg, Chart.Curve curve, SvgScale across, SvgScale up)
    {
        svg.Text("soft", 2, 12, curve.Up);
        foreach (var tick in up.Ticks())
        {
            svg.Line(Math.Abs(tick) < up.Step / 2 ? "axis" : "rule", Left, up.At(tick), Right, up.At(tick));
            svg.Text("soft", Left - 5, up.At(tick) + 4, SvgScale.Short(tick), Anchor.End);
        }

        foreach (var tick in across.Ticks())
        {
            svg.Line("rule", across.At(tick), up.Start, across.At(tick), up.Start + 4);
            svg.Text("soft", across.At(tick), up.Start + 17, SvgScale.Short(tick), Anchor.Middle);
        }

        svg.Text("soft", (Left + Right) / 2, up.Start + 33, curve.Across, Anchor.Middle);
    }

    private static (int Series, double X, double Y) Series(SvgCanvas svg, int series, IReadOnlyList<double> values, SvgScale across, SvgScale up)
    {
        Span<(double X, double Y)> points = stackalloc (double, double)[MaxDrawn + 1];
        var (count, stride) = (0, Math.Max(1, (values.Count + MaxDrawn - 1) / MaxDrawn));
        for (var i = 0; i < values.Count; i = i < values.Count - 1 ? Math.Min(i + stride, values.Count - 1) : values.Count)
            if (!double.IsNaN(values[i]))
                points[count++] = (across.At(i), up.At(values[i]));
        if (count == 0)
            return (series, Right, up.At(0));
        svg.Outline("line", series, points[..count], false);
        svg.Marker(series, points[count - 1].X, points[count - 1].Y);
        return (series, points[count - 1].X, points[count - 1].Y);
    }

    /// <summary>The names beside the ends, moved apart where the ends are close, each then with a line to its end.</summary>
    private static void Names(SvgCanvas svg, Chart.Curve curve, (int Series, double X, double Y)[] ends, double top, double foot)
    {
        Array.Sort(ends, (a, b) => a.Y.CompareTo(b.Y));
        var least = top;
        for (var i = 0; i < ends.Length; i++)
        {
            var y = Math.Clamp(ends[i].Y, least, Math.Max(least, foot - (ends.Length - 1 - i) * SvgLabel.Line));
            if (Math.Abs(y - ends[i].Y) > 3 || ends[i].X < Right - 1)
                svg.Line("leader", ends[i].X, ends[i].Y, Right + 9, y);
            svg.Text("label s" + (char)('1' + ends[i].Series), Right + 10, y + 4, curve.Series[ends[i].Series].Name);
            least = y + SvgLabel.Line;
        }
    }

    /// <summary>From left to right, the first in the uppermost row, so that no leader crosses a name.</summary>
    private static void Points(SvgCanvas svg, Chart.Curve curve, SvgScale across, SvgScale up)
    {
        var points = curve.Points.Take(MaxPoints).OrderBy(p => SvgScale.Finite(p.Across)).ToArray();
        for (var i = 0; i < points.Length; i++)
        {
            var (x, y) = (across.At(points[i].Across), up.At(points[i].Up));
            if (i < MaxNamed)
            {
                var row = 30 + i * SvgLabel.Line;
                svg.Line("leader", x, row - 10, x, y);
                svg.Text("name", x + 4, row, points[i].Name);
            }

            svg.Circle("mark-ring", x, y, 5, points[i].Name);
        }
    }

    private static double Top(Chart.Curve curve) => 26 + Math.Min(curve.Points.Count, MaxNamed) * SvgLabel.Line;
}
