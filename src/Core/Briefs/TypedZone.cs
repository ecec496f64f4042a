using NodaTime;
using NodaTime.TimeZones;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Reads IANA zones; a city that names one zone alone is enough ("Berlin").</summary>
internal static class TypedZone
{
    public static Parsed<string?> Read(string typed)
    {
        var text = TypedText.Clean(typed, lines: false).Replace(' ', '_');
        if (text.Length == 0)
            return new(null);
        var ids = DateTimeZoneProviders.Tzdb.Ids;
        if (ids.FirstOrDefault(id => string.Equals(id, text, StringComparison.OrdinalIgnoreCase)) is { } exact)
            return new(exact);
        var cities = ids.Where(id => string.Equals(City(id), text, StringComparison.OrdinalIgnoreCase)).Select(Canonical).Distinct().ToArray();
        if (cities.Length == 1)
            return new(cities[0]);
        var near = cities.Length > 1 ? cities : Nearest(text, ids);
        return Parsed<string?>.Wrong(near.Length == 0
            ? $"{TypedText.Quote(typed)} is not a time zone. Write its region and city, such as Europe/Berlin or America/New_York."
            : $"{TypedText.Quote(typed)} is not a time zone. Did you mean {string.Join(" or ", near)}?");
    }

    private static string City(string id) => id[(id.LastIndexOf('/') + 1)..];

    private static string Canonical(string id) => TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(id, out var canonical) ? canonical : id;

    /// <summary>At most two zones whose id or city is a few letters away.</summary>
    private static string[] Nearest(string text, IEnumerable<string> ids)
    {
        // No zone is longer than 40 characters; more than that is no slip of the pen, and not worth comparing.
        if (text.Length > 40)
            return [];
        var wanted = text.ToUpperInvariant();
        var limit = Math.Max(1, text.Length / 3);
        return ids
            .Select(id => (Id: id, Away: Math.Min(Distance(wanted, id.ToUpperInvariant()), Distance(wanted, City(id).ToUpperInvariant()))))
            .Where(z => z.Away <= limit)
            .OrderBy(z => z.Away).ThenBy(z => z.Id.Contains('/', StringComparison.Ordinal) ? 0 : 1).ThenBy(z => z.Id, StringComparer.Ordinal)
            .Select(z => Canonical(z.Id)).Distinct().Take(2).ToArray();
    }

    /// <summary>Levenshtein's distance: letters to add, drop or change.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
