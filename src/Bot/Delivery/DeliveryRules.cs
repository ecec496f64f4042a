using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Delivery;

/// <summary>What follows from an outcome for the row of the ledger. Pure.</summary>
internal static class DeliveryRules
{
    /// <summary>With the growing waits between them these take about three hours.</summary>
    public const int Attempts = 20;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    public static bool IsOpen(DeliveryState state) => state is DeliveryState.Pending or DeliveryState.Sending or DeliveryState.Retry;

    public static bool Failed(DeliveryState state) => state is DeliveryState.Blocked or DeliveryState.Rejected or DeliveryState.Unknown or DeliveryState.Expired;

    /// <summary>What is left after a crash, or a bug, in the middle of sending: a message that may have arrived is not sent again; a change may be made twice.</summary>
    public static Outcome Interrupted(string kind) => kind == "update"
        ? new Outcome.Retry(TimeSpan.Zero, "The bot was interrupted.")
        : new Outcome.Unknown("The bot was interrupted while it was sending.");

    public static void Apply(DeliveryRow row, Outcome outcome, DateTimeOffset now)
    {
        row.ClaimedUntil = null;
        switch (outcome)
        {
            case Outcome.Delivered(var id):
                (row.State, row.Why, row.RemoteId) = (DeliveryState.Delivered, null, id);
                break;
            case Outcome.Wait(var after):
                (row.State, row.DueAt) = (DeliveryState.Retry, now + after);
                break;
            case Outcome.Retry(var after, var why):
                Again(row, after, why, now);
                break;
            case Outcome.Blocked(var why):
                (row.State, row.Why) = (DeliveryState.Blocked, why);
                break;
            case Outcome.Rejected(var why):
                (row.State, row.Why) = (DeliveryState.Rejected, why);
                break;
            case Outcome.Unknown(var why):
                (row.State, row.Why) = (DeliveryState.Unknown, why);
                break;
        }
    }

    public static void Expire(DeliveryRow row) => (row.State, row.Why, row.ClaimedUntil) = (DeliveryState.Expired, "It was no longer worth sending.", null);

    private static void Again(DeliveryRow row, TimeSpan after, string why, DateTimeOffset now)
    {
        row.Attempts++;
        if (row.Attempts >= Attempts)
        {
            (row.State, row.Why) = (DeliveryState.Blocked, $"{why} The bot tried {Attempts} times. Post it again later.");
            return;
        }

        var grown = TimeSpan.FromSeconds(Math.Pow(2, row.Attempts));
        var wait = grown > LongestWait ? LongestWait : grown;
        (row.State, row.Why, row.DueAt) = (DeliveryState.Retry, why, now + (after > wait ? after : wait));
    }
}
