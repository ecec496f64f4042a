using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Runs of words by the slot grammar's patterns (playbook part 2 §4).</summary>
internal static class PatternReader
{
    private const int WidestSkip = 4;

    /// <summary>The first run, from the left, that fits the pattern and that <paramref name="accept"/> takes.</summary>
    public static WordRun? Find(Sentence sentence, SlotPattern pattern, Func<WordRun, bool>? accept = null)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
            if (Match(sentence, pattern.Steps, 0, at, null) is { } run && (accept is null || accept(run)))
                return run;
        return null;
    }

    /// <summary>How many words from <paramref name="at"/> on may belong to one run.</summary>
    public static int RunLength(Sentence sentence, int at)
    {
        var count = 0;
        while (at + count < sentence.Words.Count && count < sentence.Language.Slots.RunLimit && Plain(sentence, at + count))
            if (sentence.Words[at + count++].Break) break;
        return count;
    }

    public static bool Plain(Sentence sentence, int word) =>
        !sentence.InRegion(word) && sentence.Words[word].Key.Length > 0 && !sentence.Language.Patterns.Stops.Contains(sentence.Words[word].Key);

    private static WordRun? Match(Sentence sentence, IReadOnlyList<SlotStep> steps, int step, int at, WordRun? run)
    {
        if (step == steps.Count) return run;
        var current = steps[step];
        switch (current.Kind)
        {
            case SlotStepKind.Start:
                return at == 0 || sentence.Words[at - 1].Break ? Match(sentence, steps, step + 1, at, run) : null;
            case SlotStepKind.Word:
                if (at < sentence.Words.Count && current.Words.Contains(sentence.Words[at].Key) && Match(sentence, steps, step + 1, at + 1, run) is { } found) return found;
                return current.Optional ? Match(sentence, steps, step + 1, at, run) : null;
            case SlotStepKind.Skip:
                for (var skip = 1; skip <= WidestSkip && at + skip <= sentence.Words.Count; skip++)
                    if (Match(sentence, steps, step + 1, at + skip, run) is { } skipped) return skipped;
                return null;
            default:
                return Run(sentence, steps, step, at);
        }
    }

    private static WordRun? Run(Sentence sentence, IReadOnlyList<SlotStep> steps, int step, int at)
    {
        var longest = RunLength(sentence, at);
        if (longest == 0) return null;
        if (step == steps.Count - 1) return new(at, at + longest - 1);
        for (var length = 1; length <= longest; length++)
            if (Match(sentence, steps, step + 1, at + length, new(at, at + length - 1)) is { } run) return run;
        return null;
    }
}
