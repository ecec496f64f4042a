using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>One partner in a ranking of several.</summary>
/// <param name="Weights">Percent, in the order of the criteria.</param>
/// <param name="Scores">1–5 or null while unknown, in the order of the criteria.</param>
/// <param name="Bar">Index 0–100 from which it is pursued.</param>
/// <param name="Opportunity">1–5, or money a year (reachable accounts × win probability × deal size); null while unknown. One scale in a ranking.</param>
public sealed record Contender(string Name, IReadOnlyList<int> Weights, IReadOnlyList<int?> Scores, double Bar, double? Opportunity);

/// <summary>Where a partner stands between fit and opportunity (playbook §8.6).</summary>
public enum Quadrant { Now, Programme, FixFirst, No, Unplaced }

/// <param name="Rank">1 for the best; partners without an index come last.</param>
/// <param name="Index">0–100, null while nothing is rated.</param>
/// <param name="Verdict">Pursue, Nurture or Pass; null while too little is rated (playbook §8.3).</param>
/// <param name="Known">Weight rated, 0–100.</param>
public sealed record Placement(int Rank, Contender Contender, double? Index, string? Verdict, int Known, Quadrant Quadrant);

/// <summary>Several partners by fit index (playbook §8.5 d, §8.6).</summary>
/// <param name="Rows">Best first.</param>
/// <param name="OpportunityLine">From here an opportunity is high, on the contenders' scale.</param>
public sealed record PartnerRanking(IReadOnlyList<Placement> Rows, double OpportunityLine)
{
    /// <param name="opportunityLine">Null for the median of the known opportunities.</param>
    public static PartnerRanking Of(PartnerSheets sheets, IReadOnlyList<Contender> contenders, double? opportunityLine = null)
    {
        var known = contenders.Select(c => c.Opportunity).OfType<double>().Order().ToArray();
        var line = opportunityLine ?? (known.Length == 0 ? 0 : known[known.Length / 2]);
        var placed = contenders.Select(c => Place(sheets, c, line)).OrderByDescending(p => p.Index ?? -1).ThenByDescending(p => p.Contender.Opportunity ?? -1)
            .ThenBy(p => p.Contender.Name, StringComparer.OrdinalIgnoreCase).ToArray();
        return new([.. placed.Select((p, at) => p with { Rank = at + 1 })], line);
    }

    private static Placement Place(PartnerSheets sheets, Contender c, double line)
    {
        int?[] scores = [.. c.Scores];
        int[] weights = [.. c.Weights];
        var known = FitIndex.Known(weights, scores);
        if (FitIndex.Average(Array.ConvertAll(weights, w => (double)w), scores) is not { } average)
            return new(0, c, null, null, 0, Quadrant.Unplaced);
        var index = FitIndex.Of(average);
        var verdict = known >= sheets.Fit.MinimumKnown ? FitIndex.Verdict(sheets, index, c.Bar, scores) : null;
        var quadrant = (verdict, c.Opportunity >= line) switch
        {
            (null, _) => Quadrant.Unplaced,
            _ when c.Opportunity is null => Quadrant.Unplaced,
            ("Pursue", true) => Quadrant.Now,
            ("Pursue", false) => Quadrant.Programme,
            (_, true) => Quadrant.FixFirst,
            _ => Quadrant.No,
        };
        return new(0, c, index, verdict, known, quadrant);
    }
}
