using System.Globalization;
using System.Text;

namespace StrategicPartnerships.Core.Playbooks;

/// <param name="Norm">Lower case, without accents.</param>
/// <param name="Word">Index of the written word it comes from.</param>
public readonly record struct WordToken(string Norm, int Word);

/// <param name="Start">Where the word's first letter or digit stands in the text.</param>
/// <param name="Key">Its tokens joined by hyphens, "point-of-sale".</param>
/// <param name="Break">True when punctuation follows that ends a run of words.</param>
public readonly record struct WrittenWord(int Start, int Length, string Key, bool Break);

/// <summary>
/// A text cut into written words and normalised tokens (playbook part 2, "Normalise"): compatibility form without accents,
/// lower case, dotted abbreviations joined, everything that is not a letter or digit a boundary.
/// </summary>
public sealed class WordText
{
    public const string Region = "@region";
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(",;:!?()");
    private readonly List<WordToken> _tokens = [];
    private readonly List<WrittenWord> _words = [];

    private WordText(string text) => Text = text;

    public string Text { get; }
    public IReadOnlyList<WordToken> Tokens => _tokens;
    public IReadOnlyList<WrittenWord> Words => _words;

    public static WordText Of(string text, IReadOnlyList<CapitalWord> capitals)
    {
        var cut = new WordText(text);
        var mixed = text.Any(char.IsLower);
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (end > at) cut.AddWord(at, end, capitals, mixed);
            at = end;
        }

        return cut;
    }

    /// <summary>The same words with each run of tokens in <paramref name="runs"/> (start, length; ascending) replaced by one region mark.</summary>
    public WordText Masked(IEnumerable<(int Start, int Length)> runs)
    {
        var masked = new WordText(Text);
        masked._words.AddRange(_words);
        var at = 0;
        foreach (var (start, length) in runs)
        {
            for (; at < start; at++) masked._tokens.Add(_tokens[at]);
            masked._tokens.Add(new(Region, _tokens[start].Word));
            at = start + length;
        }

        for (; at < _tokens.Count; at++) masked._tokens.Add(_tokens[at]);
        return masked;
    }

    /// <summary>What was written from one word to another, both included.</summary>
    public string Span(int first, int last) => Text[_words[first].Start..(_words[last].Start + _words[last].Length)];

    private void AddWord(int start, int end, IReadOnlyList<CapitalWord> capitals, bool mixed)
    {
        var raw = Text.AsSpan(start, end - start);
        var word = Fold(raw);
        var first = _tokens.Count;
        for (var at = 0; at < word.Length;)
        {
            if (word[at] == '&')
            {
                Add("and");
                at++;
                continue;
            }

            if (!char.IsLetterOrDigit(word[at]))
            {
                at++;
                continue;
            }

            var stop = Abbreviation(word, at, out var joined);
            if (joined is null)
                for (stop = at; stop < word.Length && char.IsLetterOrDigit(word[stop]);) stop++;
            Add(Capital(joined ?? word[at..stop], capitals, mixed));
            at = stop;
        }

        int head = 0, tail = raw.Length;
        while (head < tail && !char.IsLetterOrDigit(raw[head])) head++;
        while (tail > head && !char.IsLetterOrDigit(raw[tail - 1])) tail--;
        if (head == tail) (head, tail) = (0, raw.Length);
        var count = _tokens.Count - first;
        var key = count == 1 ? _tokens[first].Norm : string.Join('-', _tokens.Skip(first).Select(t => t.Norm));
        var breaks = raw[tail..].ContainsAny(Ends) || (raw[^1] == '.' && tail < raw.Length) || (count == 0 && raw[0] is '-' or '–' or '—' or '|');
        _words.Add(new(start + head, tail - head, key, breaks));

        void Add(string norm) => _tokens.Add(new(norm, _words.Count));
    }

    private string Capital(string token, IReadOnlyList<CapitalWord> capitals, bool mixed)
    {
        var norm = token.ToLowerInvariant();
        foreach (var capital in capitals)
            if (norm == capital.Word && ((mixed && !token.Any(char.IsLower)) || (_tokens.Count > 0 && _tokens[^1].Norm == capital.After)))
                return capital.ReadAs;
        return norm;
    }

    /// <summary>"U.S." and "E.U.A" are one token.</summary>
    private static int Abbreviation(string word, int at, out string? joined)
    {
        joined = null;
        var end = at;
        while (end + 1 < word.Length && char.IsLetter(word[end]) && word[end + 1] == '.') end += 2;
        if (end < word.Length && char.IsLetter(word[end]) && (end + 1 == word.Length || !char.IsLetterOrDigit(word[end + 1]))) end++;
        if (end - at >= 3)
            joined = word[at..end].Replace(".", "", StringComparison.Ordinal);
        return end;
    }

    private static string Fold(ReadOnlySpan<char> raw)
    {
        if (Ascii.IsValid(raw))
            return raw.ToString();
        var safe = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes()) safe.Append(rune.Value == 0xFFFD ? " " : rune.ToString());
        var folded = new StringBuilder(raw.Length);
        foreach (var c in safe.ToString().Normalize(NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c);
        return folded.ToString();
    }
}
