using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Dials in force: preset of the objective, preset of the industry, words, explicit ones (playbook part 2 §5).</summary>
internal static class DialReader
{
    public static Dials Read(Sentence sentence, Brief brief, Archetype archetype, string? industry, bool segment, string? exposure)
    {
        var table = sentence.Language.Dials;
        var values = new Dictionary<Dial, DialValue>();
        Objective(values, table, sentence.Language, archetype, exposure);
        Industry(values, table, industry, segment);
        foreach (var (dial, value) in Words(sentence)) values[dial] = value;
        foreach (var (dial, value) in brief.Dials) values[dial] = new(Math.Clamp(value, 1, 5), DialSource.Given, sentence.Language.Texts.Given);
        return new(values, brief.Proven == true);
    }

    /// <summary>The shifts by words alone (§5.1): of two words for one dial the first row counts, for complexity the higher value.</summary>
    public static Dictionary<Dial, DialValue> Words(Sentence sentence)
    {
        var (language, table) = (sentence.Language, sentence.Language.Dials);
        var taken = new List<Hit>();
        foreach (var hit in sentence.Hits)
            if (hit.Phrase.List == PhraseList.DialWord && !Covered(sentence, hit) && !taken.Exists(t => t.Start < hit.End && hit.Start < t.End)) taken.Add(hit);
        taken.Sort((a, b) => a.Phrase.Owner != b.Phrase.Owner ? a.Phrase.Owner.CompareTo(b.Phrase.Owner) : a.Start.CompareTo(b.Start));
        var shifts = new Dictionary<Dial, DialValue>();
        foreach (var hit in taken)
            foreach (var (dial, value) in table.Words[hit.Phrase.Owner].Set)
                if (!shifts.TryGetValue(dial, out var before) || (dial == Dial.Complexity && value > before.Value))
                    shifts[dial] = new(value, DialSource.Words, Fill.In(language.Texts.DialWord, "words", sentence.Written(hit)));
        return shifts;
    }

    /// <summary>True when the sentence names goods.</summary>
    public static bool Physical(Sentence sentence)
    {
        foreach (var hit in sentence.Hits)
            if (hit.Phrase.List == PhraseList.Physical || (hit.Phrase.List == PhraseList.DialWord && sentence.Language.Dials.Words[hit.Phrase.Owner].Physical && !Covered(sentence, hit)))
                return true;
        return false;
    }

    private static void Objective(Dictionary<Dial, DialValue> values, DialTable table, LanguageSheets language, Archetype archetype, string? exposure)
    {
        foreach (var preset in table.Archetypes)
        {
            if (preset.Archetype != archetype) continue;
            foreach (var (dial, value) in preset.Set) values[dial] = new(value, DialSource.Objective, preset.Reasons.GetValueOrDefault(dial, preset.Reason));
            if (preset.Sources.Count == 0 || exposure is null || !Technical(preset.Sources, exposure, language)) continue;
            foreach (var (dial, value) in preset.SourceSet) values[dial] = new(value, DialSource.Objective, preset.SourceReason);
        }
    }

    private static bool Technical(IReadOnlyList<string> sources, string exposure, LanguageSheets language)
    {
        foreach (var token in WordText.Of(exposure, language.Regions.Capitals).Tokens)
            foreach (var source in sources)
                if (source[^1] == '*' ? token.Norm.StartsWith(source.AsSpan(0, source.Length - 1), StringComparison.Ordinal) : token.Norm == source) return true;
        return false;
    }

    /// <summary>What the objective's preset set stays, except complexity.</summary>
    private static void Industry(Dictionary<Dial, DialValue> values, DialTable table, string? industry, bool segment)
    {
        foreach (var preset in table.Industries)
            if (industry is not null && preset.Industries.Contains(industry) && !(preset.OnlyWithoutSegment && segment))
                foreach (var (dial, value) in preset.Set)
                    if (dial == Dial.Complexity || !values.ContainsKey(dial)) values[dial] = new(value, DialSource.Industry, preset.Reason);
    }

    private static bool Covered(Sentence sentence, Hit hit)
    {
        foreach (var other in sentence.Hits)
            if (other.Phrase.List == PhraseList.DialNot && other.Start < hit.End && hit.Start < other.End) return true;
        return false;
    }
}
