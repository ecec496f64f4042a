using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Picks up requests that were stored and then lost to a crash or a stop: at start, and every minute.</summary>
internal sealed partial class SlackSweep(Inbox inbox, SlackGateway gateway, TimeProvider time, ILogger<SlackSweep> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                foreach (var left in await inbox.Leftovers("slack/", stoppingToken))
                    await gateway.Resume(left);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                Failed(new(wrong));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "Requests that were left undone could not be picked up; tried again in a minute: {Thrown}")]
    private partial void Failed(Thrown thrown);
}
