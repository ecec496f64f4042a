using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder.Import;

/// <summary>How the opportunities of a ranking are measured; never two ways in one.</summary>
public enum OpportunityScale { None, Money, Steps }

/// <param name="Missing">Candidates that are not rated on it.</param>
public sealed record UnknownCriterion(Criterion Criterion, int Weight, int Missing);

/// <summary>Somebody's own candidates by fit, as far as they are rated (playbook §8.2, §8.3, §8.6).</summary>
/// <param name="OtherScale">Candidates whose opportunity is measured the other way, and who are therefore not placed.</param>
/// <param name="Asks">The two unknowns that weigh most over all candidates.</param>
/// <param name="Firmness">How the order of the first stands other weights (playbook §8.5 d); null where fewer than two are rated.</param>
public sealed record CandidateRanking(PartnerRanking Ranking, OpportunityScale Scale, int OtherScale, IReadOnlyList<UnknownCriterion> Asks, string? Firmness)
{
    private const int Asked = 2;

    /// <param name="archetypes">Shift the weights; empty for the base weights.</param>
    public static CandidateRanking Of(OwnCandidateList list, IReadOnlyList<ArchetypeShare> archetypes, PartnerSheets sheets)
    {
        var weights = FitIndex.Weights(sheets, archetypes);
        var scale = ScaleOf(list.Candidates);
        // The list keeps the order of the playbook that it was imported with.
        var order = sheets.Criteria.Criteria.Select(c => list.Criteria.ToList().IndexOf(c.Id)).ToArray();
        var contenders = list.Candidates.Select(c => new Contender(
            c.Name, weights, Scores(c, order), sheets.Fit.BarWithoutModel, scale == OpportunityScale.Money ? c.Money : scale == OpportunityScale.Steps ? c.Opportunity : null)).ToArray();
        var other = list.Candidates.Count(c => scale == OpportunityScale.Money ? c.Money is null && c.Opportunity is not null : c.Opportunity is null && c.Money is not null);
        var ranking = PartnerRanking.Of(sheets, contenders, scale == OpportunityScale.Steps ? sheets.Fit.Prioritisation.From : null);
        return new(ranking, scale, other, Unknowns(sheets, weights, contenders), new BookTexts(sheets.Fit.Book).Flips(ranking));
    }

    /// <summary>The scale that more candidates have; money where both have as many.</summary>
    private static OpportunityScale ScaleOf(IReadOnlyList<OwnCandidate> candidates)
    {
        var (money, steps) = (candidates.Count(c => c.Money is not null), candidates.Count(c => c.Opportunity is not null));
        return money + steps == 0 ? OpportunityScale.None : money >= steps ? OpportunityScale.Money : OpportunityScale.Steps;
    }

    private static int?[] Scores(OwnCandidate candidate, int[] order) =>
        Array.ConvertAll(order, at => at >= 0 && at < candidate.Ratings.Count ? candidate.Ratings[at] : null);

    private static UnknownCriterion[] Unknowns(PartnerSheets sheets, int[] weights, Contender[] contenders)
    {
        var missing = new int[weights.Length];
        foreach (var contender in contenders)
            for (var i = 0; i < missing.Length; i++)
                missing[i] += contender.Scores[i] is null ? 1 : 0;
        return [.. sheets.Criteria.Criteria.Select((c, i) => new UnknownCriterion(c, weights[i], missing[i])).Where(u => u.Missing > 0)
            .OrderByDescending(u => u.Weight * (long)u.Missing).Take(Asked)];
    }
}
