namespace StrategicPartnerships.FakeSlack;

/// <summary>What the bot did that the real platform does not take, or that people would suffer from.</summary>
public sealed class Violations
{
    private readonly Lock _gate = new();
    private readonly List<string> _found = [];

    public IReadOnlyList<string> Found
    {
        get
        {
            lock (_gate)
                return [.. _found];
        }
    }

    /// <summary>For a test that provokes them: gives what was found and forgets it.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (_gate)
        {
            IReadOnlyList<string> taken = [.. _found];
            _found.Clear();
            return taken;
        }
    }

    internal void Add(string what)
    {
        lock (_gate)
            _found.Add(what);
    }

    internal void ShouldBeNone()
    {
        if (Take() is { Count: > 0 } found)
            throw new FakeSlackViolationException(found);
    }
}

public sealed class FakeSlackViolationException(IReadOnlyList<string> found) : Exception("Slack would not take this:\n- " + string.Join("\n- ", found));
