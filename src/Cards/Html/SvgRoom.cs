namespace StrategicPartnerships.Cards.Html;

/// <summary>Finds places for names around their dots that touch nothing placed before.</summary>
internal sealed class SvgRoom(double left, double top, double right, double bottom)
{
    private const int Rings = 8;
    private readonly List<(double X, double Y, double Width, double Height)> _taken = [];

    public void Take(double x, double y, double width, double height) => _taken.Add((x, y, width, height));

    /// <summary>The nearest free place, taken from now on; null when everything around is full. Far ones want a leader.</summary>
    public (double X, double Y, bool Far)? Find(double x, double y, double width, double height)
    {
        for (var ring = 0; ring < Rings; ring++)
        {
            var away = 8 + ring * 12.0;
            foreach (var (across, up) in Directions)
            {
                var (px, py) = (x + across * away - (1 - across) / 2.0 * width, y + up * away - (1 - up) / 2.0 * height);
                if (px < left + 2 || py < top + 1 || px + width > right - 2 || py + height > bottom - 1 || !Free(px, py, width, height))
                    continue;
                Take(px, py, width, height);
                return (px, py, ring > 0);
            }
        }

        return null;
    }

    private static readonly (int Across, int Up)[] Directions = [(1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1)];

    public bool Free(double x, double y, double width, double height)
    {
        foreach (var other in _taken)
            if (x < other.X + other.Width && other.X < x + width && y < other.Y + other.Height && other.Y < y + height)
                return false;
        return true;
    }
}
