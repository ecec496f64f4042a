using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Delivery;

/// <summary>Wakes the pass that sends what is due, so that an answer to somebody's click does not wait for the next one.</summary>
internal sealed class Deliveries
{
    public void Wake() => throw new NotSupportedException();

    /// <summary>Delivered, without being sent: the answer to the request carried it.</summary>
    public static DeliveryRow Carried(DeliveryRow row)
    {
        row.State = DeliveryState.Delivered;
        return row;
    }
}
