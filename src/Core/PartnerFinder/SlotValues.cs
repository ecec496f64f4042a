using System.Globalization;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Values that one sentence needs beside the slots of the case, and the spelling of numbers in sentences.</summary>
internal static class SlotValues
{
    public static Slots And(this Slots slots, params ReadOnlySpan<(string Slot, string Value)> values)
    {
        var known = new Dictionary<string, string>(slots.Known);
        foreach (var (slot, value) in values)
            known[slot] = value;
        return slots with { Known = known };
    }

    /// <summary>One decimal at most: 69.2, 60.</summary>
    public static string Short(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Two(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly date) => date.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
