using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Which kinds of partner to look for: at most five, most specific first (playbook part 4 §1.3).</summary>
public static class TargetPartners
{
    public static IReadOnlyList<TargetCategory> Rank(Case c, ModelChoice choice)
    {
        var rules = c.Playbook.Partners.Overlays;
        var lists = new CategoryLists(c, choice);
        var named = RouteCategory.Of(c);
        var picks = new List<(PartnerCategory Category, string From)>(rules.Most);
        foreach (var place in rules.Places)
            if (picks.Count < rules.Most - (named is null ? 0 : 1) && (Next(lists, choice, rules, picks, named, place) ?? Instead(lists, choice, rules, picks, named)) is { } pick)
                picks.Add(pick);
        if (picks.Count + (named is null ? 0 : 1) < rules.Fewest)
            picks.AddRange(lists.Objective.Where(o => o.Id != named?.Id && picks.TrueForAll(p => p.Category.Id != o.Id)).Take(rules.Fewest - picks.Count).Select(o => (o, "objective")));
        var printed = CategoryLists.Order.SelectMany(list => picks.Where(p => p.From == list).OrderBy(p => PrintRank(lists, choice, p.Category)).ThenBy(p => Listed(lists, list, p.Category)));
        var targets = printed.Select(p => Target(c, p.Category, p.From, lists.Passes(p.Category) ? null : rules.Notes.Later));
        return named is null ? [.. targets] : [Named(c, choice, named), .. targets];
    }

    private static int PrintRank(CategoryLists lists, ModelChoice choice, PartnerCategory category) =>
        lists.Passes(category) ? lists.Rank(category, choice.First) : 2;

    private static int Listed(CategoryLists lists, string list, PartnerCategory category)
    {
        var at = lists.Of(list).ToList().IndexOf(category);
        return at < 0 ? int.MaxValue : at;
    }

    /// <summary>The best category of one list that is still free, within the list's share of the places.</summary>
    private static (PartnerCategory, string)? Next(CategoryLists lists, ModelChoice choice, CategoryOverlays rules, List<(PartnerCategory Category, string From)> picks, PartnerCategory? named, string list)
    {
        var taken = picks.Count(p => p.From == list);
        var most = list switch { "objective" => rules.Most, "industry" => rules.FromIndustry, _ => 1 };
        if (taken >= most)
            return null;

        // The second industry place goes to model 2, so that both models have a category.
        var model = list == "industry" && taken == 1 ? choice.Second : choice.First;
        bool Free(PartnerCategory c) => c.Id != named?.Id && picks.TrueForAll(p => p.Category.Id != c.Id);
        if (lists.Sorted(list, model).FirstOrDefault(Free) is { } best)
            return (best, list);
        return list == "objective" && taken < rules.LeastFromObjective && lists.Objective.FirstOrDefault(o => !lists.Passes(o) && Free(o)) is { } failed ? (failed, list) : null;
    }

    private static (PartnerCategory, string)? Instead(CategoryLists lists, ModelChoice choice, CategoryOverlays rules, List<(PartnerCategory, string)> picks, PartnerCategory? named) =>
        Next(lists, choice, rules, picks, named, "industry") ?? Next(lists, choice, rules, picks, named, "objective")
        ?? Next(lists, choice, rules, picks, named, "function") ?? Next(lists, choice, rules, picks, named, "region");

    private static TargetCategory Named(Case c, ModelChoice choice, PartnerCategory category)
    {
        var fits = category.Models.Contains(choice.First) || category.Models.Contains(choice.Second);
        var note = fits ? null : c.Slots.And(("best", category.Models[0].Title()), ("first", choice.First.Title())).Fill(c.Playbook.Partners.Overlays.Notes.BetterFor);
        return Target(c, category, "you named it", note);
    }

    private static TargetCategory Target(Case c, PartnerCategory category, string from, string? note) =>
        new(category.Id, category.Label, c.Slots.Fill(category.Why.Text), from, note);
}
