namespace StrategicPartnerships.Bot.Jobs;

/// <summary>Runs the ticks at start and then every hour.</summary>
internal sealed partial class TickService(Ticks ticks, TimeProvider time, ILogger<TickService> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await ticks.Run(stoppingToken);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                TickFailed(wrong);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "A recurring tick failed and is tried again at the next one.")]
    private partial void TickFailed(Exception wrong);
}
