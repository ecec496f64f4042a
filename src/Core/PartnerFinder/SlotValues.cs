using System.Globalization;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>The spelling of numbers in sentences.</summary>
internal static class SlotValues
{
    /// <summary>One decimal at most: 69.2, 60.</summary>
    public static string Short(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Two(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly date) => date.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
