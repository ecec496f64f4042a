using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>Points in four named quadrants. The first ten are named beside their dots, the others when pointed at.</summary>
internal static class SvgGrid
{
    private const int MaxPoints = 100, Named = 10, NameColumns = 18;
    private const double Left = 40, Right = SvgCanvas.Width - 8, Top = 24, Foot = Top + 300;
    public const double Height = Foot + 40;

    public static void Draw(SvgCanvas svg, Chart.Grid grid)
    {
        var across = new SvgScale(0, Positive(grid.MaxAcross), Left, Right);
        var up = new SvgScale(0, Positive(grid.MaxUp), Foot, Top);
        var (x, y) = (across.At(grid.SplitAcross), up.At(grid.SplitUp));
        svg.Rect("frame", Left, Top, Right - Left, Foot - Top);
        svg.Line("axis", x, Top, x, Foot);
        svg.Line("axis", Left, y, Right, y);
        svg.Text("soft", 2, 12, grid.Up);
        svg.Text("soft", (Left + Right) / 2, Foot + 33, grid.Across, Anchor.Middle);
        foreach (var tick in Ticks(grid.SplitAcross, across))
            svg.Text("soft", across.At(tick), Foot + 17, SvgScale.Short(tick), tick == across.To ? Anchor.End : Anchor.Middle);
        foreach (var tick in Ticks(grid.SplitUp, up))
            svg.Text("soft", Left - 5, up.At(tick) + 4, SvgScale.Short(tick), Anchor.End);

        var room = new SvgRoom(Left, Top, Right, Foot);
        Quadrants(svg, grid.Quadrants, x, y, room);
        var count = Math.Min(grid.Points.Count, MaxPoints);
        for (var i = 0; i < count; i++)
            room.Take(across.At(grid.Points[i].Across) - 6, up.At(grid.Points[i].Up) - 6, 12, 12);
        // Leaders first: dots and names lie on top of them.
        var names = new (double X, double Y, string Text, string Whole)?[Math.Min(count, Named)];
        for (var i = 0; i < names.Length; i++)
            names[i] = Name(svg, grid.Points[i].Name, across.At(grid.Points[i].Across), up.At(grid.Points[i].Up), room);
        for (var i = count - 1; i >= 0; i--)
            svg.Circle(i < Named ? "dot" : "dot further", across.At(grid.Points[i].Across), up.At(grid.Points[i].Up), i < Named ? 5 : 4, grid.Points[i].Name);
        foreach (var name in names)
            if (name is { } n)
                svg.Text("name", n.X, n.Y, n.Text, Anchor.Start, n.Text == n.Whole ? null : n.Whole);
    }

    private static (double X, double Y, string Text, string Whole)? Name(SvgCanvas svg, string name, double x, double y, SvgRoom room)
    {
        var text = SvgLabel.Shorten(TextSafety.Line(name), NameColumns);
        if (text.Length == 0 || room.Find(x, y, SvgLabel.Width(text), SvgLabel.Line) is not { } place)
            return null;
        if (place.Far)
            svg.Line("leader", x, y, Math.Clamp(x, place.X, place.X + SvgLabel.Width(text)), Math.Clamp(y, place.Y, place.Y + SvgLabel.Line));
        return (place.X, place.Y + 11.5, text, name);
    }

    /// <summary>In the outer corners; names of points keep clear of them.</summary>
    private static void Quadrants(SvgCanvas svg, IReadOnlyList<string> names, double x, double y, SvgRoom room)
    {
        for (var i = 0; i < Math.Min(names.Count, 4); i++)
        {
            var (left, upper) = (i % 2 == 0, i < 2);
            var width = left ? x - Left : Right - x;
            if ((upper ? y - Top : Foot - y) < SvgLabel.Line + 6 || SvgLabel.Columns(width - 12) < 4)
                continue;
            var text = SvgLabel.Shorten(TextSafety.Line(names[i]), SvgLabel.Columns(width - 12));
            var baseline = upper ? Top + 15 : Foot - 7;
            svg.Text("quadrant", left ? Left + 6 : Right - 6, baseline, text, left ? Anchor.Start : Anchor.End, text.Length == names[i].Length ? null : names[i]);
            room.Take(left ? Left + 6 : Right - 6 - SvgLabel.Width(text), baseline - 12, SvgLabel.Width(text), SvgLabel.Line);
        }
    }

    private static double[] Ticks(double split, SvgScale scale) =>
        Math.Abs(scale.At(split) - scale.Start) > 24 && Math.Abs(scale.At(split) - scale.End) > 40 ? [0, SvgScale.Finite(split), scale.To] : [0, scale.To];

    private static double Positive(double max) => SvgScale.Finite(max) is > 0 and var most ? most : 1;
}
