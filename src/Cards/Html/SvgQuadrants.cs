using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>A quadrant's name stands in the first of its corners that no dot takes, the outer one before all.</summary>
internal static class SvgQuadrants
{
    private const double Margin = 6;

    /// <param name="quadrants">Left, top, right and foot in the order of the names: upper left, upper right, lower left, lower right.</param>
    public static void Draw(SvgCanvas svg, IReadOnlyList<string> names, ReadOnlySpan<(double Left, double Top, double Right, double Foot)> quadrants, SvgRoom room)
    {
        for (var i = 0; i < Math.Min(names.Count, quadrants.Length); i++)
        {
            var (q, left, upper) = (quadrants[i], i % 2 == 0, i < 2);
            var columns = SvgLabel.Columns(q.Right - q.Left - 2 * Margin);
            if (q.Foot - q.Top < SvgLabel.Line + Margin || columns < 4)
                continue;
            var text = SvgLabel.Shorten(TextSafety.Line(names[i]), columns);
            var width = SvgLabel.Width(text);
            double X(bool atLeft) => atLeft ? q.Left + Margin : q.Right - Margin - width;
            double Y(bool atTop) => atTop ? q.Top + 3 : q.Foot - 3 - SvgLabel.Line;
            var (atLeft, atTop) = (left, upper);
            foreach (var corner in new[] { (left, upper), (!left, upper), (left, !upper), (!left, !upper) })
                if (room.Free(X(corner.Item1), Y(corner.Item2), width, SvgLabel.Line))
                {
                    (atLeft, atTop) = corner;
                    break;
                }

            room.Take(X(atLeft), Y(atTop), width, SvgLabel.Line);
            svg.Text("quadrant", atLeft ? X(true) : q.Right - Margin, Y(atTop) + 12, text, atLeft ? Anchor.Start : Anchor.End, text.Length == names[i].Length ? null : names[i]);
        }
    }
}
