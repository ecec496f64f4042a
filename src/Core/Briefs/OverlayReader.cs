using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Offer kind and functions: most points win, each axis reads the whole text (playbook part 3, matching).</summary>
internal static class OverlayReader
{
    /// <summary>Goods in the offer decide where no word of an offer kind is found: drones are a product, not software.</summary>
    public static (string Id, string Because)? Kind(Sentence sentence, WordRun? offer = null)
    {
        var ranked = Ranked(sentence, PhraseList.Kind, PhraseList.KindNot, sentence.Language.KindIds, byOrder: true);
        if (ranked.Count > 0) return ranked[0];
        foreach (var hit in sentence.Hits)
            if (hit.Phrase.List == PhraseList.DialWord && offer?.Holds(sentence.WordOf(hit)) == true && sentence.Language.Dials.Words[hit.Phrase.Owner].Kind is { } kind)
                return (kind, sentence.Written(hit));
        return null;
    }

    public static List<(string Id, string Because)> Functions(Sentence sentence)
    {
        var ranked = Ranked(sentence, PhraseList.Function, PhraseList.FunctionNot, sentence.Language.FunctionIds, byOrder: false);
        var most = sentence.Language.Texts.Functions;
        return ranked.Count > most ? ranked[..most] : ranked;
    }

    private static List<(string Id, string Because)> Ranked(Sentence sentence, PhraseList list, PhraseList not, IReadOnlyList<string> ids, bool byOrder)
    {
        var hits = sentence.Taken(list, not);
        if (hits.Count == 0) return [];
        var texts = sentence.Language.Texts;
        var found = new Dictionary<int, (double Points, int Start, string Because)>();
        hits.Sort((a, b) => a.Start.CompareTo(b.Start));
        foreach (var hit in hits)
        {
            var points = hit.Phrase.Single ? texts.WordPoints : texts.PhrasePoints;
            found[hit.Phrase.Owner] = found.TryGetValue(hit.Phrase.Owner, out var before)
                ? (before.Points + points, before.Start, before.Because + ", " + sentence.Written(hit))
                : (points, hit.Start, sentence.Written(hit));
        }

        return [.. found.OrderByDescending(f => f.Value.Points).ThenBy(f => byOrder ? f.Key : f.Value.Start).ThenBy(f => f.Key).Select(f => (ids[f.Key], f.Value.Because))];
    }
}
