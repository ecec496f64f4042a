using System.Diagnostics.Metrics;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Delivery;

/// <summary>What became of deliveries, and whether they pile up. Every tag has a handful of values.</summary>
internal sealed class DeliveryMetrics
{
    public const string MeterName = "StrategicPartnerships.Delivery";

    private readonly Counter<long> _settled;
    private double _overdue;

    public DeliveryMetrics(IMeterFactory meters)
    {
        // The factory disposes of its meters.
        var meter = meters.Create(MeterName);
        _settled = meter.CreateCounter<long>("delivery.attempts", description: "Attempts to deliver, by channel, kind and the state that they led to.");
        meter.CreateObservableGauge("delivery.overdue", () => Volatile.Read(ref _overdue), "s", "For how long the oldest open delivery has been due.");
    }

    public void Settled(DeliveryRow row) => _settled.Add(1, new("channel", row.Channel), new("kind", row.Kind), new KeyValuePair<string, object?>("state", row.State.ToString()));

    public void Waiting(DateTimeOffset? oldest, DateTimeOffset now) => Volatile.Write(ref _overdue, oldest < now ? (now - oldest.Value).TotalSeconds : 0);
}
