using System.Globalization;

namespace StrategicPartnerships.Core.Commands;

/// <summary>Version numbers as people write them: <c>v3</c>, <c>V 3</c> is not one, <c>3</c> is; a word between two of them (<c>v3 to v4</c>) is passed over.</summary>
internal static class VersionNumbers
{
    private static readonly string[] Between = ["to", "and", "vs", "with", "->", "→", "-"];

    /// <summary>The numbers, or null when anything else is among them or there are more than <paramref name="most"/>.</summary>
    public static IReadOnlyList<int>? Of(string rest, int most)
    {
        var numbers = new List<int>();
        foreach (var word in TypedText.Plain(rest).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (numbers.Count > 0 && Between.Contains(word))
                continue;
            if (!int.TryParse(word.StartsWith('v') ? word.AsSpan(1) : word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            numbers.Add(number);
        }

        return numbers.Count > 0 && numbers.Count <= most ? numbers : null;
    }
}
