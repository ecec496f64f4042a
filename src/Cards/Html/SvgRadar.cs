using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>Axes around a centre with one outline per series and a key below.</summary>
internal static class SvgRadar
{
    private const int MaxAxes = 12;
    private const double Radius = 92, CentreX = SvgCanvas.Width / 2, CentreY = 130, Foot = 276, KeyLine = 20;
    private static readonly double[] Rings = [0.25, 0.5, 0.75, 1];

    public static double Height(Chart.Radar radar) => Foot + KeyLine * Math.Min(radar.Series.Count, SvgCanvas.MaxSeries) + 4;

    public static void Draw(SvgCanvas svg, Chart.Radar radar)
    {
        var axes = Math.Min(radar.Axes.Count, MaxAxes);
        var max = SvgScale.Finite(radar.Max) is > 0 and var most ? most : 1;
        Span<(double X, double Y)> corners = stackalloc (double, double)[MaxAxes];
        foreach (var ring in Rings)
        {
            for (var i = 0; i < axes; i++)
                corners[i] = At(i, axes, Radius * ring);
            svg.Outline(ring == 1 ? "axis" : "rule", -1, corners[..axes], true);
        }

        for (var i = 0; i < axes; i++)
            svg.Line("rule", CentreX, CentreY, At(i, axes, Radius).X, At(i, axes, Radius).Y);
        for (var s = 0; s < Math.Min(radar.Series.Count, SvgCanvas.MaxSeries); s++)
        {
            var (values, count) = (radar.Series[s].Values, 0);
            for (var i = 0; i < Math.Min(axes, values.Count); i++)
                if (!double.IsNaN(values[i]))
                    corners[count++] = At(i, axes, Math.Clamp(values[i] / max, 0, 1) * Radius);
            svg.Outline("area", s, corners[..count], true);
            for (var i = 0; i < count; i++)
                svg.Marker(s, corners[i].X, corners[i].Y);
            var y = Foot + s * KeyLine;
            svg.Outline("line", s, [(20, y), (52, y)], false);
            svg.Marker(s, 36, y);
            svg.Text("label", 60, y + 4, radar.Series[s].Name);
        }

        if (axes > 0)
            foreach (var ring in Rings)
                if (ring is 0.5 or 1)
                    svg.Text("soft", CentreX - 5, CentreY - Radius * ring + 12, SvgScale.Short(max * ring), Anchor.End);
        for (var i = 0; i < axes; i++)
            Label(svg, radar.Axes[i], i, axes);
    }

    private static void Label(SvgCanvas svg, string text, int axis, int axes)
    {
        var (x, y) = At(axis, axes, Radius + 9);
        var side = x - CentreX;
        var anchor = Math.Abs(side) < 1 ? Anchor.Middle : side > 0 ? Anchor.Start : Anchor.End;
        // A label in the middle must leave the next axes' labels alone, which begin where those axes end.
        var room = anchor == Anchor.Middle ? 2 * Math.Max(30, At(1, Math.Max(axes, 4), Radius + 9).X - CentreX - 6) : SvgCanvas.Room(x, anchor) - 2;
        var lines = SvgLabel.Wrap(text, SvgLabel.Columns(room), anchor == Anchor.Middle || axes > 8 ? 2 : 3);
        var first = anchor == Anchor.Middle ? (y < CentreY ? y - (lines.Count - 1) * SvgLabel.Line : y + 11) : y + 4 - (lines.Count - 1) * SvgLabel.Line / 2;
        for (var i = 0; i < lines.Count; i++)
            svg.Text("label", x, first + i * SvgLabel.Line, lines[i], anchor, lines.Count > 1 ? text : null);
    }

    private static (double X, double Y) At(int axis, int axes, double distance)
    {
        var angle = 2 * Math.PI * axis / axes;
        return (CentreX + Math.Sin(angle) * distance, CentreY - Math.Cos(angle) * distance);
    }
}
