using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>What is offered (playbook part 2 §4, "offer").</summary>
internal static class OfferReader
{
    public static WordRun? Read(Sentence sentence)
    {
        foreach (var (pattern, rule) in sentence.Language.Patterns.Offer)
        {
            WordRun? accepted = null;
            PatternReader.Find(sentence, pattern, run => (accepted = Accept(sentence, rule, run)) is not null);
            if (accepted is not null) return accepted;
        }

        return null;
    }

    private static WordRun? Accept(Sentence sentence, OfferPattern rule, WordRun run)
    {
        var (slots, sets, words) = (sentence.Language.Slots, sentence.Language.Patterns, sentence.Words);
        if (rule.KindWord && (sets.NotLead.Contains(words[run.First].Key) || !EndsWithKind(sentence, run.Last))) return null;
        if (words[run.First].Key == slots.OnlyWord) return null;
        var (first, last) = (run.First, run.Last);
        if (rule.DropLeading)
            while (first < last && slots.Leading.Contains(words[first].Key)) first++;
        if (rule.NotCustomers && (sets.Customers.Contains(words[last].Key) || slots.PartnerNouns.Contains(words[last].Key))) return null;
        if (last > first && slots.DroppedEnds.Contains(words[last].Key)) last--;
        return Offered(sentence, first, last) ? new(first, last) : null;
    }

    private static bool Offered(Sentence sentence, int first, int last)
    {
        var (slots, sets, words) = (sentence.Language.Slots, sentence.Language.Patterns, sentence.Words);
        var key = words[last].Key;
        var before = last > first ? words[last - 1].Key : "";
        if (before.Length > 0 && sets.NotOffer.Contains(before + " " + key)) return false;
        if (!sets.NotOffer.Contains(key)) return !char.IsAsciiDigit(key[0]) || last > first;
        return before.Length > 0 && slots.AfterNoun.Contains(key) && !sets.NotOffer.Contains(before) && !slots.Leading.Contains(before);
    }

    private static bool EndsWithKind(Sentence sentence, int word)
    {
        foreach (var hit in sentence.Hits)
            if (hit.Phrase.List == PhraseList.Kind && sentence.Text.Tokens[hit.End - 1].Word == word) return true;
        return false;
    }
}
