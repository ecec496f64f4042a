using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>
/// Reads an objective with the playbook's tables (part 2): regions, slots, industry, objective, dials, in this order. What the
/// brief corrects wins and is shown as corrected. Never throws: whatever is not found is assumed, and the reading says so.
/// </summary>
public static class ObjectiveReader
{
    public static Reading Read(Brief brief, LanguageSheets language, OverlaySheets overlays, DateOnly today)
    {
        var text = brief.Objective.Length > Brief.ObjectiveLimit ? brief.Objective[..Brief.ObjectiveLimit] : brief.Objective;
        var sentence = new Sentence(text, language);
        var places = string.IsNullOrWhiteSpace(brief.Region) ? RegionReader.Read(sentence) : RegionReader.Typed(brief.Region, language, overlays);
        var slots = SlotReader.Read(sentence, today);
        var typed = TypedReader.Read(brief, language, overlays);
        var industry = typed.IndustryTyped ? typed.Industry : IndustryReader.Read(sentence, slots.SegmentRun, slots.OfferRun);
        var kind = typed.Kind ?? OverlayReader.Kind(sentence, slots.OfferRun);
        var functions = typed.Functions ?? OverlayReader.Functions(sentence);
        var read = ArchetypeReader.Read(sentence);
        var archetypes = brief.Archetype is { } own ? new([new(own, 1)], ReadingConfidence.Clear, null, language.Texts.Corrected, read.Word, false) : read;
        var numbers = slots.Numbers.Nearest(archetypes.Word);
        var resilience = archetypes.Shares.Any(s => s.Archetype == Archetype.Resilience);
        var exposure = resilience ? slots.Exposure : null;
        var segment = Given(brief.Segment) ?? slots.Segment;
        var reading = new Reading
        {
            Text = text.Trim(),
            Archetypes = archetypes.Shares,
            Confidence = archetypes.Confidence,
            RunnerUp = archetypes.RunnerUp,
            Regions = places.Regions,
            RegionWords = places.Words,
            PlacesWithoutRows = places.WithoutRows,
            Countries = places.Countries,
            Industry = industry?.Id,
            OfferKind = kind?.Id ?? language.Texts.DefaultKind,
            OfferKindFound = kind is not null,
            Functions = [.. functions.Select(f => f.Id)],
            Offer = Given(brief.Offer) ?? slots.Offer,
            Segment = segment,
            Route = slots.Route,
            Gap = slots.Gap,
            Exposure = exposure,
            Count = numbers.Count,
            Amount = numbers.Amount,
            Deadline = slots.Deadline?.Day,
            Physical = DialReader.Physical(sentence) || (kind is { } k && overlays.OfferKinds.TryGetValue(k.Id, out var overlay) && overlay.Physical),
            Dials = DialReader.Read(sentence, brief, archetypes.Shares[0].Archetype, industry?.Id, segment is not null, exposure),
            Items = [],
        };
        var causes = new Causes(brief, archetypes, places, industry?.Because, kind?.Because, functions.Count == 0 ? null : string.Join(", ", functions.Select(f => f.Because)));
        return reading with
        {
            Items = HowRead.Items(reading, causes, language, overlays),
            Remarks = ReadingRemarks.Of(reading, causes, sentence, typed.Remarks, numbers.Others),
        };
    }

    internal static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What led to each value.</summary>
internal sealed record Causes(Brief Brief, ArchetypesRead Archetypes, PlacesRead Places, string? Industry, string? Kind, string? Functions);
