using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>One partner in a ranking of several.</summary>
/// <param name="Weights">Percent, in the order of the criteria.</param>
/// <param name="Scores">1–5 or null while unknown, in the order of the criteria.</param>
/// <param name="Bar">Index 0–100 from which it is pursued.</param>
/// <param name="Opportunity">1–5, or money a year (reachable accounts × win probability × deal size); null while unknown. One scale in a ranking.</param>
public sealed record Contender(string Name, IReadOnlyList<int> Weights, IReadOnlyList<int?> Scores, double Bar, double? Opportunity)
{
    /// <summary>What was posted, where it stands instead of what the scores give today: a later playbook changes nothing behind anybody's back.</summary>
    public PostedFit? Posted { get; init; }
}

/// <param name="Index">0–100, null while nothing is rated.</param>
/// <param name="Known">Weight rated, 0–100.</param>
public sealed record PostedFit(double? Index, string? Verdict, int Known);

/// <param name="Rank">1 for the best; partners without an index come last.</param>
/// <param name="Index">0–100, null while nothing is rated.</param>
/// <param name="Verdict">Pursue, Nurture or Pass; null while too little is rated (playbook §8.3).</param>
/// <param name="Known">Weight rated, 0–100.</param>
public sealed record Placement(int Rank, Contender Contender, double? Index, string? Verdict, int Known, Quadrant Quadrant);

/// <summary>Several partners by fit index (playbook §8.5 d, §8.6); equal ones by opportunity, then by name.</summary>
/// <param name="Rows">Best first.</param>
/// <param name="OpportunityLine">From here an opportunity is high, on the contenders' scale.</param>
/// <param name="Flips">How firm the order of the first is against the weights.</param>
public sealed record PartnerRanking(IReadOnlyList<Placement> Rows, double OpportunityLine, RankFlips Flips)
{
    /// <param name="opportunityLine">Null for the median of the known opportunities.</param>
    public static PartnerRanking Of(PartnerSheets sheets, IReadOnlyList<Contender> contenders, double? opportunityLine = null)
    {
        var line = opportunityLine ?? Median(contenders);
        var rows = new Placement[contenders.Count];
        for (var at = 0; at < rows.Length; at++)
            rows[at] = Place(sheets, contenders[at], line);
        Array.Sort(rows, Compare);
        for (var at = 0; at < rows.Length; at++)
            rows[at] = rows[at] with { Rank = at + 1 };
        return new(rows, line, RankFlips.Of(rows, sheets.Criteria.Criteria.Count));
    }

    /// <summary>What decides between partners of the same index: opportunity, then the name.</summary>
    internal static int CompareEqual(Contender a, Contender b)
    {
        var order = Nullable.Compare(b.Opportunity, a.Opportunity);
        order = order != 0 ? order : string.Compare(a.Name, b.Name, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(a.Name, b.Name);
    }

    private static int Compare(Placement a, Placement b) =>
        Nullable.Compare(b.Index, a.Index) is var order && order != 0 ? order : CompareEqual(a.Contender, b.Contender);

    private static double Median(IReadOnlyList<Contender> contenders)
    {
        var known = contenders.Select(c => c.Opportunity).OfType<double>().Order().ToArray();
        return known.Length == 0 ? 0 : known[known.Length / 2];
    }

    private static Placement Place(PartnerSheets sheets, Contender c, double line)
    {
        var (index, verdict, known) = c.Posted ?? Fit(sheets, c);
        return new(0, c, index, verdict, known, Quadrants.Of(verdict, c.Opportunity, line));
    }

    private static PostedFit Fit(PartnerSheets sheets, Contender c)
    {
        int?[] scores = [.. c.Scores];
        int[] weights = [.. c.Weights];
        if (FitIndex.Average(Array.ConvertAll(weights, w => (double)w), scores) is not { } average)
            return new(null, null, 0);
        var (index, known) = (FitIndex.Of(average), FitIndex.Known(weights, scores));
        return new(index, known >= sheets.Fit.MinimumKnown ? FitIndex.Verdict(sheets, index, c.Bar, scores) : null, known);
    }
}
