using System.Collections.Concurrent;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>Whoever asks for the same thing while it is on its way waits for that one answer.</summary>
internal sealed class SingleFlight<T>
{
    private readonly ConcurrentDictionary<string, Lazy<Task<T>>> _running = new();

    public async Task<T> Run(string key, Func<Task<T>> act)
    {
        var mine = new Lazy<Task<T>>(act);
        var running = _running.GetOrAdd(key, mine);
        try
        {
            return await running.Value;
        }
        finally
        {
            if (ReferenceEquals(running, mine))
                _running.TryRemove(KeyValuePair.Create(key, mine));
        }
    }
}
