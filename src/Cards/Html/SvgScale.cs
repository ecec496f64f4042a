using System.Globalization;

namespace StrategicPartnerships.Cards.Html;

/// <summary>From figures to places: <paramref name="From"/>–<paramref name="To"/> lies at <paramref name="Start"/>–<paramref name="End"/>.</summary>
internal sealed record SvgScale(double From, double To, double Start, double End)
{
    /// <summary>Figures beyond are held here.</summary>
    private const double Most = 1e15;
    private const int MostTicks = 12;

    /// <summary>Steps of months that people count in.</summary>
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120];

    public double Step { get; private init; } = 1;

    public double At(double value) => Start + (Math.Clamp(Finite(value), From, To) - From) / (To - From) * (End - Start);

    public static double Finite(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, -Most, Most);

    /// <summary>A scale that ends on round figures (1, 2 or 5 times a power of ten) and holds nil.</summary>
    public static SvgScale Round(double low, double high, int steps, double start, double end)
    {
        (low, high) = (Math.Min(0, Finite(low)), Math.Max(0, Finite(high)));
        if (high - low < 1e-6)
            high = low + 1;
        var rough = (high - low) / steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * ((rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });
        return new(Math.Floor(low / step + 1e-9) * step, Math.Ceiling(high / step - 1e-9) * step, start, end) { Step = step };
    }

    /// <summary>Steps 0–<paramref name="last"/>.</summary>
    public static SvgScale Steps(int last, double start, double end)
    {
        last = Math.Max(last, 1);
        foreach (var step in MonthSteps)
            if (last / step <= 6)
                return new(0, last, start, end) { Step = step };
        return new(0, last, start, end) { Step = Math.Ceiling(last / 6.0) };
    }

    public IEnumerable<double> Ticks()
    {
        for (var i = 0; i <= MostTicks && From + i * Step <= To + Step * 1e-6; i++)
            yield return From + i * Step;
    }

    /// <summary>"200k", "-1.5M", "0.25".</summary>
    public static string Short(double value) => Math.Abs(value) switch
    {
        >= 1e12 => Number(value / 1e12, "T"),
        >= 1e9 => Number(value / 1e9, "B"),
        >= 1e6 => Number(value / 1e6, "M"),
        >= 1e3 => Number(value / 1e3, "k"),
        _ => Number(value, ""),
    };

    // Adding nil makes the nil of "-0" a plain one.
    private static string Number(double value, string unit) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture) + unit;
}
