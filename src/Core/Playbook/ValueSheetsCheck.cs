using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Semantic mistakes in the value sheets.</summary>
internal static class ValueSheetsCheck
{
    public static IEnumerable<PlaybookProblem> Problems(ValueSheets sheets, PlaybookFiles files, Playbook playbook) =>
        [.. Defaults(sheets.Defaults, files, playbook), .. Items(sheets, files), .. Missing(sheets)];

    private static IEnumerable<PlaybookProblem> Defaults(ValueDefaults defaults, PlaybookFiles files, Playbook playbook)
    {
        const string file = "value-defaults.yaml";
        foreach (var kind in playbook.Overlays.OfferKinds.Keys.Where(k => !defaults.Kinds.ContainsKey(k)))
            yield return new(file, 0, $"has no margin and churn for the offer kind {kind}");
        foreach (var kind in defaults.Kinds.Keys.Where(k => !playbook.Overlays.OfferKinds.ContainsKey(k)))
            yield return new(file, PlaybookYaml.LineOf(files, file, kind), $"{kind} is not an offer kind");
        foreach (var scenario in new[] { "conservative", "base", "upside" }.Where(s => !defaults.Scenarios.ContainsKey(s)))
            yield return new(file, PlaybookYaml.LineOf(files, file, "scenarios"), $"scenarios lack {scenario}");
        foreach (var (name, count) in new[] { ("dialDealSize", defaults.DialDealSize.Count), ("dialChannel", defaults.DialChannel.Count), ("dialResourcesLag", defaults.DialResourcesLag.Count) })
            if (count != 5)
                yield return new(file, PlaybookYaml.LineOf(files, file, name), $"{name} needs five values, one for each step of the dial");
        foreach (var (model, money) in defaults.Models)
            if (money.Horizon < 24 || money.Lag < 0 || money.Ramp < 1 || money.Acv <= 0 || money.OneOff + money.RunPerMonth <= 0)
                yield return new(file, PlaybookYaml.LineOf(files, file, model.Slug()), $"{model.Slug()} needs a horizon of 24 months or more, a ramp, a deal size and a cost");
    }

    private static IEnumerable<PlaybookProblem> Items(ValueSheets sheets, PlaybookFiles files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, item) in sheets.Items.Values.SelectMany(i => i).Select(i => ("value-items.yaml", i)).Concat(sheets.Extras.Values.Select(i => ("value-extras.yaml", i))))
        {
            if (!seen.Add(item.Id))
                yield return new(file, PlaybookYaml.LineOf(files, file, item.Id), $"{item.Id} stands twice");
            if (item.Worth is null && item.Weight is < 1 or > 5)
                yield return new(file, PlaybookYaml.LineOf(files, file, item.Id), $"{item.Id} needs a worth or a weight from 1 to 5");
            if (item.Row is null != (item.Giver == ItemGiver.Own))
                yield return new(file, PlaybookYaml.LineOf(files, file, item.Id), $"{item.Id} needs a row; only an own gain has none");
        }

        foreach (var (model, items) in sheets.Items)
            foreach (var giver in new[] { ItemGiver.Ours, ItemGiver.Theirs })
                foreach (var row in Enum.GetValues<ItemRow>().Where(r => !items.Any(i => i.Giver == giver && i.Row == r) && !(giver == ItemGiver.Ours && sheets.Lines.GetValueOrDefault(model)?.OurCells.ContainsKey(r) == true)))
                    yield return new("value-items.yaml", 0, $"{model.Slug()} has no {row} item on the side {giver}");
    }

    private static IEnumerable<PlaybookProblem> Missing(ValueSheets sheets)
    {
        foreach (var model in Enum.GetValues<ModelId>())
        {
            if (!sheets.Defaults.Models.ContainsKey(model))
                yield return new("value-defaults.yaml", 0, $"models lack {model.Slug()}");
            if (!sheets.Items.ContainsKey(model))
                yield return new("value-items.yaml", 0, $"has no items for {model.Slug()}");
            if (!sheets.Lines.TryGetValue(model, out var lines) || lines.Joint.Count < 2 || lines.Outcomes.Count < 3)
                yield return new("value-lines.yaml", 0, $"{model.Slug()} needs two joint outcomes and the outcome of three rows");
        }

        foreach (var archetype in Enum.GetValues<Archetype>().Where(a => !sheets.Extras.ContainsKey(a)))
            yield return new("value-extras.yaml", 0, $"has no item for {archetype.Slug()}");
        foreach (var kind in FixerList.Kinds.Where(k => sheets.Balance.Fixers.Count(f => f.Kind == k) != 1))
            yield return new("value-balance.yaml", 0, $"fixers need {kind} once");
        foreach (var fixer in sheets.Balance.Fixers.Where(f => !FixerList.Kinds.Contains(f.Kind)))
            yield return new("value-balance.yaml", 0, $"{fixer.Kind} has no fixer id");
        foreach (var confidence in Enum.GetValues<Confidence>().Where(c => !sheets.Balance.Confidence.ContainsKey(c) || !sheets.Texts.ConfidenceWords.ContainsKey(c)))
            yield return new("value-balance.yaml", 0, $"confidence {confidence} has no factor or no word");
    }
}
