using System.Globalization;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Target numbers and amounts of a sentence (playbook part 2 §4), each with the written word where it starts.</summary>
internal sealed record NumbersRead(IReadOnlyList<(TargetCount Count, int Word)> Counts, IReadOnlyList<(TargetAmount Amount, int Word)> Amounts);

internal static class NumberReader
{
    public static NumbersRead Read(Sentence sentence)
    {
        var (counts, amounts) = (new List<(TargetCount, int)>(), new List<(TargetAmount, int)>());
        var slots = sentence.Language.Slots;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var key = sentence.Words[at].Key;
            if (slots.Changes.TryGetValue(key, out var change))
                amounts.Add((new(change, true, null, string.Create(CultureInfo.InvariantCulture, $"{change:+0;-0} %")), at));
            else if (Number(sentence, at) is not { } number) continue;
            else if (Amount(sentence, at, number) is { } amount) amounts.Add((amount, at));
            else if (Noun(sentence, at, number) is { } noun) counts.Add((new(number.Value, noun), at));
        }

        return new(counts, amounts);
    }

    private readonly record struct Parsed(double Value, string Head, string Tail, bool Scaled, int Last);

    /// <summary>"40", "1,200", "2.5m", "€2", "25%" with what stands before and behind the digits.</summary>
    private static Parsed? Number(Sentence sentence, int at)
    {
        var (slots, word) = (sentence.Language.Slots, sentence.Words[at]);
        if (slots.NumberWords.TryGetValue(word.Key, out var spelt)) return new(spelt, "", "", false, at);
        var raw = Raw(sentence, at);
        var first = raw.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0) return null;
        var end = first;
        while (end < raw.Length && (char.IsAsciiDigit(raw[end]) || (raw[end] is '.' or ',' && end + 1 < raw.Length && char.IsAsciiDigit(raw[end + 1])))) end++;
        if (!double.TryParse(Plain(raw[first..end]), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value)) return null;
        var (head, tail) = (raw[..first].Trim(['(', '+', '-', '~', '"', '\'']), raw[end..].TrimEnd(['.', ',', ';', ':', ')', '!', '?', '"', '\'']));
        if (slots.Scales.TryGetValue(tail.ToLowerInvariant(), out var scale)) return new(value * scale, head, "", true, at);
        if (tail.Length == 0 && at + 1 < sentence.Words.Count && slots.Scales.TryGetValue(sentence.Words[at + 1].Key, out scale)) return new(value * scale, head, "", true, at + 1);
        return new(value, head, tail, false, at);
    }

    /// <summary>A comma before exactly three digits groups thousands; a single other one is a decimal comma.</summary>
    private static string Plain(string digits)
    {
        var comma = digits.LastIndexOf(',');
        if (comma < 0) return digits.Count(c => c == '.') > 1 ? digits.Replace(".", "", StringComparison.Ordinal) : digits;
        return digits.Length - comma == 4 || digits.Count(c => c == ',') > 1
            ? digits.Replace(",", "", StringComparison.Ordinal)
            : digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
    }

    private static TargetAmount? Amount(Sentence sentence, int at, Parsed number)
    {
        var slots = sentence.Language.Slots;
        var next = number.Last + 1 < sentence.Words.Count ? Raw(sentence, number.Last + 1).Trim(['.', ',', ';', ')', '!', '?']).ToLowerInvariant() : "";
        var typed = sentence.Raw.Span(at, number.Last);
        if (slots.PercentWords.Contains(number.Tail) || (number.Tail.Length == 0 && slots.PercentWords.Contains(next)))
            return new(number.Value, true, null, string.Create(CultureInfo.InvariantCulture, $"{number.Value:0.##} %"));
        if (slots.CurrencySigns.TryGetValue(number.Head, out var code) || slots.CurrencyWords.TryGetValue(number.Head.ToLowerInvariant(), out code)
            || slots.CurrencySigns.TryGetValue(number.Tail, out code) || slots.CurrencyWords.TryGetValue(number.Tail.ToLowerInvariant(), out code)
            || (number.Tail.Length == 0 && slots.CurrencyWords.TryGetValue(next, out code))
            || (at > 0 && slots.CurrencyWords.TryGetValue(sentence.Words[at - 1].Key, out code)))
            return new(number.Value, false, code, number.Head.Length > 0 && char.IsLetter(number.Head[0]) ? typed : code + " " + typed.TrimStart(['€', '$', '£', '¥', '₹', '₩']));
        return null;
    }

    private static string? Noun(Sentence sentence, int at, Parsed number)
    {
        var slots = sentence.Language.Slots;
        if (number.Head.Length > 0 || number.Tail.Length > 0) return null;
        string? noun = null;
        for (var gap = 1; gap <= slots.CountGap + 1 && number.Last + gap < sentence.Words.Count && !sentence.Words[number.Last + gap - 1].Break; gap++)
        {
            var key = sentence.Words[number.Last + gap].Key;
            if (slots.CountNouns.Contains(key)) noun = key;
            else if (noun is not null || !PatternReader.Plain(sentence, number.Last + gap)) break;
        }

        // "three reference customers" are customers: the last noun of the row names the thing.
        if (noun is not null) return noun;

        // "our first ten": customers, when nothing else is said.
        return at > 0 && sentence.Words[at - 1].Key == slots.FirstWord ? slots.FirstNoun : null;
    }

    /// <summary>The word with its signs: everything up to the white space.</summary>
    private static string Raw(Sentence sentence, int word)
    {
        var text = sentence.Raw.Text;
        var (start, end) = (sentence.Words[word].Start, sentence.Words[word].Start + sentence.Words[word].Length);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return text[start..end];
    }
}

/// <summary>The number nearest to the objective's word is the target; the others are said.</summary>
internal static class NearestNumbers
{
    public static (TargetCount? Count, TargetAmount? Amount, IReadOnlyList<string> Others) Nearest(this NumbersRead numbers, int word)
    {
        var others = new List<string>();
        var count = Pick(numbers.Counts, word);
        var amount = Pick(numbers.Amounts, word);
        foreach (var (other, at) in numbers.Counts)
            if (count != at) others.Add(string.Create(CultureInfo.InvariantCulture, $"{other.Number:0.##} {other.Noun}"));
        foreach (var (other, at) in numbers.Amounts)
            if (amount != at) others.Add(other.AsTyped);
        return (Of(numbers.Counts, count), Of(numbers.Amounts, amount), others);
    }

    private static int Pick<T>(IReadOnlyList<(T Value, int Word)> found, int word)
    {
        var best = -1;
        foreach (var (_, at) in found)
            if (best < 0 || Math.Abs(at - word) < Math.Abs(best - word)) best = at;
        return best;
    }

    private static T? Of<T>(IReadOnlyList<(T Value, int Word)> found, int word)
        where T : class
    {
        foreach (var (value, at) in found)
            if (at == word) return value;
        return null;
    }
}
