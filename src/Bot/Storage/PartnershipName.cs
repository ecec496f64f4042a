using System.Text;

namespace StrategicPartnerships.Bot.Storage;

/// <summary>Names of partnerships as people write them, and as they are compared.</summary>
internal static class PartnershipName
{
    public const int Longest = 80;

    /// <summary>One line without control characters, at most <see cref="Longest"/> characters and never half of a surrogate pair.</summary>
    public static string Tidy(string name)
    {
        var tidy = new StringBuilder();
        foreach (var rune in name.Trim().EnumerateRunes())
        {
            if (tidy.Length + rune.Utf16SequenceLength > Longest)
                break;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                _ = tidy is [.., ' '] ? tidy : tidy.Append(' ');
            else
                tidy.Append(rune);
        }

        return tidy.ToString().Trim();
    }

    public static string Key(string name) => Tidy(name).ToUpperInvariant();
}
