using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Average, index, verdict and what follows from them, in words (playbook §8.3, §8.5).</summary>
internal static class FitAssessor
{
    public static FitAssessment Of(PartnerSheets sheets, ModelChoice choice, IReadOnlyList<Requirement> requirements, Slots slots, Notes notes)
    {
        var fit = sheets.Fit;
        var bar = fit.Bars[choice.Commitment];
        var floorIndex = fit.Floors[choice.First].Index;
        var weights = requirements.Select(r => r.Weight).ToArray();
        var scores = requirements.Select(r => r.Rating).ToArray();
        var gaps = requirements.Where(r => r.Rating < r.Floor).OrderByDescending(r => r.Weight).Select(r => Gap(sheets, r, slots, notes)).ToArray();
        var ask = requirements.Where(r => r.Rating is null).OrderByDescending(r => r.Weight).Take(2).Select(r => notes.Say(fit.Texts.Ask,
            slots.And(("name", r.Name), ("weight", SlotValues.Whole(r.Weight)), ("evidence", r.Evidence)))).ToArray();
        if (FitIndex.Average(Array.ConvertAll(weights, w => (double)w), scores) is not { } average)
        {
            var unrated = notes.Say(fit.Texts.NotRated, slots.And(("floorIndex", SlotValues.Short(floorIndex)), ("bar", SlotValues.Short(bar)), ("line", MatrixBuilder.Line(bar)), ("commitment", choice.Commitment.Title())));
            return new(null, null, null, false, 0, bar, floorIndex, unrated, gaps, [], ask);
        }

        var index = FitIndex.Of(average);
        var known = FitIndex.Known(weights, scores);
        var verdict = FitIndex.Verdict(sheets, index, bar, scores);
        var enough = known >= fit.MinimumKnown;
        var borderline = FitIndex.Borderline(sheets, index, bar);
        var filled = slots.And(
            ("verdict", verdict), ("index", SlotValues.Short(index)), ("average", SlotValues.Two(average)), ("bar", SlotValues.Short(bar)),
            ("known", SlotValues.Whole(known)), ("needed", SlotValues.Whole(fit.MinimumKnown)), ("points", SlotValues.Short(fit.Borderline)));
        var sentence = enough ? Sentence(sheets, requirements, verdict, borderline, known, filled, notes) : notes.Say(fit.Texts.NotEnough, filled);
        var sensitivity = enough ? Firmness(fit.Texts, requirements, FitSensitivity.Of(sheets, weights, scores, bar), slots, notes) : [];
        return new(average, index, enough ? verdict : null, borderline, known, bar, floorIndex, sentence, gaps, sensitivity, ask);
    }

    private static string Sentence(PartnerSheets sheets, IReadOnlyList<Requirement> requirements, string verdict, bool borderline, int known, Slots filled, Notes notes)
    {
        var texts = sheets.Fit.Texts;
        var ones = requirements.Where(r => r.Rating == 1).ToArray();
        var vetoes = ones.Where(r => sheets.Fit.Vetoes.Contains(r.Id)).Select(r => r.Name).ToArray();
        List<string> says = [notes.Say(texts.Verdict, filled)];
        if (vetoes.Length > 0)
            says.Add(notes.Say(texts.Veto, filled.And(("criteria", string.Join(", ", vetoes)))));
        if (ones.Length >= sheets.Fit.PassAtOnes)
            says.Add(notes.Say(texts.Ones, filled.And(("count", SlotValues.Whole(ones.Length)))));
        if (borderline)
            says.Add(notes.Say(texts.BorderlineText, filled));
        if (known < 100)
            says.Add(notes.Say(texts.Confidence, filled));
        says.Add(notes.Say(verdict switch { "Pursue" => texts.Pursue, "Nurture" => texts.Nurture, _ => texts.Pass }, filled));
        return string.Join(" ", says);
    }

    private static string Gap(PartnerSheets sheets, Requirement r, Slots slots, Notes notes) => notes.Say(sheets.Fit.Texts.Gap, slots.And(
        ("name", r.Name), ("rating", SlotValues.Whole(r.Rating!.Value)), ("floor", SlotValues.Whole(r.Floor)), ("word", sheets.Criteria.LevelWords[r.Floor]), ("evidence", r.Evidence)));

    private static string[] Firmness(FitTexts texts, IReadOnlyList<Requirement> requirements, FitSensitivity s, Slots slots, Notes notes)
    {
        List<string> says = [notes.Say(texts.Steps, slots.And(("held", SlotValues.Whole(s.Held)), ("all", SlotValues.Whole(s.All))))];
        if (s.Swings.Count > 0)
            says.Add(notes.Say(texts.Swings, slots.And(("list", string.Join(", ", s.Swings.Select(w => $"{requirements[w.Criterion].Name} {(w.Step > 0 ? "+1" : "-1")} ({w.Verdict})"))))));
        says.Add(s.Unstable.Count == 0
            ? notes.Say(texts.WeightsStable, slots)
            : notes.Say(texts.WeightsUnstable, slots.And(("list", string.Join(", ", s.Unstable.Select(i => requirements[i].Name))))));
        says.Add(notes.Say(texts.Range, slots.And(("low", SlotValues.Short(s.Low)), ("high", SlotValues.Short(s.High)))));
        return [.. says];
    }
}
