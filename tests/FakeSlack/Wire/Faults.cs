using System.Globalization;

namespace StrategicPartnerships.FakeSlack;

/// <summary>What goes wrong on purpose.</summary>
public sealed class Faults(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Method, string? Team), DateTimeOffset> _limits = [];
    private readonly Dictionary<string, (TimeSpan Wait, TimeProvider Clock)> _delays = [];
    private readonly List<(string Method, Fault Fault)> _next = [];

    /// <param name="team">Null: for every workspace.</param>
    public void RateLimit(string method, int seconds, string? team = null)
    {
        lock (_gate)
            _limits[(method, team)] = time.GetUtcNow().AddSeconds(seconds);
    }

    /// <summary>Every call of the method waits so long before it has its effect: on the server's clock, or in real time.</summary>
    public void Delay(string method, TimeSpan wait, bool real = false)
    {
        lock (_gate)
            _delays[method] = (wait, real ? TimeProvider.System : time);
    }

    /// <summary>The next call of the method fails, once: with this HTTP status (<c>"500"</c>) or this error code.</summary>
    public void FailNext(string method, string statusOrError, bool afterEffect = false)
    {
        lock (_gate)
            _next.Add((method, int.TryParse(statusOrError, CultureInfo.InvariantCulture, out var status) ? new(status, null, afterEffect) : new(200, statusOrError, afterEffect)));
    }

    /// <summary>The next call of the method has its effect, then the connection is cut.</summary>
    public void LoseAnswer(string method)
    {
        lock (_gate)
            _next.Add((method, new(0, null, AfterEffect: true)));
    }

    /// <summary>Seconds to wait, or null where nothing holds the call back.</summary>
    internal int? RetryAfter(string method, string? team)
    {
        lock (_gate)
        {
            var until = _limits.Where(l => l.Key.Method == method && (l.Key.Team is null || l.Key.Team == team)).Select(l => l.Value).DefaultIfEmpty().Max();
            var left = (until - time.GetUtcNow()).TotalSeconds;
            return left > 0 ? (int)Math.Ceiling(left) : null;
        }
    }

    internal Task Hold(string method)
    {
        lock (_gate)
            return _delays.TryGetValue(method, out var delay) ? Task.Delay(delay.Wait, delay.Clock) : Task.CompletedTask;
    }

    internal Fault? Take(string method)
    {
        lock (_gate)
        {
            var at = _next.FindIndex(n => n.Method == method);
            if (at < 0)
                return null;
            var fault = _next[at].Fault;
            _next.RemoveAt(at);
            return fault;
        }
    }
}

/// <param name="Status">0: the connection is cut.</param>
internal sealed record Fault(int Status, string? Error, bool AfterEffect);
