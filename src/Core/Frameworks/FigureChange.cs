using System.Globalization;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>One figure or term that differs between two versions, in words.</summary>
/// <param name="Unit">Stands once, behind the second value: "90 → 180 days".</param>
/// <param name="Difference">Second minus first as printed, so that the reader's own subtraction agrees; null for what is no number.</param>
/// <param name="Field">Field of the model or value form that sets the same thing; null where none does.</param>
public sealed record FigureChange(string Label, string Before, string After, string Unit = "", double? Difference = null, string? Field = null)
{
    /// <summary>True for what is held back where outsiders can read: fit, dependency, our negotiating position.</summary>
    public bool Internal { get; init; }

    /// <summary>What the difference is counted in, behind it: "points".</summary>
    public string Counted { get; init; } = "";

    /// <summary>Format of the difference.</summary>
    public string Format { get; init; } = "0.#";

    /// <summary>"41.2 watch → 45.6 amber (+4.4)".</summary>
    public string Change => $"{Before} → {After}{Unit}" + (Signed is { } signed ? $" ({signed}{Counted})" : "");

    /// <summary>"+4.4" or "−4.4", with a true minus sign; null where there is nothing to subtract.</summary>
    public string? Signed => Difference is not { } value || value == 0 ? null
        : (value > 0 ? "+" : "−") + Math.Abs(value).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The same inside a sentence: "your notice 90 → 180 days".</summary>
    public string Clause => char.ToLowerInvariant(Label[0]) + Label[1..] + " " + Change;

    internal static FigureChange? Words(string label, string? before, string? after, string? field = null) =>
        before == after ? null : new(label, before ?? "none", after ?? "none", Field: field);

    /// <summary>An index with the word that judges it; compared as printed.</summary>
    internal static FigureChange? Judged(string label, double before, string beforeWord, double after, string afterWord, int decimals)
    {
        var (from, to) = decimals == 1 ? (Pattern.OneDecimal(before), Pattern.OneDecimal(after)) : (Math.Round(before, decimals), Math.Round(after, decimals));
        var format = decimals == 0 ? "0" : "0." + new string('0', decimals);
        return from == to && beforeWord == afterWord ? null
            : new(label, Print(from, format) + " " + beforeWord, Print(to, format) + " " + afterWord, Difference: to - from) { Format = format };
    }

    internal static FigureChange? Percent(string label, double before, double after, int decimals, string? field = null)
    {
        var (from, to) = (Math.Round(before, decimals), Math.Round(after, decimals));
        return from == to ? null
            : new(label, Print(from, "#,##0.#"), Print(to, "#,##0.#"), " %", to - from, field) { Counted = " points", Format = "#,##0.#" };
    }

    /// <summary>An amount; a difference only where both are in one currency.</summary>
    internal static FigureChange? Amount(string label, string? currency, double before, string? otherCurrency, double after)
    {
        var (from, to) = (Math.Round(before, MidpointRounding.AwayFromZero), Math.Round(after, MidpointRounding.AwayFromZero));
        var same = currency is null || otherCurrency is null || currency == otherCurrency;
        return from == to && same ? null
            : new(label, Text(currency, from), Text(otherCurrency, to), Difference: same ? to - from : null) { Format = "#,##0" };
    }

    private static string Text(string? currency, double amount) => currency is null ? Money.Number(amount) : Money.Text(currency, amount);

    private static string Print(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
}
