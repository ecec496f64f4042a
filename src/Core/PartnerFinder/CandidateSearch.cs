using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Named candidates to research (playbook part 4 §1.4). Never an entry of another industry, whatever the size of the list.</summary>
public static class CandidateSearch
{
    public static CandidateList Find(Case c, ModelChoice choice, IReadOnlyList<TargetCategory> categories)
    {
        var sheets = c.Playbook.Partners;
        var rules = sheets.Profile.Candidates;
        var pool = new List<CandidateMatch>(64);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < categories.Count; at++)
            foreach (var kind in sheets.Categories[categories[at].Id].Kinds)
                if (seen.Add(kind))
                    foreach (var row in sheets.Directory.OfKind(kind))
                        if (CandidateMatch.Of(c, choice, row, sheets.Categories[categories[at].Id], at) is { } match && !IsPartner(c, row))
                            pool.Add(match);
        var rows = CandidateSelection.Of(pool, rules).Select(m => Show(c, m, rules)).ToArray();
        return new(rules.Heading, rows, Advice(c, rules, categories, rows.Length));
    }

    private static bool IsPartner(Case c, CandidateRow row) => string.Equals(row.Name, c.Partner?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Candidate Show(Case c, CandidateMatch match, CandidateRules rules)
    {
        var row = match.Row;
        var gate = rules.Gates.Contains(row.Kind) || rules.GateNames.Any(n => row.Name.Contains(n, StringComparison.Ordinal));
        var why = gate ? c.Slots.And(("why", row.Why)).Fill(rules.GateWhy.Text) : row.Why;
        return new(row.Name, row.Kind, match.Category.Label, row.What, why, row.Evidence, row.Source, gate, match.RegionRank == 2);
    }

    private static string? Advice(Case c, CandidateRules rules, IReadOnlyList<TargetCategory> categories, int count)
    {
        if (categories.Count == 0)
            return null;
        var known = c.Slots.Has("region");
        var slots = c.Slots.And(("count", SlotValues.Whole(count)), ("category", categories[0].Label));
        var says = new List<string>();
        if (count == 0)
            says.Add(slots.Fill((known ? rules.None : rules.NoneAnywhere).Text));
        else if (count < rules.Few)
            says.Add(slots.Fill((known ? rules.FewAdvice : rules.FewAnywhere).Text));
        if (c.Regions.Count == 0)
            says.Add(c.Reading.PlacesWithoutRows.Count > 0 ? slots.Fill(rules.PlaceWithoutRows.Text) : rules.NameRegion.Text);
        if (c.Industry is null)
            says.Add(rules.NameIndustry.Text);
        foreach (var category in categories.Where(t => c.Playbook.Partners.Categories[t.Id].Kinds.Count == 0))
            says.Add(slots.And(("category", category.Label)).Fill(rules.NoEntries.Text));
        return says.Count == 0 ? null : string.Join(" ", says);
    }
}
