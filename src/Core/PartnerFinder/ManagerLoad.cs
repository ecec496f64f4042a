using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>What one manager carries (playbook §8.6).</summary>
/// <param name="Manager">Null for all partnerships that name no manager: they count as one manager's.</param>
/// <param name="Load">1 is as much as one manager can carry.</param>
/// <param name="Entries">Best rank first.</param>
public sealed record ManagerLoad(string? Manager, double Load, IReadOnlyList<BookEntry> Entries)
{
    /// <param name="entries">Best rank first.</param>
    /// <returns>The fullest first.</returns>
    public static IReadOnlyList<ManagerLoad> Of(BookSheet sheet, IEnumerable<BookEntry> entries) =>
        [.. entries.GroupBy(e => e.Manager ?? "", StringComparer.OrdinalIgnoreCase)
            .Select(g => new ManagerLoad(g.First().Manager, Sum(sheet, g), [.. g]))
            .OrderByDescending(l => l.Load).ThenBy(l => l.Manager, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Partners of this kind that one manager can carry: more than 0.</summary>
    /// <param name="complexity">Dial, 1–5.</param>
    public static double Limit(BookSheet sheet, Commitment commitment, int complexity)
    {
        var most = sheet.Most[commitment];
        return most[0] + ((most[1] - most[0]) * (Math.Clamp(complexity, 1, 5) - 1) / 4);
    }

    /// <summary>The lowest in rank that have to go before the rest can be carried; empty while it can.</summary>
    public IReadOnlyList<BookEntry> TooMuch(BookSheet sheet)
    {
        var kept = Entries.Count;
        while (kept > 1 && Sum(sheet, Entries.Take(kept)) > 1)
            kept--;
        return [.. Entries.Skip(kept).Reverse()];
    }

    // Rounded far below display, so that eight times an eighth is exactly one.
    private static double Sum(BookSheet sheet, IEnumerable<BookEntry> entries) => Math.Round(entries.Sum(e => 1 / Limit(sheet, e.Commitment, e.Complexity)), 9);
}
