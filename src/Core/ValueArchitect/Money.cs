using System.Globalization;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>Amounts, shares and multiples as the framework prints them, the same in every culture.</summary>
public static class Money
{
    /// <summary>"EUR 118,000": whole units, code first.</summary>
    public static string Text(string currency, double amount) => currency + " " + Number(amount);

    /// <summary>Whole number with thousands separators and a true minus sign.</summary>
    public static string Number(double amount) => Signed(Math.Round(amount, MidpointRounding.AwayFromZero).ToString("#,##0", CultureInfo.InvariantCulture));

    /// <summary>"237 %", of a value on the scale 0–100.</summary>
    public static string Percent(double percent) => Number(percent) + " %";

    /// <summary>A multiple or a ratio, "0.74".</summary>
    public static string Ratio(double ratio) => Signed(ratio.ToString("0.00", CultureInfo.InvariantCulture));

    /// <summary>Deals a month: at most two decimals.</summary>
    public static string Deals(double deals) => Signed(deals.ToString("#,##0.##", CultureInfo.InvariantCulture));

    private static string Signed(string number) => number is "-0" or "-0.00" ? number[1..] : number.Replace('-', '−');
}
