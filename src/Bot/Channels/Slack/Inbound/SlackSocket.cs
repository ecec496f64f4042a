using System.Net.WebSockets;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>
/// Socket Mode: keeps one socket to Slack open where the bot has no public address (platform facts A6). A socket that Slack is about
/// to close is followed by the next before it is given up, so that nothing falls between them.
/// </summary>
internal sealed partial class SlackSocket(SlackSocketAddress addresses, SlackIntake intake, SlackInboundHealth health, TimeProvider time, ILogger<SlackSocket> log) : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>A socket that stood as long was a good one: the next failure is the first again.</summary>
    private static readonly TimeSpan Good = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        SlackSocketConnection? current = null;
        var retired = Task.CompletedTask;
        var failures = 0;
        try
        {
            while (true)
            {
                var (next, after) = await Open(stoppingToken);
                if (next is null)
                {
                    health.Is(SlackLine.Down);
                    await Wait(++failures, after, stoppingToken);
                    continue;
                }

                health.Is(SlackLine.Up);
                retired = Task.WhenAll(retired, Retire(current, stoppingToken));
                current = next;
                var opened = time.GetTimestamp();
                var reason = await current.Leaving.WaitAsync(stoppingToken);
                Ending(reason);
                if (reason == "link_disabled")
                {
                    Disabled();
                    health.Is(SlackLine.Disabled);
                    return;
                }

                if (reason == "lost")
                    health.Is(SlackLine.Down);
                failures = time.GetElapsedTime(opened) >= Good ? 0 : failures + 1;
                await Wait(failures, null, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The bot stops: the last socket is closed below.
        }
        finally
        {
            await Task.WhenAll(retired, Retire(current, stoppingToken));
        }
    }

    private static async Task Retire(SlackSocketConnection? connection, CancellationToken stop)
    {
        if (connection is null)
            return;
        await connection.Linger(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await connection.Close();
        connection.Dispose();
    }

    private async Task<(SlackSocketConnection? Open, TimeSpan? After)> Open(CancellationToken cancel)
    {
        var answer = await addresses.Ask(cancel);
        if (answer.Address is not { } address)
        {
            NotOpened(answer.Error);
            return (null, answer.After);
        }

        var connection = new SlackSocketConnection(intake, time, log);
        try
        {
            await connection.Open(address, cancel);
            return (connection, null);
        }
        catch (Exception wrong) when (wrong is WebSocketException or OperationCanceledException)
        {
            connection.Dispose();
            cancel.ThrowIfCancellationRequested();
            NotOpened(wrong.GetType().Name);
            return (null, null);
        }
    }

    /// <summary>A second at most after the first failure, doubled with each, and spread out so that many bots do not come back at once.</summary>
    /// <param name="spread">By chance, 0 to 1.</param>
    internal static TimeSpan Pause(int failures, double spread) =>
        failures == 0 ? TimeSpan.Zero : Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Min(failures, 10) - 1)) * (0.5 + (spread / 2)) * TimeSpan.FromSeconds(1);

    private Task Wait(int failures, TimeSpan? after, CancellationToken cancel)
    {
        var pause = Pause(failures, Random.Shared.NextDouble());
        return Task.Delay(after > pause ? after.Value : pause, time, cancel);
    }

    [LoggerMessage(LogLevel.Information, "The Slack socket is about to end: {Reason}.")]
    private partial void Ending(string reason);

    [LoggerMessage(LogLevel.Warning, "No Slack socket could be opened: {Why}. It is tried again.")]
    private partial void NotOpened(string? why);

    [LoggerMessage(LogLevel.Critical, "Slack has switched Socket Mode off for this app; the bot hears nothing more from it. Switch it on in the app's settings, or take Slack:AppToken out, and start the bot again.")]
    private partial void Disabled();
}
