namespace StrategicPartnerships.Core.Briefs;

/// <summary>Who buys (playbook part 2 §4, "segment").</summary>
/// <param name="Plural">The plural to print when the singular stood before "market"; else null.</param>
internal readonly record struct SegmentRead(WordRun Run, string? Plural);

internal static class SegmentReader
{
    public static SegmentRead? Read(Sentence sentence, WordRun? offer)
    {
        SegmentRead? weak = null;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (!Customer(sentence, at, offer) || Skipped(sentence, at)) continue;
            var found = Extend(sentence, at, offer);
            if (IsRoute(sentence, found.Run.First)) at = found.Run.Last;
            else if (found.Run.Count == 1 && sentence.Language.Slots.WeakNouns.Contains(sentence.Words[at].Key)) weak ??= found;
            else return found;
        }

        return weak;
    }

    private static bool Customer(Sentence sentence, int at, WordRun? offer) =>
        offer?.Holds(at) != true && !sentence.InRegion(at) && sentence.Language.Patterns.Customers.Contains(sentence.Words[at].Key);

    private static bool Skipped(Sentence sentence, int at)
    {
        var not = sentence.Language.Slots.NotCustomers;
        return at + 1 < sentence.Words.Count && not.Nouns.Contains(sentence.Words[at].Key) && not.Before.Contains(sentence.Words[at + 1].Key);
    }

    private static SegmentRead Extend(Sentence sentence, int at, WordRun? offer)
    {
        var (slots, sets, words) = (sentence.Language.Slots, sentence.Language.Patterns, sentence.Words);
        var (first, last) = (at, at);
        while (last + 1 < words.Count && !words[last].Break && Customer(sentence, last + 1, offer)) last++;
        bool Free(int word) => word >= 0 && !words[word].Break && !sentence.InRegion(word) && offer?.Holds(word) != true;
        while (Free(first - 1) && (sets.Customers.Contains(words[first - 1].Key) || sets.Modifiers.Contains(words[first - 1].Key))) first--;
        if (slots.WideNouns.Contains(words[last].Key))
            for (var extra = 0; extra < slots.WideWords && Free(first - 1) && PatternReader.Plain(sentence, first - 1) && IsPlainNoun(words[first - 1].Key); extra++) first--;
        var market = last + 1 < words.Count && !words[last].Break && slots.MarketWords.Contains(words[last + 1].Key);
        var plural = market && slots.Plurals.TryGetValue(words[last].Key, out var many)
            ? (last > first ? sentence.Raw.Span(first, last - 1) + " " : "") + many
            : null;
        return new(new(first, last), plural);

        bool IsPlainNoun(string key) => !sets.NotBefore.Contains(key) && !slots.NumberWords.ContainsKey(key) && !char.IsAsciiDigit(key[0]);
    }

    /// <summary>Behind "through", "via" or "with" stands the way to the buyer, unless trust or credibility is built with it.</summary>
    private static bool IsRoute(Sentence sentence, int first)
    {
        var (slots, words) = (sentence.Language.Slots, sentence.Words);
        var at = first - 1;
        while (at >= 0 && (sentence.InRegion(at) || slots.Between.Contains(words[at].Key))) at--;
        return at >= 0 && slots.RouteWords.Contains(words[at].Key) && !(at > 0 && slots.RouteExcept.Contains(words[at - 1].Key));
    }
}
