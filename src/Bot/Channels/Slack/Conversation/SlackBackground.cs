using System.Collections.Concurrent;
using StrategicPartnerships.Bot.Delivery;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Work that goes on after its request was answered; a stop waits for it.</summary>
internal sealed partial class SlackBackground(ILogger<SlackBackground> log) : IHostedService
{
    private readonly ConcurrentDictionary<Task, byte> _running = new();

    public bool IsIdle => _running.IsEmpty;

    public void Run(Func<CancellationToken, Task> work) => Track(Guarded(work));

    /// <summary>Something that runs already and whose answer nobody waits for any more.</summary>
    public void Track(Task work)
    {
        _running.TryAdd(work, 0);
        _ = work.ContinueWith(done => _running.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAny(Task.WhenAll(_running.Keys), Task.Delay(Timeout.Infinite, cancellationToken));

    private async Task Guarded(Func<CancellationToken, Task> work)
    {
        await Task.Yield();
        try
        {
            await work(CancellationToken.None);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            Failed(new(wrong));
        }
    }

    [LoggerMessage(LogLevel.Error, "What was to be shown after an answer could not be shown: {Thrown}")]
    private partial void Failed(Thrown thrown);
}
