namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Bisection on whole numbers.</summary>
internal static class WholeSteps
{
    /// <summary>
    /// A whole number between the two, both included, at which <paramref name="holds"/> begins to hold seen from <paramref name="start"/>:
    /// one step nearer to the start it does not hold. The start itself when it holds there; null when it does not hold at the end.
    /// </summary>
    public static int? First(int start, int end, Func<int, bool> holds)
    {
        if (Math.Sign(end - start) is var step && holds(start))
            return start;
        if (step == 0 || !holds(end))
            return null;
        var (without, with) = (start, end);
        while (Math.Abs(with - without) > 1)
        {
            var middle = without + (with - without) / 2;
            (without, with) = holds(middle) ? (without, middle) : (middle, with);
        }

        return with;
    }
}
