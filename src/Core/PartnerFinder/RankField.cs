namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>
/// The ranked partners as plain numbers, so that ten thousand of them can be ordered anew for every weight change: a partner's index
/// moves as its weighted average does. Positions are those of the order to be tested.
/// </summary>
internal sealed class RankField
{
    private readonly int _criteria;
    private readonly double[] _weights, _scored, _weight, _sum, _offset, _moved;
    private readonly int[] _equal;

    public RankField(IReadOnlyList<Placement> rows, int criteria)
    {
        var count = 0;
        while (count < rows.Count && rows[count].Index is not null)
            count++;
        (Count, _criteria) = (count, criteria);
        (_weights, _scored) = (new double[count * criteria], new double[count * criteria]);
        (_weight, _sum, _offset, _moved) = (new double[count], new double[count], new double[count], new double[count]);
        for (var row = 0; row < count; row++)
            Read(rows[row], row);
        _equal = new int[count];
        var order = new int[count];
        for (var row = 0; row < count; row++)
            order[row] = row;
        Array.Sort(order, (a, b) => PartnerRanking.CompareEqual(rows[a].Contender, rows[b].Contender));
        for (var at = 0; at < count; at++)
            _equal[order[at]] = at;
    }

    /// <summary>Partners that have an index.</summary>
    public int Count { get; }

    /// <summary>Moves one weight for everybody, and every other weight back.</summary>
    /// <param name="step">Relative: 0.2 for 20 % more.</param>
    public void Move(int criterion, double step)
    {
        for (var row = 0; row < Count; row++)
        {
            var at = (row * _criteria) + criterion;
            var weight = _weight[row] + (step * _weights[at]);
            _moved[row] = weight == 0 ? _offset[row] : Index((_sum[row] + (step * _scored[at])) / weight) + _offset[row];
        }
    }

    /// <summary>True when <paramref name="a"/> now stands before <paramref name="b"/>.</summary>
    public bool Before(int a, int b) => _moved[a] > _moved[b] || (_moved[a] == _moved[b] && _equal[a] < _equal[b]);

    /// <summary>Fills in the positions that now stand first, best first.</summary>
    public void First(Span<int> first)
    {
        var filled = 0;
        for (var row = 0; row < Count; row++)
        {
            if (filled == first.Length && !Before(row, first[filled - 1]))
                continue;
            var at = filled < first.Length ? filled++ : filled - 1;
            for (; at > 0 && Before(row, first[at - 1]); at--)
                first[at] = first[at - 1];
            first[at] = row;
        }
    }

    /// <summary>Rounded as <see cref="FitIndex"/> does, so that what is equal there is equal here.</summary>
    private static double Index(double average) => FitIndex.Of(Math.Round(average, 9));

    private void Read(Placement placement, int row)
    {
        for (var i = 0; i < _criteria; i++)
        {
            if (placement.Contender.Scores[i] is not { } score)
                continue;
            var (at, weight) = ((row * _criteria) + i, placement.Contender.Weights[i]);
            (_weights[at], _scored[at]) = (weight, weight * score);
            (_weight[row], _sum[row]) = (_weight[row] + weight, _sum[row] + _scored[at]);
        }

        // What was posted may differ from what the scores give today; the difference stays as it is.
        _offset[row] = placement.Index!.Value - (_weight[row] == 0 ? 0 : Index(_sum[row] / _weight[row]));
    }
}
