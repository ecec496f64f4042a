using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Which of the matching rows are shown: size, at most three of a kind and of a category, at least three kinds (part 4 §1.4, rules 4 and 6).</summary>
internal static class CandidateSelection
{
    public static List<CandidateMatch> Of(List<CandidateMatch> pool, CandidateRules rules)
    {
        pool.Sort(CandidateMatch.Compare);
        var picks = new List<CandidateMatch>(rules.Most);
        Take(picks, pool, rules, m => m.ModelRank < 2, rules.Usual);
        Take(picks, pool, rules, _ => true, rules.Usual);
        Take(picks, pool, rules, m => m is { ModelRank: < 2, IndustryRank: 0, RegionRank: 0 }, rules.Most);
        Spread(picks, pool, rules);
        picks.Sort(CandidateMatch.Compare);
        return picks;
    }

    private static void Take(List<CandidateMatch> picks, List<CandidateMatch> pool, CandidateRules rules, Predicate<CandidateMatch> wanted, int size)
    {
        foreach (var match in pool)
        {
            if (picks.Count >= size)
                return;
            if (wanted(match) && !picks.Contains(match) && Room(picks, match, rules))
                picks.Add(match);
        }
    }

    private static bool Room(List<CandidateMatch> picks, CandidateMatch match, CandidateRules rules) =>
        picks.Count(p => p.Row.Kind == match.Row.Kind) < rules.PerKind && picks.Count(p => p.Category == match.Category) < rules.PerCategory;

    /// <summary>Brings in a kind that is missing, in place of the last row of a kind that has several.</summary>
    private static void Spread(List<CandidateMatch> picks, List<CandidateMatch> pool, CandidateRules rules)
    {
        foreach (var match in pool)
        {
            if (picks.Select(p => p.Row.Kind).Distinct().Count() >= rules.Kinds)
                return;
            if (picks.Exists(p => p.Row.Kind == match.Row.Kind))
                continue;
            var full = picks.Count(p => p.Category == match.Category) >= rules.PerCategory;
            var victim = picks.FindLastIndex(p => picks.Count(o => o.Row.Kind == p.Row.Kind) > 1 && (!full || p.Category == match.Category));
            if (picks.Count < rules.Usual && !full)
                picks.Add(match);
            else if (victim >= 0)
                picks[victim] = match;
        }
    }
}
