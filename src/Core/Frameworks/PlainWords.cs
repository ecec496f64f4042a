using System.Text;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>
/// The brief as the strategist may print it: control and direction characters gone, brackets and braces as parentheses, so that a bracket
/// in the result is always a fault of ours (playbook §18, lint). The stored brief keeps what was typed.
/// </summary>
public static class PlainWords
{
    public static Brief Of(Brief brief) => brief with
    {
        Objective = Of(brief.Objective) ?? "",
        Company = Of(brief.Company),
        Partner = Of(brief.Partner),
        Region = Of(brief.Region),
        Industry = Of(brief.Industry),
        Offer = Of(brief.Offer),
        Segment = Of(brief.Segment),
        Value = brief.Value with
        {
            YouProvide = Of(brief.Value.YouProvide),
            PartnerProvides = Of(brief.Value.PartnerProvides),
            Joint = Of(brief.Value.Joint),
        },
        Governance = brief.Governance with
        {
            YourSponsor = Of(brief.Governance.YourSponsor),
            PartnerSponsor = Of(brief.Governance.PartnerSponsor),
            YourManager = Of(brief.Governance.YourManager),
            PartnerManager = Of(brief.Governance.PartnerManager),
            YourTechnical = Of(brief.Governance.YourTechnical),
            PartnerTechnical = Of(brief.Governance.PartnerTechnical),
            YourSales = Of(brief.Governance.YourSales),
            PartnerSales = Of(brief.Governance.PartnerSales),
        },
    };

    private static ValueLine[] Of(IReadOnlyList<ValueLine> lines) => [.. lines.Select(l => l with { What = Of(l.What) ?? "" })];

    private static string? Of(string? text)
    {
        if (text is null)
            return text;
        text = text.Replace("TBD", "to be decided", StringComparison.Ordinal);
        if (!text.AsSpan().ContainsAnyExcept(Harmless))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = rune.Value switch
            {
                '[' or '{' => plain.Append('('),
                ']' or '}' => plain.Append(')'),
                '\n' or '\r' or '\t' => plain.Append(' '),
                0xFFFD => plain,
                _ when Rune.IsControl(rune) || IsDirection(rune.Value) => plain,
                _ => plain.Append(rune.ToString()),
            };
        return plain.ToString().Trim();
    }

    /// <summary>Characters that turn the direction of what follows, or are invisible: bidi marks, embeddings, isolates, byte-order mark.</summary>
    private static bool IsDirection(int c) => c is 0x200E or 0x200F or 0x061C or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static readonly System.Buffers.SearchValues<char> Harmless = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?'\"()-+/&%$€£@#*=<>_");
}
