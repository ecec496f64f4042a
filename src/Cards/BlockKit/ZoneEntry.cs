using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.TimeZones;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A zone with the words by which people look for it: its city, its country, and larger cities that share its time.</summary>
/// <param name="Common">Its place among the common ones; <see cref="int.MaxValue"/> for the others.</param>
/// <param name="City">First of what is searched, without accents.</param>
internal sealed record ZoneEntry(string Id, string Country, int Common, string City, FrozenSet<string> Words)
{
    private const string Utc = "Etc/UTC";

    /// <summary>Those of an empty query.</summary>
    private static readonly string[] CommonIds =
    [
        "Europe/Berlin", "Europe/London", "Europe/Paris", "Europe/Zurich", "Europe/Vienna", "Europe/Madrid", "Europe/Rome", "Europe/Amsterdam", "Europe/Stockholm", "Europe/Warsaw",
        "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Toronto", "America/Mexico_City", "America/Sao_Paulo",
        "Asia/Dubai", "Asia/Jerusalem", "Africa/Johannesburg", "Asia/Kolkata", "Asia/Singapore", "Asia/Shanghai", "Asia/Tokyo", "Asia/Seoul", "Australia/Sydney", "Pacific/Auckland", Utc,
    ];

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Id];

    public static ZoneEntry[] All()
    {
        var cities = ZoneCities.All.ToLookup(c => c.Zone, c => c.Names, StringComparer.Ordinal);
        return
        [
            .. TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(l => Of(l.ZoneId, l.CountryName, [l.CountryCode, l.Comment, .. cities[l.ZoneId]])),
            Of(Utc, "", ["GMT Zulu universal"]),
        ];
    }

    /// <summary>Lower case, without accents; everything but letters and digits parts them.</summary>
    public static string[] WordsOf(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in TextSafety.Line(text).Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(' ');
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>0 for its own city, 1 for a whole word such as its country, 2 for beginnings of words; null where a word is not found.</summary>
    public int? RankOf(string[] words) =>
        City.StartsWith(string.Join(' ', words), StringComparison.Ordinal) ? 0
        : words.All(Words.Contains) ? 1
        : words.All(w => Words.Any(known => known.StartsWith(w, StringComparison.Ordinal))) ? 2
        : null;

    private static ZoneEntry Of(string id, string country, IEnumerable<string> names)
    {
        var common = Array.IndexOf(CommonIds, id);
        return new(
            id, country, common < 0 ? int.MaxValue : common, string.Join(' ', WordsOf(id[(id.LastIndexOf('/') + 1)..])),
            names.Append(id).Append(country).SelectMany(WordsOf).ToFrozenSet(StringComparer.Ordinal));
    }
}
