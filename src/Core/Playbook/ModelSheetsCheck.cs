using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The checks of playbook part 5 that concern the models: sums, completeness, defaults that recompute, the sanity rule.</summary>
internal static class ModelSheetsCheck
{
    private static readonly ModelId[] Models = Enum.GetValues<ModelId>();

    public static IEnumerable<PlaybookProblem> Problems(ModelSheets sheets, PlaybookFiles files, Playbook playbook) =>
        [.. Scoring(sheets, files), .. Texts(sheets, files, playbook), .. Terms(sheets, files, playbook), .. Dependency(sheets, files)];

    private static IEnumerable<PlaybookProblem> Scoring(ModelSheets sheets, PlaybookFiles files)
    {
        const string file = "model-scoring.yaml";
        var scoring = sheets.Scoring;
        var sum = scoring.GoalWeight + scoring.Weights.Values.Sum();
        if (Math.Abs(sum - 100) > 1e-9)
            yield return At(files, file, "weights", FormattableString.Invariant($"goalWeight and weights sum to {sum}, not to 100"));
        foreach (var archetype in Enum.GetValues<Archetype>())
        {
            if (!scoring.Affinity.TryGetValue(archetype, out var row) || Models.Any(m => !row.ContainsKey(m)))
                yield return At(files, file, "affinity", $"affinity of {archetype.Slug()} needs all six models");
            else if (row.Values.Any(v => v is < 0 or > 5))
                yield return At(files, file, archetype.Slug(), "affinity runs from 0 to 5");
            if (!scoring.Leads.ContainsKey(archetype))
                yield return At(files, file, "leads", $"leads of {archetype.Slug()} are missing");
        }

        foreach (var model in Models)
        {
            if (!scoring.StepUp.ContainsKey(model))
                yield return At(files, file, "stepUp", $"stepUp of {model.Slug()} is missing");
            if (scoring.Models.FirstOrDefault(m => m.Model == model) is not { } demand)
                yield return At(files, file, "models", $"{model.Slug()} is missing");
            else if (scoring.Weights.Keys.Any(d => demand.Asks.ContainsKey(d) == demand.Serves.ContainsKey(d)))
                yield return At(files, file, model.Slug(), "every weighted input stands once, under asks or under serves");
        }
    }

    private static IEnumerable<PlaybookProblem> Texts(ModelSheets sheets, PlaybookFiles files, Playbook playbook)
    {
        foreach (var dial in Enum.GetValues<Dial>().Where(d => !sheets.Words.Dials.ContainsKey(d)))
            yield return At(files, "model-words.yaml", "dials", $"the word for {dial} is missing");
        foreach (var model in Models)
            if (!sheets.Sheets.TryGetValue(model, out var sheet) || sheet.YouGive.Count == 0 || sheet.PartnerGives.Count == 0 || sheet.Plan.Count == 0)
                yield return At(files, "model-sheets.yaml", model.Slug(), $"the sheet of {model.Slug()} needs gives on both sides and a plan");
        var overlays = playbook.Overlays;
        foreach (var row in sheets.Examples)
            foreach (var id in row.Industries.Where(i => !overlays.Industries.ContainsKey(i)).Concat(row.Kinds.Where(k => !overlays.OfferKinds.ContainsKey(k))).Concat(row.Functions.Where(f => !overlays.Functions.ContainsKey(f))))
                yield return At(files, "model-examples.yaml", id, $"{id} is no industry, offer kind or function");
        foreach (var id in sheets.Legal.Prompts.SelectMany(p => p.Regions).Concat(sheets.Legal.Scopes.Values.SelectMany(r => r)).Where(r => !overlays.Regions.ContainsKey(r)))
            yield return At(files, "terms-legal.yaml", id, $"{id} is no region");
    }

