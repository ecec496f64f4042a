namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Two neighbours of the order that change places in <paramref name="Times"/> of the weight changes.</summary>
public sealed record RankSwap(string Upper, string Lower, int Times);

/// <summary>How firm the order of the first ten is when each weight in turn moves by 20 % for everybody (playbook §8.5 b, d).</summary>
/// <param name="Changed">Weight changes in which the order of the first ten is another one.</param>
/// <param name="All">Weight changes tried: two a criterion.</param>
/// <param name="Swaps">Neighbours that swap, the most frequent first.</param>
public sealed record RankFlips(int Changed, int All, IReadOnlyList<RankSwap> Swaps)
{
    public const int Top = 10;
    private const double WeightStep = 0.2;

    /// <param name="rows">Best first; those without an index come last and take no part.</param>
    internal static RankFlips Of(IReadOnlyList<Placement> rows, int criteria)
    {
        var field = new RankField(rows, criteria);
        if (field.Count < 2)
            return new(0, 2 * criteria, []);
        var first = new int[Math.Min(Top, field.Count)];
        var (times, changed) = (new int[Math.Min(first.Length, field.Count - 1)], 0);
        for (var at = 0; at < criteria; at++)
            foreach (var step in (ReadOnlySpan<double>)[-WeightStep, WeightStep])
            {
                field.Move(at, step);
                field.First(first);
                changed += InOrder(first) ? 0 : 1;
                for (var upper = 0; upper < times.Length; upper++)
                    times[upper] += field.Before(upper + 1, upper) ? 1 : 0;
            }

        var swaps = times.Select((n, at) => (Times: n, At: at)).Where(s => s.Times > 0).OrderByDescending(s => s.Times)
            .Select(s => new RankSwap(rows[s.At].Contender.Name, rows[s.At + 1].Contender.Name, s.Times));
        return new(changed, 2 * criteria, [.. swaps]);
    }

    private static bool InOrder(ReadOnlySpan<int> first)
    {
        for (var at = 0; at < first.Length; at++)
            if (first[at] != at)
                return false;
        return true;
    }
}
