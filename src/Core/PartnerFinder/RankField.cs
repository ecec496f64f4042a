namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>
/// The ranked partners as plain numbers, so that ten thousand of them can be ordered anew for every weight change: a partner's index
/// moves by what the change does to its weighted average. Positions are those of the order to be tested.
/// </summary>
internal sealed class RankField
{
    private const double PointsPerLevel = 25;

    private readonly int _criteria;
    private readonly double[] _weights, _scored, _weight, _average, _index, _moved;
    private readonly int[] _equal;

    public RankField(IReadOnlyList<Placement> rows, int criteria)
    {
        var count = 0;
        while (count < rows.Count && rows[count].Index is not null)
            count++;
        (Count, _criteria) = (count, criteria);
        (_weights, _scored) = (new double[count * criteria], new double[count * criteria]);
        (_weight, _average, _index, _moved) = (new double[count], new double[count], new double[count], new double[count]);
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
            var average = weight == 0 ? _average[row] : ((_average[row] * _weight[row]) + (step * _scored[at])) / weight;
            _moved[row] = Math.Round(_index[row] + (PointsPerLevel * (average - _average[row])), 6);
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

    private void Read(Placement placement, int row)
    {
        var sum = 0.0;
        for (var i = 0; i < _criteria; i++)
        {
            if (placement.Contender.Scores[i] is not { } score)
                continue;
            var (at, weight) = ((row * _criteria) + i, placement.Contender.Weights[i]);
            (_weights[at], _scored[at]) = (weight, weight * score);
            (_weight[row], sum) = (_weight[row] + weight, sum + _scored[at]);
        }

        (_index[row], _average[row]) = (placement.Index!.Value, _weight[row] == 0 ? 0 : sum / _weight[row]);
    }
}
