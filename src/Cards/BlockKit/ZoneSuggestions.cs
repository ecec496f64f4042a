using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Time zones by what people type of them: a city, a country, a zone's id, or an offset.</summary>
public static class ZoneSuggestions
{
    private static readonly ZoneEntry[] Entries = ZoneEntry.All();

    /// <summary>At most a hundred, the likeliest first; for an empty query the common ones, and one to take the answer back.</summary>
    /// <param name="on">The day whose offsets are shown and searched for: they change with summer time.</param>
    public static IReadOnlyList<SelectOption> Of(string typed, DateOnly on)
    {
        var words = ZoneEntry.WordsOf(typed);
        if (words.Length == 0)
            return [.. Entries.Where(e => e.Common < int.MaxValue).OrderBy(e => e.Common).Select(e => Option(e, on)), FieldOptions.Option("", FieldOptions.NotTold)];
        var found = OffsetOf(typed) is { } offset
            ? Entries.Where(e => OffsetOn(e, on) == offset).OrderBy(e => e.Common).ThenBy(e => e.Id, StringComparer.Ordinal)
            : Entries.Select(e => (Entry: e, Rank: e.RankOf(words))).Where(e => e.Rank is not null)
                .OrderBy(e => e.Rank).ThenBy(e => e.Entry.Common).ThenBy(e => e.Entry.Id, StringComparer.Ordinal).Select(e => e.Entry);
        return [.. found.Take(BlockLimits.SelectOptions).Select(e => Option(e, on))];
    }

    internal static bool Knows(string id) => TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(id);

    private static SelectOption Option(ZoneEntry entry, DateOnly on)
    {
        var offset = OffsetOn(entry, on).ToString("+HH:mm", CultureInfo.InvariantCulture);
        return FieldOptions.Option(entry.Id, $"{entry.Id} (UTC{offset}{(entry.Country.Length > 0 ? ", " + entry.Country : "")})");
    }

    /// <summary>At noon: clocks change at night.</summary>
    private static Offset OffsetOn(ZoneEntry entry, DateOnly on) => entry.Zone.GetUtcOffset(Instant.FromUtc(on.Year, on.Month, on.Day, 12, 0));

    /// <summary>Of "+1", "UTC-03:30", "gmt +5"; null for anything else.</summary>
    private static Offset? OffsetOf(string typed)
    {
        var text = string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant().Replace('\u2212', '-');
        text = text.StartsWith("UTC", StringComparison.Ordinal) || text.StartsWith("GMT", StringComparison.Ordinal) ? text[3..] : text;
        if (text is not ['+' or '-', _, ..])
            return null;
        var parts = text[1..].Split(':');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hours) || hours > 14)
            return null;
        var minutes = 0;
        if (parts is [_, var late] && (!int.TryParse(late, NumberStyles.None, CultureInfo.InvariantCulture, out minutes) || minutes > 59))
            return null;
        return Offset.FromSeconds((text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes) * 60);
    }
}
