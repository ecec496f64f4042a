namespace StrategicPartnerships.Core.Briefs;

/// <summary>Slots of one sentence in the person's own spelling.</summary>
internal sealed record SlotsRead(
    WordRun? OfferRun, string? Offer, WordRun? SegmentRun, string? Segment, string? Route, string? Gap, string? Exposure, NumbersRead Numbers, DeadlineRead? Deadline);

/// <summary>Offer, segment, route, gap, exposure, numbers and deadline (playbook part 2 §4).</summary>
internal static class SlotReader
{
    public static SlotsRead Read(Sentence sentence, DateOnly today)
    {
        var offer = OfferReader.Read(sentence);
        var segment = SegmentReader.Read(sentence, offer);
        return new(
            offer, Text(sentence, offer), segment?.Run, segment is { } s ? s.Plural ?? sentence.Written(s.Run) : null,
            Route(sentence), First(sentence, sentence.Language.Patterns.Gaps), First(sentence, sentence.Language.Patterns.Exposures),
            NumberReader.Read(sentence), DeadlineReader.Read(sentence, today));
    }

    private static string? Text(Sentence sentence, WordRun? run) => run is { } words ? sentence.Written(words) : null;

    private static string? First(Sentence sentence, IReadOnlyList<Playbooks.SlotPattern> patterns)
    {
        foreach (var pattern in patterns)
            if (PatternReader.Find(sentence, pattern) is { } run) return sentence.Written(run);
        return null;
    }

    /// <summary>After "through" and its like any run; after "find" and its like a run that ends with a partner noun.</summary>
    private static string? Route(Sentence sentence)
    {
        if (First(sentence, sentence.Language.Patterns.Routes) is { } route) return route;
        var slots = sentence.Language.Slots;
        for (var at = 0; at + 1 < sentence.Words.Count; at++)
        {
            if (!slots.RouteVerbs.Contains(sentence.Words[at].Key)) continue;
            var run = PatternReader.RunLength(sentence, at + 1);
            for (var length = run; length > 0; length--)
            {
                var last = sentence.Words[at + length].Key;
                var two = length > 1 ? sentence.Words[at + length - 1].Key + " " + last : last;
                if (slots.RouteNouns.Contains(last) || slots.RouteNouns.Contains(two)) return sentence.Written(new WordRun(at + 1, at + length));
            }
        }

        return null;
    }
}
