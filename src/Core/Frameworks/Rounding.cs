using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Rounding for figures that people read; calculations keep full precision.</summary>
public static class Rounding
{
    /// <summary>A score or a distance between scores, with the one decimal that every place prints.</summary>
    public static string Score(double points) => Pattern.Score(points);

    /// <summary>The value with so many significant figures: 26,263 × 3 with two is 79,000.</summary>
    public static double Significant(double value, int figures)
    {
        if (value == 0 || !double.IsFinite(value))
            return value;
        var scale = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - figures + 1);
        return Math.Round(value / scale, MidpointRounding.AwayFromZero) * scale;
    }
}
