using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

/// <summary>Model choices and terms made by hand, so that these tests do not depend on how the model was chosen.</summary>
internal static class PartnerCases
{
    public static readonly PartnerSheets Sheets = TestCases.Playbook.Partners;
    public static readonly DateOnly[] Dates = [new(2026, 12, 1), new(2026, 12, 3)];
    public static readonly string[] CriterionIds = [.. Sheets.Criteria.Criteria.Select(c => c.Id)];

    public static ModelChoice Choice(ModelId first, ModelId second)
    {
        var commitment = first switch { ModelId.Referral => Commitment.Low, ModelId.Reseller or ModelId.Integration => Commitment.Medium, ModelId.StrategicAlliance => Commitment.VeryHigh, _ => Commitment.High };
        var scores = Enum.GetValues<ModelId>().Select(m => new ModelScore(m, m == first ? 95 : m == second ? 85 : 40, 40, false, [], [])).ToArray();
        return new(scores, first, second, false, false, 10, "high", [], [], "go on to Co-selling once overlap is known", commitment);
    }

    public static CommercialTerms Terms(double share = 15, double notice = 1) => new()
    {
        RevenueModel = [], Exclusivity = [], IntellectualProperty = [], Exit = [], Further = [], LegalPrompts = [], Warnings = [],
        InForce = new("standard", share, "none", notice, false, "own", "ours", 90, 12, false),
    };

    public static Brief Rated(params int[] scores) => new()
    {
        Ratings = scores.Select((s, i) => (Id: CriterionIds[i], Score: s)).Where(r => r.Score > 0).ToDictionary(r => r.Id, r => r.Score),
    };

    public static PartnerCriteria Criteria(Case c, ModelChoice choice) =>
        CriteriaDesigner.Design(c, choice, PartnerSlots.For(c, TargetPartners.Rank(c, choice)), new Notes());

    public static (PartnerProfile Profile, OutreachPlan Outreach, Notes Notes) Profile(Case c, ModelChoice choice)
    {
        var notes = new Notes();
        var targets = TargetPartners.Rank(c, choice);
        var slots = PartnerSlots.For(c, targets);
        var criteria = CriteriaDesigner.Design(c, choice, slots, notes);
        var outreach = OutreachWriter.Write(c, choice, targets, Terms(), slots, notes, Dates);
        return (ProfileWriter.Write(c, choice, criteria, targets, CandidateSearch.Find(c, choice, targets), null, Terms(), outreach, slots, notes), outreach, notes);
    }

    /// <summary>Every archetype with every pair of models, over some industries, regions, functions and kinds.</summary>
    public static IEnumerable<(Case Case, ModelChoice Choice)> Many()
    {
        string?[] industries = [null, .. TestCases.Playbook.Overlays.Industries.Keys];
        string?[] regions = [null, .. TestCases.Playbook.Overlays.Regions.Keys];
        string?[] functions = [null, .. TestCases.Playbook.Overlays.Functions.Keys];
        string[] kinds = [.. TestCases.Playbook.Overlays.OfferKinds.Keys];
        var n = 0;
        foreach (var archetype in Enum.GetValues<Archetype>())
            foreach (var first in Enum.GetValues<ModelId>())
                foreach (var second in Enum.GetValues<ModelId>().Where(m => m != first))
                {
                    n++;
                    var (industry, region, function) = (industries[n % industries.Length], regions[n % regions.Length], functions[n % functions.Length]);
                    yield return (TestCases.Of(archetype, null, industry, region is null ? [] : [region], function is null ? [] : [function], kinds[n % kinds.Length],
                        offer: n % 3 == 0 ? null : "cloud payroll for small and growing workplaces", segment: n % 2 == 0 ? null : "firms with fewer than fifty people"), Choice(first, second));
                }
    }
}
