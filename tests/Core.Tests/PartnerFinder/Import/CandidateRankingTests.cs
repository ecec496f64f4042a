using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Core.Tests.PartnerFinder.Import;

public sealed class CandidateRankingTests
{
    private static CandidateRanking Rank(params OwnCandidate[] candidates) => Rank([], candidates);

    private static CandidateRanking Rank(ArchetypeShare[] archetypes, params OwnCandidate[] candidates) =>
        CandidateRanking.Of(new(PartnerCases.CriterionIds, "", "", candidates), archetypes, PartnerCases.Sheets);

    private static int?[] All(int rating) => [.. Enumerable.Repeat((int?)rating, 12)];

    private static int?[] With(int?[] ratings, string criterion, int? rating)
    {
        int?[] changed = [.. ratings];
        changed[Array.IndexOf(PartnerCases.CriterionIds, criterion)] = rating;
        return changed;
    }

    [Fact]
    public void Candidates_are_ranked_by_index_with_the_bar_of_no_model()
    {
        var rows = Rank(new OwnCandidate("Weak", All(2)), new OwnCandidate("Unrated", All(0).Select(_ => (int?)null).ToArray()), new OwnCandidate("Strong", All(4)), new OwnCandidate("Middle", All(3))).Ranking.Rows;
        rows.Select(r => r.Contender.Name).ShouldBe(["Strong", "Middle", "Weak", "Unrated"]);
        rows.Select(r => r.Index).ShouldBe([75, 50, 25, null]);
        rows.Select(r => r.Verdict).ShouldBe(["Pursue", "Nurture", "Pass", null]);
    }

    [Fact]
    public void An_objective_moves_the_weights_and_so_the_ranking()
    {
        OwnCandidate[] two = [new("Local", With(With(All(3), "geography", 5), "overlap", 2)), new("Shared", With(With(All(3), "geography", 3), "overlap", 5))];
        Rank(two).Ranking.Rows[0].Contender.Name.ShouldBe("Shared");
        Rank([new(Archetype.NewMarket, 1)], [new("Local", With(All(3), "geography", 5)), new("Shared", With(All(3), "overlap", 5))]).Ranking.Rows[0].Contender.Name.ShouldBe("Local");
        Rank(new OwnCandidate("Local", With(All(3), "geography", 5)), new OwnCandidate("Shared", With(All(3), "overlap", 5))).Ranking.Rows[0].Contender.Name.ShouldBe("Shared");
    }

    [Fact]
    public void Two_scales_of_opportunity_are_never_mixed()
    {
        var ranking = Rank(
            new OwnCandidate("Money", All(4), 10, 0.5, 1000), new OwnCandidate("Both", All(4), 20, 0.5, 1000, Opportunity: 5), new OwnCandidate("Step", All(4), Opportunity: 5), new OwnCandidate("Part", All(4), 10, 0.5));
        (ranking.Scale, ranking.OtherScale).ShouldBe((OpportunityScale.Money, 1));
        var placed = ranking.Ranking.Rows.ToDictionary(r => r.Contender.Name);
        placed["Step"].Quadrant.ShouldBe(Quadrant.Unplaced);
        placed["Part"].Quadrant.ShouldBe(Quadrant.Unplaced);
        placed["Both"].Quadrant.ShouldBe(Quadrant.Now);
        placed["Both"].Contender.Opportunity.ShouldBe(10_000);
    }

    [Fact]
    public void Own_ratings_of_opportunity_are_high_from_the_playbooks_line()
    {
        var ranking = Rank(new OwnCandidate("High", All(4), Opportunity: 3), new OwnCandidate("Low", All(4), Opportunity: 2.5), new OwnCandidate("Gap", All(2), Opportunity: 5));
        ranking.Scale.ShouldBe(OpportunityScale.Steps);
        ranking.Ranking.Rows.ToDictionary(r => r.Contender.Name, r => r.Quadrant).ShouldBe(
            new Dictionary<string, Quadrant> { ["High"] = Quadrant.Now, ["Low"] = Quadrant.Programme, ["Gap"] = Quadrant.FixFirst }, ignoreOrder: true);
    }

    [Fact]
    public void The_two_heaviest_unknowns_of_all_candidates_are_asked()
    {
        var asks = Rank(new OwnCandidate("A", With(With(All(3), "track", null), "growth", null)), new OwnCandidate("B", With(With(All(3), "track", null), "market", null))).Asks;
        asks.Select(a => a.Criterion.Id).ShouldBe(["market", "growth"]);
        asks[0].Missing.ShouldBe(1);
        Rank(new OwnCandidate("A", All(3))).Asks.ShouldBeEmpty();
    }
}
