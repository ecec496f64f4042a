using System.Globalization;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>Dates as they are printed everywhere, "7 January 2027", whatever the machine's culture.</summary>
public static class DateText
{
    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The sentence with one slot replaced.</summary>
    internal static string With(this string sentence, string slot, string value) => sentence.Replace("{" + slot + "}", value, StringComparison.Ordinal);
}
