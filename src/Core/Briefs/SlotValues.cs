using System.Globalization;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>The slots' values from a reading, first source that exists (playbook part 5 §2.1); everything else has a fallback.</summary>
internal static class SlotValues
{
    public static Slots Of(Brief brief, Reading reading, Industry? industry, Country? country, LanguageSheets language)
    {
        var table = language.Slots;
        var known = new Dictionary<string, string>();
        Set("offer", Lower(reading.Offer));
        Set("product", Lower(reading.Offer));
        Set("segment", Lower(reading.Segment) ?? industry?.Customers);
        Set("audience", Audience(reading.Segment, table));
        Set("route", Lower(reading.Route));
        Set("region", reading.RegionWords);
        Set("industry", industry?.Name ?? ObjectiveReader.Given(brief.Industry));
        Set("country", country?.Name);
        Set("company", ObjectiveReader.Given(brief.Company));
        Set("partner", ObjectiveReader.Given(brief.Partner));
        Set("gap", Lower(reading.Gap));
        Set("exposure", Lower(reading.Exposure));
        Set("deadline", reading.Deadline is { } day ? Fill.In(table.Market["deadline"], "date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);
        Set("n", reading.Count?.Number.ToString("0.##", CultureInfo.InvariantCulture));
        Set("x", reading.Amount?.AsTyped ?? Lower(reading.Exposure));
        Set("market", Market(reading, known, table));
        return new(known, Fallbacks(reading, table));

        void Set(string slot, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) known[slot] = value;
        }
    }

    private static IReadOnlyDictionary<string, string> Fallbacks(Reading reading, SlotTable table)
    {
        if (!table.Counts.TryGetValue(reading.Archetype, out var rule)) return table.Fallbacks;
        var number = rule.Fixed ?? (rule.Dial is { } dial ? rule.ByDial[Math.Clamp(reading.Dials[dial], 1, 5) - 1] : null as int?);
        return new Dictionary<string, string>(table.Fallbacks) { ["n"] = number?.ToString(CultureInfo.InvariantCulture) ?? rule.Fallback };
    }

    private static string? Market(Reading reading, Dictionary<string, string> known, SlotTable table)
    {
        var (region, industry, segment) = (known.ContainsKey("region"), known.ContainsKey("industry"), reading.Segment is not null);
        var template = region && industry ? "industryAndRegion" : region && segment ? "segmentAndRegion" : region ? "region" : industry ? "industry" : segment ? "segment" : null;
        if (template is null) return null;
        var text = table.Market[template];
        foreach (var slot in new[] { "industry", "region", "segment" })
            if (known.TryGetValue(slot, out var value)) text = Fill.In(text, slot, value);
        return text;
    }

    private static string? Audience(string? segment, SlotTable table)
    {
        if (segment is null) return null;
        return table.Audience.Contains(segment[(segment.LastIndexOf(' ') + 1)..].ToLowerInvariant()) ? Lower(segment) : null;
    }

    /// <summary>First letter small, unless the word is an acronym or has capitals inside.</summary>
    private static string? Lower(string? text)
    {
        if (string.IsNullOrEmpty(text)) return text;
        var word = text.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 ? text[..end] : text;
        return word.Skip(1).Any(char.IsUpper) || word.Length == 1 ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
