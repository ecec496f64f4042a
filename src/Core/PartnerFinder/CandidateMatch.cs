using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>A row of the directory that may be shown, and what it matches; smaller numbers are better (playbook part 4 §1.4, rule 5).</summary>
/// <param name="IndustryRank">0 exact, 1 any industry.</param>
/// <param name="RegionRank">0 exact, 1 a parent region, 2 global.</param>
/// <param name="ModelRank">0 model 1, 1 model 2, 2 neither.</param>
internal sealed record CandidateMatch(CandidateRow Row, PartnerCategory Category, int IndustryRank, int RegionRank, int CategoryRank, int ObjectiveRank, int ModelRank, int FunctionRank)
{
    /// <summary>Null when the row belongs to another industry or region.</summary>
    public static CandidateMatch? Of(Case c, ModelChoice choice, CandidateRow row, PartnerCategory category, int categoryRank)
    {
        var region = Region(c, row);
        if (region < 0)
            return null;
        var anyIndustry = row.Industries.Contains("any");
        var exact = c.Industry is { } industry && row.Industries.Contains(industry.Id);
        if (c.Industry is not null && !exact && !anyIndustry)
            return null;
        var function = Function(c, row);
        if (c.Industry is null && !anyIndustry && function != 0)
            return null;
        var model = row.Models.Contains(choice.First.Title()) ? 0 : row.Models.Contains(choice.Second.Title()) ? 1 : 2;
        return new(row, category, exact ? 0 : 1, region, categoryRank, row.Objectives.Contains(c.Archetype.ToString()) ? 0 : 1, model, function);
    }

    /// <summary>Best first; names only decide between rows that are equal in everything else.</summary>
    public static int Compare(CandidateMatch a, CandidateMatch b) => First(
        a.IndustryRank - b.IndustryRank, a.RegionRank - b.RegionRank, a.CategoryRank - b.CategoryRank, a.ObjectiveRank - b.ObjectiveRank,
        a.ModelRank - b.ModelRank, a.FunctionRank - b.FunctionRank, string.CompareOrdinal(a.Row.Evidence, b.Row.Evidence), string.CompareOrdinal(a.Row.Name, b.Row.Name));

    private static int First(params ReadOnlySpan<int> keys)
    {
        foreach (var key in keys)
            if (key != 0)
                return key;
        return 0;
    }

    private static int Region(Case c, CandidateRow row)
    {
        var best = row.Regions.Contains("global") ? 2 : int.MaxValue;
        for (var i = 0; i < c.Regions.Count; i++)
        {
            if (row.Regions.Contains(c.Regions[i].Id))
                return 0;
            foreach (var parent in c.Regions[i].Parents)
                if (row.Regions.Contains(parent))
                    best = 1;
        }

        return best == int.MaxValue ? -1 : best;
    }

    private static int Function(Case c, CandidateRow row)
    {
        foreach (var function in c.Functions)
            foreach (var word in function.Detect)
                if (Wording.Says(row.What, word))
                    return 0;
        return 1;
    }
}
