namespace StrategicPartnerships.Cards.Documents;

/// <summary>A picture in figures. Renderers that cannot draw leave it out: the same figures always stand beside it as text. A closed set.</summary>
public abstract record Chart
{
    private Chart()
    {
    }

    /// <summary>Values 0–<paramref name="Max"/> on axes around a centre, one outline per series.</summary>
    public sealed record Radar(IReadOnlyList<string> Axes, IReadOnlyList<ChartSeries> Series, double Max) : Chart;

    /// <summary>One bar per row from 0 to <paramref name="Max"/>; a row without a value is unknown and has none. Marks cross all bars.</summary>
    /// <param name="FloorName">What the rows' floors are.</param>
    public sealed record Bars(IReadOnlyList<ChartBar> Rows, double Max, IReadOnlyList<ChartMark> Marks, string FloorName = "minimum") : Chart;

    /// <summary>Lines over steps 0, 1, 2 …; marked points lie on them.</summary>
    /// <param name="Up">What the values are, with their unit.</param>
    public sealed record Curve(string Across, string Up, IReadOnlyList<ChartSeries> Series, IReadOnlyList<ChartPoint> Points) : Chart;

    /// <summary>Points in four quadrants, divided at <paramref name="SplitAcross"/> and <paramref name="SplitUp"/>.</summary>
    /// <param name="Quadrants">Names: upper left, upper right, lower left, lower right.</param>
    public sealed record Grid(
        string Across, string Up, double MaxAcross, double MaxUp, double SplitAcross, double SplitUp, IReadOnlyList<string> Quadrants, IReadOnlyList<ChartPoint> Points) : Chart;
}

/// <param name="Values">One for each axis or step; not a number where the series has none.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<double> Values);

/// <param name="Floor">A level that the bar should reach, drawn as a tick on it; null for none.</param>
public sealed record ChartBar(string Name, double? Value, double? Floor = null);

public sealed record ChartMark(string Name, double At);

public sealed record ChartPoint(string Name, double Across, double Up);