    private static IEnumerable<PlaybookProblem> Terms(ModelSheets sheets, PlaybookFiles files, Playbook playbook)
    {
        const string file = "terms-rules.yaml";
        var rules = sheets.Rules;
        if (!rules.Presets.TryGetValue(rules.DefaultPreset, out var standard))
            yield return At(files, file, rules.DefaultPreset, "defaultPreset names no preset");
        foreach (var kind in playbook.Overlays.OfferKinds.Keys.Where(k => !rules.GrossMargins.ContainsKey(k)))
            yield return At(files, file, "grossMargins", $"the margin of {kind} is missing");
        foreach (var model in Models)
        {
            if (!sheets.Terms.TryGetValue(model, out var terms))
                yield return At(files, "terms-models.yaml", model.Slug(), $"the terms of {model.Slug()} are missing");
            else if (!rules.Limits.ContainsKey(terms.Work))
                yield return At(files, "terms-models.yaml", terms.Work, $"{terms.Work} is no limit of {file}");
            else if (standard is not null)
                foreach (var (kind, margin) in rules.GrossMargins)
                    if (TermFigures.Of(sheets, model, standard, margin, null).Breaches)
                        yield return At(files, file, kind, $"{model.Slug()} breaches the sanity rule for {kind}");
        }
    }

    private static IEnumerable<PlaybookProblem> Dependency(ModelSheets sheets, PlaybookFiles files)
    {
        const string file = "dependency-defaults.yaml";
        var sheet = sheets.Dependency;
        if (sheet.Parts.Sum(p => p.Weight) != 100)
            yield return At(files, "dependency-parts.yaml", "parts", "the weights of the parts do not sum to 100");
        foreach (var word in sheet.Parts.SelectMany(p => p.Options?.Keys ?? []).Where(o => !sheet.Words.ContainsKey(o)))
            yield return At(files, "dependency-parts.yaml", word, $"{word} has no words");
        foreach (var word in sheet.Parts.First(p => p.Id == "data").Options!.Keys.Where(o => !sheet.TheirWords.ContainsKey(o)))
            yield return At(files, "dependency-parts.yaml", "theirWords", $"{word} has no words from the partner's side");
        if (!sheet.Checks.Select(c => c.Id).SequenceEqual(BriefFields.Of(BriefFields.Drill).Select(f => f.Id)))
            yield return At(files, "dependency-parts.yaml", "checks", "the checks are not the fields of the drill form in their order");
        foreach (var verdict in (string[])["ready", "gaps", "red"])
            if (!sheet.Verdicts.ContainsKey(verdict))
                yield return At(files, "dependency-parts.yaml", "verdicts", $"the verdict {verdict} is missing");
        foreach (var model in Models)
            foreach (var side in (Side[])[Side.Ours, Side.Theirs])
            {
                if (sheets.Defaults.FirstOrDefault(d => d.Model == model && d.Side == side) is not { } row)
                    yield return At(files, file, model.Slug(), $"the defaults of {model.Slug()} need both sides");
                else if (Unknown(sheet, row) is { } option)
                    yield return At(files, file, option, $"{option} is no answer of dependency-parts.yaml");
                else if (Math.Abs(Pattern.OneDecimal(DependencyScore.Index(sheet, DependencyAnswers.From(row))) - row.Index) > 1e-9)
                    yield return At(files, file, model.Slug(), FormattableString.Invariant($"{model.Slug()}, {side}: the row does not recompute to {row.Index}"));
            }

        foreach (var row in sheets.Defaults.Where(r => r.AutoRenew))
            yield return At(files, file, row.Model.Slug(), "no default renews by itself");
    }

    private static string? Unknown(DependencySheet sheet, DependencyDefault row)
    {
        foreach (var (part, answer) in (ReadOnlySpan<(string, string)>)[("alternatives", row.Alternatives), ("exclusivity", row.Exclusivity), ("ip", row.Ip), ("data", row.Data), ("control", row.Control)])
            if (sheet.Parts.First(p => p.Id == part).Options?.ContainsKey(answer) != true)
                return answer;
        return null;
    }

    private static PlaybookProblem At(PlaybookFiles files, string file, string value, string what) => new(file, PlaybookYaml.LineOf(files, file, value), what);
}
