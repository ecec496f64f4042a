namespace StrategicPartnerships.Bot.Delivery;

/// <summary>What became of one attempt to send (design §8). A closed set; whether to try again follows from it alone.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    /// <param name="RemoteId">The platform's id of the message; null where it gives none.</param>
    public sealed record Delivered(string? RemoteId) : Outcome;

    /// <summary>Certainly not sent; may be tried again after a while.</summary>
    public sealed record Retry(TimeSpan After, string Why) : Outcome;

    /// <summary>Nothing was tried: the platform's pace does not allow it yet. Counts as no attempt.</summary>
    public sealed record Wait(TimeSpan After) : Outcome;

    /// <summary>Not sent, and it takes somebody to open the way: the bot is not in the channel, the app is not allowed.</summary>
    public sealed record Blocked(string Why) : Outcome;

    /// <summary>Not sent, and never will be: the channel is gone, the message is not accepted.</summary>
    public sealed record Rejected(string Why) : Outcome;

    /// <summary>May have arrived. Never sent again by the bot; its owner is told.</summary>
    public sealed record Unknown(string Why) : Outcome;
}

/// <summary>Sends one delivery over one channel.</summary>
internal interface IChannelSender
{
    /// <summary>As in <see cref="Storage.DeliveryRow.Channel"/>.</summary>
    string Channel { get; }

    /// <param name="root">The first delivery of the same cause, once it has arrived; the others stand in its thread.</param>
    Task<Outcome> Send(Storage.DeliveryRow delivery, Storage.DeliveryRow? root, CancellationToken cancel);

    /// <summary>Tells the person who asked that a message did not arrive, or that nobody knows; says why and what to do.</summary>
    Task Tell(Storage.DeliveryRow delivery, CancellationToken cancel);
}
