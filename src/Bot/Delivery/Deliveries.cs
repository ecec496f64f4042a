using System.Threading.Channels;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Delivery;

/// <summary>Wakes the pass that sends what is due, so that an answer to somebody's click does not wait for the next one.</summary>
internal sealed class Deliveries(TimeProvider time)
{
    private readonly Channel<bool> _calls = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => _calls.Writer.TryWrite(true);

    /// <summary>Returns once somebody has called since the last time, or after a while.</summary>
    public async Task Woken(TimeSpan atMost, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        try
        {
            await _calls.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Nobody called: it is time all the same.
        }
    }

    /// <summary>Delivered, without being sent: the answer to the request carried it.</summary>
    public static DeliveryRow Carried(DeliveryRow row)
    {
        row.State = DeliveryState.Delivered;
        return row;
    }
}
