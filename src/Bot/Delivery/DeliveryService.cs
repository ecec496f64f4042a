namespace StrategicPartnerships.Bot.Delivery;

/// <summary>Runs a pass at start, whenever something was stored, when a wait is over, and every ten seconds for what other instances left.</summary>
internal sealed partial class DeliveryService(DeliveryPass pass, Deliveries deliveries, TimeProvider time, ILogger<DeliveryService> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <summary>What another instance is about to take looks due until then.</summary>
    private static readonly TimeSpan AtLeast = TimeSpan.FromMilliseconds(50);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
            await deliveries.Woken(await Pass(stoppingToken), stoppingToken);
    }

    private async Task<TimeSpan> Pass(CancellationToken stop)
    {
        try
        {
            var wait = await pass.Run(stop) is { } next ? next - time.GetUtcNow() : Every;
            return wait > Every ? Every : wait < AtLeast ? AtLeast : wait;
        }
        catch (Exception wrong) when (!stop.IsCancellationRequested)
        {
            PassFailed(new(wrong));
            return Every;
        }
    }

    [LoggerMessage(LogLevel.Error, "A delivery pass failed and is run again in ten seconds: {Thrown}")]
    private partial void PassFailed(Thrown thrown);
}
