using NodaTime.TimeZones;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Reads ISO codes: currencies that the playbook's regions and countries use, and countries by code or name.</summary>
internal static class TypedCode
{
    public static Parsed<string?> Currency(string typed, Playbook playbook)
    {
        var code = TypedText.Clean(typed, lines: false).ToUpperInvariant();
        if (code.Length == 0)
            return new(null);
        if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
            return Parsed<string?>.Wrong($"{TypedText.Quote(typed)} is not a currency code. Write its three letters, such as EUR or USD.");
        var overlays = playbook.Overlays;
        return overlays.Countries.Values.Any(c => c.Currency == code) || overlays.Regions.Values.Any(r => r.Currencies.Contains(code))
            ? new(code)
            : Parsed<string?>.Wrong($"{code} is not a currency that the playbook knows. Use one of {string.Join(", ", Known(overlays))}.");
    }

    public static Parsed<string?> Country(string typed, Playbook playbook)
    {
        var text = TypedText.Clean(typed, lines: false);
        if (text.Length == 0)
            return new(null);
        var known = playbook.Overlays.Countries.Values.FirstOrDefault(c => Same(c.Code, text) || Same(c.Name, text) || c.Spellings.Any(s => Same(s, text)));
        if (known is not null)
            return new(known.Code);
        var other = TzdbDateTimeZoneSource.Default.ZoneLocations?.FirstOrDefault(l => Same(l.CountryCode, text) || Same(l.CountryName, text));
        return other is not null
            ? new(other.CountryCode)
            : Parsed<string?>.Wrong($"{TypedText.Quote(typed)} is not a country. Write its name in English or its two letters, such as Germany or DE.");
    }

    private static IEnumerable<string> Known(OverlaySheets overlays) =>
        overlays.Countries.Values.Select(c => c.Currency).Concat(overlays.Regions.Values.SelectMany(r => r.Currencies)).Distinct().Order(StringComparer.Ordinal);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
