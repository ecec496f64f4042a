using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>The customer's industry, by points (playbook part 2 §2).</summary>
internal static class IndustryReader
{
    /// <summary>The industry's id and the words that decided, or null.</summary>
    public static (string Id, string Because)? Read(Sentence sentence, WordRun? segment, WordRun? offer)
    {
        var table = sentence.Language.Industries;
        var hits = sentence.Taken(PhraseList.Industry, PhraseList.IndustryNot);
        if (hits.Count == 0) return null;
        var scores = new double[table.Industries.Count];
        var starts = new int[table.Industries.Count];
        foreach (var hit in hits)
        {
            var owner = hit.Phrase.Owner;
            if (scores[owner] == 0 || hit.Start < starts[owner]) starts[owner] = hit.Start;
            scores[owner] += Points(sentence, table, hit, segment, offer);
        }

        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best] || (scores[i] == scores[best] && scores[i] > 0 && starts[i] < starts[best])) best = i;
        hits.Sort((a, b) => a.Start.CompareTo(b.Start));
        return (table.Industries[best].Id, string.Join(", ", hits.Where(h => h.Phrase.Owner == best).Select(sentence.Written)));
    }

    private static double Points(Sentence sentence, IndustryTable table, Hit hit, WordRun? segment, WordRun? offer)
    {
        var row = table.Industries[hit.Phrase.Owner];
        var points = hit.Phrase.Single ? row.WordPoints ?? table.Points["word"] : row.PhrasePoints ?? table.Points["phrase"];
        var word = sentence.WordOf(hit);
        if (row.Id == table.RouteIndustry && word > 0 && table.RouteWords.Contains(sentence.Words[word - 1].Key)) return points * table.Points["route"];
        if (segment?.Holds(word) == true) return points * table.Points["inSegment"];
        return offer?.Holds(word) == true ? points * table.Points["inOffer"] : points;
    }
}
