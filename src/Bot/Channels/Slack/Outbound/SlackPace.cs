using System.Collections.Concurrent;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>
/// Keeps to what Slack allows: after a refusal no call of that method in that workspace until the time it named, and about one message a
/// second into a channel, whichever way it is posted. Nobody is held up: whoever asks is told how long to wait.
/// </summary>
internal sealed class SlackPace(TimeProvider time)
{
    /// <summary>Where a refusal names no time.</summary>
    public static readonly TimeSpan Unnamed = TimeSpan.FromSeconds(30);

    /// <summary>[Slack: messages per channel, about 1 per second]</summary>
    private static readonly TimeSpan BetweenMessages = TimeSpan.FromSeconds(1);

    /// <summary>So many entries are kept before those that have passed are dropped.</summary>
    private const int Kept = 1000;

    private readonly ConcurrentDictionary<(string Workspace, string What), DateTimeOffset> _until = new();

    /// <summary>How long nothing may be called; null where it may be called now.</summary>
    public TimeSpan? Wait(string workspace, string method) => Left(_until.GetValueOrDefault((workspace, method)));

    public void Stop(string workspace, string method, TimeSpan? after) =>
        _until[(workspace, method)] = time.GetUtcNow() + (after is { } told && told > TimeSpan.Zero ? told : Unnamed);

    /// <summary>Takes the channel's next message; where it is too early, says how long to wait and takes nothing.</summary>
    public TimeSpan? Take(string workspace, string channel)
    {
        Forget();
        while (true)
        {
            var key = (workspace, "#" + channel);
            var until = _until.GetValueOrDefault(key);
            if (Left(until) is { } left)
                return left;
            var next = time.GetUtcNow() + BetweenMessages;
            if (until == default ? _until.TryAdd(key, next) : _until.TryUpdate(key, next, until))
                return null;
        }
    }

    /// <summary>The second runs from the answer, because nobody knows how long the message was under way. Where nothing was posted, the next may follow at once.</summary>
    public void Settle(string workspace, string channel, bool posted)
    {
        if (posted)
            _until[(workspace, "#" + channel)] = time.GetUtcNow() + BetweenMessages;
        else
            _until.TryRemove((workspace, "#" + channel), out _);
    }

    private TimeSpan? Left(DateTimeOffset until) => until - time.GetUtcNow() is { Ticks: > 0 } left ? left : null;

    private void Forget()
    {
        if (_until.Count <= Kept)
            return;
        foreach (var passed in _until.Where(u => Left(u.Value) is null))
            _until.TryRemove(passed);
    }
}
