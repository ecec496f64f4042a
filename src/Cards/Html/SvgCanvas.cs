using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>
/// The elements of a drawing. Whatever a figure is, what is written stays inside the view box: coordinates are finite and held at its
/// edges, texts are shortened to the room they have and then carry the whole in a title. Looks come from classes alone.
/// </summary>
internal sealed class SvgCanvas(TextBuffer html, double height)
{
    public const double Width = 360;

    /// <summary>Series that can be told apart without colour: each has its dashes in the style sheet and its marker here.</summary>
    public const int MaxSeries = 4;

    /// <summary>Class of texts in heavy letters.</summary>
    public const string Heavy = "name";
    private static readonly string[] Names = ["s1", "s2", "s3", "s4"];

    public void Line(string name, double x1, double y1, double x2, double y2) =>
        html.Append("<path class=\"").Append(name).Append("\" d=\"M").Append(X(x1)).Append(' ').Append(Y(y1)).Append('L').Append(X(x2)).Append(' ').Append(Y(y2)).Append("\"/>");

    public void Rect(string name, double x, double y, double width, double tall) => html.Append("<rect class=\"").Append(name)
        .Append("\" x=\"").Append(X(x)).Append("\" y=\"").Append(Y(y)).Append("\" width=\"").Append(X(x + width) - X(x)).Append("\" height=\"").Append(Y(y + tall) - Y(y)).Append("\"/>");

    public void Circle(string name, double x, double y, double radius, string title) => html.Append("<circle class=\"").Append(name)
        .Append("\" cx=\"").Append(X(x)).Append("\" cy=\"").Append(Y(y)).Append("\" r=\"").Append(radius).Append("\"><title>").Encoded(title).Append("</title></circle>");

    /// <summary>An outline through the points, of a series or, with a number below nil, of the frame.</summary>
    public void Outline(string name, int series, ReadOnlySpan<(double X, double Y)> points, bool closed)
    {
        if (points.IsEmpty)
            return;
        html.Append("<path class=\"").Append(name).Append(series < 0 ? "" : " ").Append(series < 0 ? "" : Names[series]).Append("\" d=\"");
        for (var i = 0; i < points.Length; i++)
            html.Append(i == 0 ? 'M' : 'L').Append(X(points[i].X)).Append(' ').Append(Y(points[i].Y));
        html.Append(closed ? "Z\"/>" : "\"/>");
    }

    /// <summary>A series' own shape: disc, square, triangle, diamond.</summary>
    public void Marker(int series, double x, double y, double r = 4)
    {
        html.Append("<path class=\"marker ").Append(Names[series]).Append("\" d=\"");
        (double X, double Y)[] corners = series switch
        {
            0 => [],
            1 => [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)],
            2 => [(x, y - r * 1.2), (x + r * 1.2, y + r), (x - r * 1.2, y + r)],
            _ => [(x, y - r * 1.4), (x + r * 1.4, y), (x, y + r * 1.4), (x - r * 1.4, y)],
        };
        for (var i = 0; i < corners.Length; i++)
            html.Append(i == 0 ? 'M' : 'L').Append(X(corners[i].X)).Append(' ').Append(Y(corners[i].Y));
        if (series == 0)
            html.Append('M').Append(X(x - r)).Append(' ').Append(Y(y)).Append('A').Append(r).Append(' ').Append(r).Append(" 0 1 1 ").Append(X(x + r)).Append(' ').Append(Y(y))
                .Append('A').Append(r).Append(' ').Append(r).Append(" 0 1 1 ").Append(X(x - r)).Append(' ').Append(Y(y));
        html.Append("Z\"/>");
    }

    /// <param name="y">Of the line on which the letters stand.</param>
    /// <param name="whole">What the text is a piece of; null for the text itself.</param>
    public void Text(string name, double x, double y, string text, Anchor anchor = Anchor.Start, string? whole = null)
    {
        var shown = SvgLabel.Shorten(TextSafety.Line(text), SvgLabel.Columns(Room(X(x), anchor), name.StartsWith(Heavy, StringComparison.Ordinal)));
        if (shown.Length == 0)
            return;
        html.Append("<text class=\"").Append(name).Append("\" x=\"").Append(X(x)).Append("\" y=\"").Append(Y(y))
            .Append(anchor switch { Anchor.Middle => "\" text-anchor=\"middle\">", Anchor.End => "\" text-anchor=\"end\">", _ => "\">" }).Encoded(shown);
        if (whole is not null || shown.Length != text.Length)
            html.Append("<title>").Encoded(whole ?? text).Append("</title>");
        html.Append("</text>");
    }

    /// <summary>Pixels that a text at this place can take.</summary>
    public static double Room(double x, Anchor anchor) => anchor switch { Anchor.Middle => 2 * Math.Min(x, Width - x), Anchor.End => x, _ => Width - x };

    private static double X(double value) => Held(value, Width);

    private double Y(double value) => Held(value, height);

    private static double Held(double value, double most) => double.IsNaN(value) ? 0 : Math.Round(Math.Clamp(value, 0, most), 1);
}
