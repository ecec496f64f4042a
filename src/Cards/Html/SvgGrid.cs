using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>Points in four named quadrants. The first ten are named beside their dots, the others when pointed at.</summary>
internal static class SvgGrid
{
    private const int MaxPoints = 100, Named = 10, NameColumns = 14, NameLines = 2;

    /// <summary>Dots at an end of the scale keep off the frame.</summary>
    private const double Inset = 10;
    private const double Left = 40, Right = SvgCanvas.Width - 6, Top = 24, Foot = Top + 300;
    public const double Height = Foot + 40;

    public static void Draw(SvgCanvas svg, Chart.Grid grid)
    {
        var across = new SvgScale(0, Positive(grid.MaxAcross), Left + Inset, Right - Inset);
        var up = new SvgScale(0, Positive(grid.MaxUp), Foot - Inset, Top + Inset);
        var (x, y) = (across.At(grid.SplitAcross), up.At(grid.SplitUp));
        svg.Rect("frame", Left, Top, Right - Left, Foot - Top);
        svg.Line("axis", x, Top, x, Foot);
        svg.Line("axis", Left, y, Right, y);
        svg.Text("soft", 2, 12, grid.Up);
        svg.Text("soft", (Left + Right) / 2, Foot + 33, grid.Across, Anchor.Middle);
        foreach (var tick in Ticks(grid.SplitAcross, across))
            svg.Text("soft", across.At(tick), Foot + 17, SvgScale.Short(tick), Anchor.Middle);
        foreach (var tick in Ticks(grid.SplitUp, up))
            svg.Text("soft", Left - 5, up.At(tick) + 4, SvgScale.Short(tick), Anchor.End);

        var room = new SvgRoom(Left, Top, Right, Foot);
        var points = new (double X, double Y, string Name)[Math.Min(grid.Points.Count, MaxPoints)];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = (across.At(grid.Points[i].Across), up.At(grid.Points[i].Up), grid.Points[i].Name);
            room.Take(points[i].X - 6, points[i].Y - 6, 12, 12);
        }

        SvgQuadrants.Draw(svg, grid.Quadrants, [(Left, Top, x, y), (x, Top, Right, y), (Left, y, x, Foot), (x, y, Right, Foot)], room);
        Points(svg, points, room);
    }

    /// <summary>Leaders first: dots and names lie on top of them.</summary>
    private static void Points(SvgCanvas svg, (double X, double Y, string Name)[] points, SvgRoom room)
    {
        var names = new Label?[Math.Min(points.Length, Named)];
        for (var i = 0; i < names.Length; i++)
        {
            var (x, y, name) = points[i];
            var lines = SvgLabel.Wrap(name, NameColumns, NameLines);
            names[i] = Place(x, y, lines, room) ?? Place(x, y, [SvgLabel.Shorten(lines[0] + "…", NameColumns / 2)], room);
            if (names[i] is { Far: true } far)
                svg.Line("leader", x, y, Math.Clamp(x, far.X, far.X + far.Width), Math.Clamp(y, far.Y, far.Y + far.Height));
        }

        for (var i = points.Length - 1; i >= 0; i--)
            svg.Circle(i < Named ? "dot" : "dot further", points[i].X, points[i].Y, i < Named ? 5 : 4, points[i].Name);
        for (var i = 0; i < names.Length; i++)
            for (var line = 0; line < names[i]?.Lines.Count; line++)
                svg.Text("label", names[i]!.X, names[i]!.Y + 11.5 + line * SvgLabel.Line, names[i]!.Lines[line], whole: names[i]!.Lines[0] == points[i].Name ? null : points[i].Name);
    }

    private static Label? Place(double x, double y, List<string> lines, SvgRoom room)
    {
        var (width, height) = (lines.Max(l => SvgLabel.Width(l)), lines.Count * SvgLabel.Line);
        return width > 0 && room.Find(x, y, width, height) is { } place ? new(place.X, place.Y, width, height, place.Far, lines) : null;
    }

    private static double[] Ticks(double split, SvgScale scale) =>
        Math.Abs(scale.At(split) - scale.Start) > 24 && Math.Abs(scale.At(split) - scale.End) > 40 ? [0, SvgScale.Finite(split), scale.To] : [0, scale.To];

    private static double Positive(double max) => SvgScale.Finite(max) is > 0 and var most ? most : 1;

    private sealed record Label(double X, double Y, double Width, double Height, bool Far, List<string> Lines);
}
