using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>Horizontal bars with their floors; what is missing to the floor is an open box, so that it is seen without colour.</summary>
internal static class SvgBars
{
    private const int MaxRows = 50, MaxMarks = 3;
    private const string Unknown = "unknown";
    private const double Left = 184, Right = 322, RowHeight = 24, Bar = 12, Axis = 20, KeyLine = 20;

    public static double Height(Chart.Bars bars) =>
        Top(bars) + Rows(bars) * RowHeight + Axis + (HasFloor(bars) ? KeyLine : 0) + (bars.Rows.Count > MaxRows ? KeyLine : 0) + 4;

    public static void Draw(SvgCanvas svg, Chart.Bars bars)
    {
        var (top, rows) = (Top(bars), Rows(bars));
        var foot = top + rows * RowHeight;
        var scale = SvgScale.Round(0, bars.Max, 5, Left, Right);
        foreach (var tick in scale.Ticks())
        {
            svg.Line(tick == 0 ? "axis" : "rule", scale.At(tick), top, scale.At(tick), foot);
            svg.Text("soft", scale.At(tick), foot + 14, SvgScale.Short(tick), Anchor.Middle);
        }

        for (var i = 0; i < rows; i++)
            Row(svg, bars.Rows[i], scale, top + i * RowHeight);
        for (var i = 0; i < Math.Min(bars.Marks.Count, MaxMarks); i++)
        {
            var x = scale.At(bars.Marks[i].At);
            var y = 12 + i * SvgLabel.Line;
            svg.Line("limit", x, y + 4, x, foot);
            var anchor = SvgLabel.Width(bars.Marks[i].Name, heavy: true) < SvgCanvas.Room(x, Anchor.Middle) ? Anchor.Middle : Anchor.End;
            svg.Text("name", x, y, bars.Marks[i].Name, anchor);
        }

        var key = foot + Axis + 14;
        if (HasFloor(bars))
        {
            Floor(svg, 10, key - 10);
            svg.Text("soft", 18, key, bars.FloorName);
            svg.Rect("short", Left, key - 10, 20, Bar);
            svg.Text("soft", Left + 26, key, "missing to it");
        }

        if (bars.Rows.Count > MaxRows)
            svg.Text("soft", 8, key + (HasFloor(bars) ? KeyLine : 0), FormattableString.Invariant($"and {bars.Rows.Count - MaxRows} more"));
    }

    private static void Row(SvgCanvas svg, ChartBar row, SvgScale scale, double top)
    {
        var (y, letters) = (top + (RowHeight - Bar) / 2, top + RowHeight / 2 + 4.5);
        svg.Text("label", Left - 8, letters, row.Name, Anchor.End);
        if (row.Value is { } value && !double.IsNaN(value))
        {
            svg.Rect("bar", Left, y, scale.At(value) - Left, Bar);
            if (row.Floor is { } least && least > value)
                svg.Rect("short", scale.At(value), y, scale.At(least) - scale.At(value), Bar);
            svg.Text("name", SvgCanvas.Width - 2, letters, SvgScale.Short(SvgScale.Finite(value)), Anchor.End);
        }
        else
        {
            var beside = row.Floor is { } at && scale.At(at) - Left < SvgLabel.Width(Unknown) + 12 ? scale.At(at) : Left;
            svg.Text("soft", beside + 6, letters, Unknown);
        }

        if (row.Floor is { } floor)
            Floor(svg, scale.At(floor), y);
    }

    /// <summary>A tick with a rim in the ground's colour, so that it is seen on a bar, too.</summary>
    private static void Floor(SvgCanvas svg, double x, double y)
    {
        svg.Line("floor rim", x, y - 3, x, y + Bar + 3);
        svg.Line("floor", x, y - 3, x, y + Bar + 3);
    }

    private static double Top(Chart.Bars bars) => 6 + Math.Min(bars.Marks.Count, MaxMarks) * SvgLabel.Line;

    private static int Rows(Chart.Bars bars) => Math.Min(bars.Rows.Count, MaxRows);

    private static bool HasFloor(Chart.Bars bars) => bars.Rows.Any(r => r.Floor is not null);
}
