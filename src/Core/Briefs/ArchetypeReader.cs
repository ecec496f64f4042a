using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <param name="Word">Written word where the objective's first hit stands; -1 when none was found.</param>
/// <param name="Because">The words that decided, or the evidence.</param>
/// <param name="Guessed">True when no objective word was found and evidence decided.</param>
internal sealed record ArchetypesRead(IReadOnlyList<ArchetypeShare> Shares, ReadingConfidence Confidence, Archetype? RunnerUp, string Because, int Word, bool Guessed);

/// <summary>The objective, by points (playbook part 2 §3).</summary>
internal static class ArchetypeReader
{
    private sealed record Score(Archetype Archetype, double Points, List<Hit> Hits, bool Weak);

    public static ArchetypesRead Read(Sentence sentence)
    {
        var table = sentence.Language.Archetypes;
        var rules = table.Decision;
        var scores = new List<Score>(table.Archetypes.Count);
        foreach (var archetype in rules.TieOrder)
            for (var i = 0; i < table.Archetypes.Count; i++)
                if (table.Archetypes[i].Archetype == archetype) scores.Add(Of(sentence, i, archetype));

        // A stable sort keeps the tie order.
        var ranked = scores.OrderByDescending(s => s.Points).ToArray();
        var (first, second) = (ranked[0], ranked[1]);
        Archetype? runnerUp = second.Points > 0 ? second.Archetype : null;
        if (first.Points < rules.Least) return Guess(sentence, scores, runnerUp);
        var confidence = first.Points >= rules.Clear && first.Points - second.Points >= rules.ClearAhead ? ReadingConfidence.Clear
            : first.Points >= rules.Likely ? ReadingConfidence.Likely : ReadingConfidence.Guess;
        IReadOnlyList<ArchetypeShare> shares = second.Points >= rules.BlendLeast && second.Points >= rules.BlendShare * first.Points
            ? [new(first.Archetype, rules.FirstWeight), new(second.Archetype, Math.Round(1 - rules.FirstWeight, 6))]
            : [new(first.Archetype, 1)];
        first.Hits.Sort((a, b) => a.Start.CompareTo(b.Start));
        return new(shares, confidence, runnerUp, string.Join(", ", first.Hits.Select(sentence.Written).Distinct(StringComparer.Ordinal)), sentence.WordOf(first.Hits[0]), false);
    }

    private static Score Of(Sentence sentence, int owner, Archetype archetype)
    {
        var points = sentence.Language.Archetypes.Points;
        var (hits, taken, total, rule, weak) = (new List<Hit>(), new List<Hit>(), 0.0, false, false);
        foreach (var hit in sentence.Hits)
            if (!rule && hit.Phrase.List == PhraseList.Rule && hit.Phrase.Owner == owner && !sentence.Excluded(hit, PhraseList.ArchetypeNot))
            {
                (rule, total) = (true, total + points["rules"]);
                hits.Add(hit);
            }

        foreach (var (list, each) in new[] { (PhraseList.Phrase, points["phrase"]), (PhraseList.Word, points["word"]), (PhraseList.Weak, points["weak"]) })
            foreach (var hit in sentence.Hits)
                if (hit.Phrase.List == list && hit.Phrase.Owner == owner && !Sentence.Overlaps(taken, hit) && !sentence.Excluded(hit, PhraseList.ArchetypeNot))
                {
                    taken.Add(hit);
                    hits.Add(hit);
                    total += each;
                    weak |= list == PhraseList.Weak;
                }

        return new(archetype, total, hits, weak);
    }

    /// <summary>No objective word: a weak word with a region, words of the audience or of cost, a region, else revenue.</summary>
    private static ArchetypesRead Guess(Sentence sentence, List<Score> scores, Archetype? runnerUp)
    {
        var texts = sentence.Language.Texts;
        var table = sentence.Language.Archetypes;
        if (sentence.HasRegion && (scores.Find(s => s.Weak && s.Archetype == Archetype.NewMarket) ?? scores.Find(s => s.Weak && s.Archetype != Archetype.Revenue)) is { } weak)
            return Of(weak.Archetype, Fill.In(texts.EvidenceWord, "word", sentence.Written(weak.Hits[0])), sentence.WordOf(weak.Hits[0]));
        var evidence = sentence.Hits.Where(h => h.Phrase.List == PhraseList.Evidence).OrderBy(h => h.Phrase.Owner).ThenBy(h => h.Start).ToArray();
        if (evidence.Length > 0)
            return Of(table.Evidence[evidence[0].Phrase.Owner].Archetype, Fill.In(texts.EvidenceWord, "word", sentence.Written(evidence[0])), sentence.WordOf(evidence[0]));
        return sentence.HasRegion ? Of(Archetype.NewMarket, texts.EvidenceRegion, -1) : Of(Archetype.Revenue, texts.EvidenceNone, -1);

        ArchetypesRead Of(Archetype archetype, string because, int word) =>
            new([new(archetype, 1)], ReadingConfidence.Guess, runnerUp == archetype ? null : runnerUp, because, word, true);
    }
}
