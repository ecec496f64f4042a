namespace StrategicPartnerships.Core.Briefs;

/// <summary>The reading in one line, for the framework's header: "Read as: New market (clear) – region Germany; industry healthcare".</summary>
public static class ReadingLine
{
    public static string Of(Reading reading)
    {
        var told = reading.Items.Where(i => i.Field is "region" or "industry" or "offer" or "segment" && !i.Assumed).Select(i => Lower(i.Label) + " " + i.Value);
        var archetypes = string.Join(" + ", reading.Archetypes.Select(a => a.Archetype.Title()));
        var line = $"Read as: {archetypes} ({Lower(reading.Confidence.ToString())})";
        var parts = string.Join("; ", told);
        return parts.Length == 0 ? line : line + " – " + parts;
    }

    private static string Lower(string word) => word.ToLowerInvariant();
}
