using System.Globalization;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>"How I read this": every value, the words that caused it, and the form field that overrides it.</summary>
internal static class HowRead
{
    public static IReadOnlyList<ReadItem> Items(Reading reading, Causes causes, LanguageSheets language, OverlaySheets overlays)
    {
        var (texts, brief, items) = (language.Texts, causes.Brief, new List<ReadItem>(16));
        Archetype();
        Add("region", reading.RegionWords, causes.Places.Because, brief.Region, "region", language.Slots.Fallbacks["region"]);
        Add("industry", Name(overlays.Industries, reading.Industry, i => i.Name) ?? ObjectiveReader.Given(brief.Industry), causes.Industry, brief.Industry, "industry", language.Slots.Fallbacks["industry"]);
        Add("offer", reading.Offer, null, brief.Offer, "offer", language.Slots.Fallbacks["offer"]);
        var kind = Name(overlays.OfferKinds, reading.OfferKind, k => k.Name) ?? reading.OfferKind;
        items.Add(reading.OfferKindFound
            ? new(texts.Labels["offerKind"], kind, Cause(brief.OfferKind, causes.Kind), "offerKind", false)
            : new(texts.Labels["offerKind"], kind, texts.KindAssumed, "offerKind", true));
        Add("segment", reading.Segment, null, brief.Segment, "segment", language.Slots.Fallbacks["segment"]);
        if (reading.Functions.Count > 0)
            Add("function", string.Join(", ", reading.Functions.Select(f => Name(overlays.Functions, f, o => o.Name) ?? f)), causes.Functions, brief.Function, "function", "");
        Told("route", reading.Route);
        Told("gap", reading.Gap);
        Told("exposure", reading.Exposure);
        Told("count", reading.Count is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n.Number:0.##} {n.Noun}") : null);
        Told("amount", reading.Amount?.AsTyped);
        items.Add(new(texts.Labels["deadline"], reading.Deadline is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : texts.DeadlineDefault, reading.Deadline is null ? texts.Assumed : Quoted(reading.Text), "objective", reading.Deadline is null));
        foreach (var dial in Enum.GetValues<Dial>())
            if (reading.Dials.Of(dial) is { Source: not DialSource.Default } value)
                items.Add(new(texts.Dials[dial], value.Value.ToString(CultureInfo.InvariantCulture), value.Reason, texts.DialFields[dial], !value.Said));
        return items;

        void Archetype()
        {
            var value = string.Join(" + ", reading.Archetypes.Select(a => a.Weight < 1 ? string.Create(CultureInfo.InvariantCulture, $"{a.Archetype.Title()} {a.Weight * 100:0} %") : a.Archetype.Title()));
            var because = causes.Archetypes.Guessed || brief.Archetype is not null ? causes.Archetypes.Because : Quoted(causes.Archetypes.Because);
            items.Add(new(texts.Labels["archetype"], value, because, "archetype", causes.Archetypes.Guessed));
        }

        void Add(string label, string? value, string? because, string? own, string field, string fallback) =>
            items.Add(value is null ? new(texts.Labels[label], fallback, texts.NotFound, field, true) : new(texts.Labels[label], value, Cause(own, because ?? value), field, false));

        void Told(string label, string? value)
        {
            if (value is not null) items.Add(new(texts.Labels[label], value, Quoted(value), "objective", false));
        }

        string Cause(string? own, string? because) => string.IsNullOrWhiteSpace(own) ? Quoted(because ?? "") : texts.Corrected;

        string Quoted(string words) => Fill.In(texts.Because, "words", words);
    }

    private static string? Name<T>(IReadOnlyDictionary<string, T> rows, string? id, Func<T, string> name)
        where T : class => id is not null && rows.TryGetValue(id, out var row) ? name(row) : null;
}
