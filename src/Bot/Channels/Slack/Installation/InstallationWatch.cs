using StrategicPartnerships.Bot.Delivery;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>Fills the memory before the first request, then keeps it true: looks every minute what other instances did, renews tokens, asks for an unknown one.</summary>
internal sealed partial class InstallationWatch(SlackInstallations installations, SlackDirectory directory, TimeProvider time, ILogger<InstallationWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>Before Slack has said whose the token is, nobody can be served.</summary>
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(5);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Look(() => installations.Load(cancellationToken));
        await Look(() => directory.Load(cancellationToken));
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var connected = false;
            await Look(async () => connected = await installations.Connect(stoppingToken));
            await Look(installations.RenewAhead);
            await Task.Delay(connected ? Every : AskAgain, time, stoppingToken);
            await Look(() => installations.Load(stoppingToken));
        }
    }

    private async Task Look(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            Failed(new(wrong));
        }
    }

    [LoggerMessage(LogLevel.Error, "The installations could not be read or renewed; tried again in a minute: {Thrown}")]
    private partial void Failed(Thrown thrown);
}
