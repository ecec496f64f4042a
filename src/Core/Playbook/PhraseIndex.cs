namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Which list a phrase belongs to.</summary>
public enum PhraseList { Region, Industry, IndustryNot, Rule, Phrase, Word, Weak, ArchetypeNot, Evidence, DialWord, DialNot, Physical, Proven, Kind, KindNot, Function, FunctionNot }

/// <param name="Owner">Position of the row in its table.</param>
/// <param name="Parts">Vocabulary ids of its tokens.</param>
/// <param name="Gap">Position in <paramref name="Parts"/> before which up to four other words may stand; 0 for none.</param>
/// <param name="Single">True for one written word, hyphens included.</param>
public sealed record Phrase(PhraseList List, int Owner, string Written, int[] Parts, int Gap, bool Single);

/// <summary>A phrase found in a text, with the run of tokens that it covers.</summary>
public readonly record struct Hit(Phrase Phrase, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>
/// Finds every phrase of all word lists in one pass over a text. Each token is looked up once (whole, by its stems, by its singular),
/// so the time depends on the text and on what it holds, not on the size of the tables.
/// </summary>
public sealed class PhraseIndex(IReadOnlyList<CapitalWord> capitals)
{
    private const int WidestGap = 4;
    private readonly Dictionary<string, int> _whole = [];
    private readonly Dictionary<string, int> _stems = [];
    private readonly Dictionary<string, int> _singular = [];
    private readonly Dictionary<int, List<Phrase>> _byFirst = [];
    private int _next;

    public void Add(PhraseList list, int owner, IEnumerable<string> lines, bool pluralsAlike = false)
    {
        foreach (var line in lines) Add(list, owner, line, pluralsAlike);
    }

    /// <summary>Hits, longest first and then in text order: the order in which runs are masked.</summary>
    public List<Hit> Find(WordText text)
    {
        var tokens = text.Tokens;
        var ids = new List<int>[tokens.Count];
        for (var i = 0; i < tokens.Count; i++) ids[i] = IdsOf(tokens[i].Norm);
        var hits = new List<Hit>();
        for (var i = 0; i < ids.Length; i++)
            foreach (var id in ids[i])
                if (_byFirst.TryGetValue(id, out var phrases))
                    foreach (var phrase in phrases)
                        if (Length(phrase, ids, i) is var length and > 0)
                            hits.Add(new(phrase, i, length));
        hits.Sort(Order);
        return hits;
    }

    private void Add(PhraseList list, int owner, string line, bool pluralsAlike)
    {
        var parts = new List<int>();
        var gap = 0;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tokens = words.Contains("~") ? [] : WordText.Of(line.Replace("*", "", StringComparison.Ordinal), capitals).Tokens;
        for (var w = 0; w < words.Length; w++)
        {
            if (words[w] == "~") gap = parts.Count;
            else if (words[w] == WordText.Region) parts.Add(IdOf(_whole, WordText.Region));
            else
            {
                var norms = tokens.Count > 0 ? tokens.Where(t => t.Word == w).Select(t => t.Norm).ToArray() : [.. WordText.Of(words[w].TrimEnd('*'), capitals).Tokens.Select(t => t.Norm)];
                for (var t = 0; t < norms.Length; t++)
                    parts.Add(words[w][^1] == '*' && t == norms.Length - 1 ? IdOf(_stems, norms[t]) : pluralsAlike ? IdOf(_singular, Singular(norms[t])) : IdOf(_whole, norms[t]));
            }
        }

        if (parts.Count == 0) return;
        if (!_byFirst.TryGetValue(parts[0], out var phrases)) _byFirst[parts[0]] = phrases = [];
        phrases.Add(new(list, owner, line, [.. parts], gap, words.Length == 1));
    }

    private int IdOf(Dictionary<string, int> vocabulary, string token) =>
        vocabulary.TryGetValue(token, out var id) ? id : vocabulary[token] = ++_next;

    private List<int> IdsOf(string token)
    {
        var ids = new List<int>(4);
        if (_whole.TryGetValue(token, out var whole)) ids.Add(whole);
        if (_singular.TryGetValue(Singular(token), out var singular)) ids.Add(singular);
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 2; length <= Math.Min(token.Length, 24); length++)
            if (stems.TryGetValue(token.AsSpan(0, length), out var stem)) ids.Add(stem);
        return ids;
    }

    /// <summary>Tokens covered when the phrase stands at <paramref name="at"/>, else 0.</summary>
    private static int Length(Phrase phrase, List<int>[] ids, int at)
    {
        var parts = phrase.Parts;
        var head = phrase.Gap == 0 ? parts.Length : phrase.Gap;
        if (!Matches(parts.AsSpan(0, head), ids, at)) return 0;
        if (phrase.Gap == 0) return head;
        for (var skip = 0; skip <= WidestGap; skip++)
            if (Matches(parts.AsSpan(head), ids, at + head + skip))
                return parts.Length + skip;
        return 0;
    }

    private static bool Matches(ReadOnlySpan<int> parts, List<int>[] ids, int at)
    {
        if (at + parts.Length > ids.Length) return false;
        for (var k = 0; k < parts.Length; k++)
            if (!ids[at + k].Contains(parts[k])) return false;
        return true;
    }

    private static int Order(Hit a, Hit b)
    {
        var order = b.Phrase.Parts.Length.CompareTo(a.Phrase.Parts.Length);
        if (order == 0) order = b.Phrase.Written.Length.CompareTo(a.Phrase.Written.Length);
        if (order == 0) order = a.Start.CompareTo(b.Start);
        if (order == 0) order = a.Phrase.List.CompareTo(b.Phrase.List);
        if (order == 0) order = a.Phrase.Owner.CompareTo(b.Phrase.Owner);
        return order != 0 ? order : string.CompareOrdinal(a.Phrase.Written, b.Phrase.Written);
    }

    /// <summary>The same for a noun and its plural (s, es, ies): enough to compare two words, not to print one.</summary>
    private static string Singular(string word) => word switch
    {
        [.., _, 'i', 'e', 's'] when word.Length > 4 => string.Concat(word.AsSpan(0, word.Length - 3), "y"),
        [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] => word[..^2],
        [.., 's' or 'u' or 'i', 's'] => word,
        [.., _, _, 's'] => word[..^1],
        _ => word,
    };
}
