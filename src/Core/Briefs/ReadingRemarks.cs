using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Sentences that must be said about a reading (playbook part 2 §1.2, §3, §4).</summary>
internal static class ReadingRemarks
{
    public static IReadOnlyList<string> Of(Reading reading, Causes causes, Sentence sentence, IReadOnlyList<string> typed, IReadOnlyList<string> others)
    {
        var texts = sentence.Language.Texts;
        var remarks = new List<string>(4);
        var archetype = reading.Archetype.Title();
        if (causes.Brief.Archetype is null && sentence.Text.Tokens.Count == 0) remarks.Add(Fill.In(texts.EmptyObjective, "archetype", archetype));
        else if (causes.Archetypes.Guessed) remarks.Add(Fill.In(Fill.In(texts.NoObjective, "archetype", archetype), "because", causes.Archetypes.Because));
        if (reading is { Confidence: ReadingConfidence.Guess, RunnerUp: { } runnerUp })
            remarks.Add(Fill.In(Fill.In(Fill.In(texts.RunnerUp, "archetype", archetype), "confidence", texts.Confidence[reading.Confidence]), "runnerUp", runnerUp.Title()));
        remarks.AddRange(causes.Places.Remarks);
        remarks.AddRange(typed);
        if (reading.Industry is null && string.IsNullOrWhiteSpace(causes.Brief.Industry)) remarks.Add(texts.NoIndustry);
        if (others.Count > 0) remarks.Add(Fill.In(texts.AlsoRead, "values", string.Join(", ", others)));
        if (causes.Brief.Proven is null && sentence.Hits.Exists(h => h.Phrase.List == PhraseList.Proven)) remarks.Add(texts.Proven);
        return remarks;
    }
}
