using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Delivery;

/// <summary>
/// Sends everything that is due: causes side by side, the deliveries of one cause in order. Never waits: what a platform's pace does not
/// allow yet is due a moment later, and other causes go on.
/// </summary>
internal sealed partial class DeliveryPass(IEnumerable<IChannelSender> senders, DeliveryLedger ledger, DeliveryMetrics metrics, TimeProvider time, ILogger<DeliveryPass> log)
{
    private const int SideBySide = 4;
    private const int Batch = 100;

    /// <summary>Longer than one delivery takes: a file is four calls of ten seconds at most.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, IChannelSender> _senders = senders.ToDictionary(s => s.Channel);

    /// <summary>Returns when there is something to do again; null where nothing is open.</summary>
    /// <param name="stop">Begins nothing new; what is being sent is finished and recorded.</param>
    public async Task<DateTimeOffset?> Run(CancellationToken stop)
    {
        if (_senders.Count == 0)
            return null;
        string[] channels = [.. _senders.Keys];
        await Parallel.ForEachAsync(
            await ledger.Due(channels, time.GetUtcNow(), Batch),
            new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = stop },
            async (cause, _) => await Send(cause, stop));
        var next = await ledger.Next(channels);
        metrics.Waiting(next, time.GetUtcNow());
        return next;
    }

    private async Task Send(string cause, CancellationToken stop)
    {
        var rows = await ledger.Cause(cause);
        foreach (var row in rows.Where(r => DeliveryRules.IsOpen(r.State)))
        {
            var (now, interrupted) = (time.GetUtcNow(), row.State == DeliveryState.Sending);
            if (stop.IsCancellationRequested || (!interrupted && row.DueAt > now) || !await ledger.Claim(row, now, now + Claim))
                return;
            var toldBefore = rows.Any(r => DeliveryRules.Failed(r.State));
            if (row.ExpiresAt <= now)
                DeliveryRules.Expire(row);
            else
                DeliveryRules.Apply(row, interrupted ? DeliveryRules.Interrupted(row.Kind) : await Try(row, rows[0]), time.GetUtcNow());
            await ledger.Record(row);
            metrics.Settled(row);
            if (DeliveryRules.IsOpen(row.State))
                return;
            Settled(row.Sequence, row.State);
            if (DeliveryRules.Failed(row.State) && !toldBefore)
                await Tell(row);
        }
    }

    private async Task<Outcome> Try(DeliveryRow row, DeliveryRow first)
    {
        if (row != first && row.Kind is ("post" or "file") && first.Kind == "post" && DeliveryRules.Failed(first.State))
            return new Outcome.Blocked("The message that it belongs to did not arrive.");
        try
        {
            return await _senders[row.Channel].Send(row, first.State == DeliveryState.Delivered && row != first ? first : null, CancellationToken.None);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            Broke(row.Sequence, new(wrong));
            return DeliveryRules.Interrupted(row.Kind);
        }
    }

    private async Task Tell(DeliveryRow row)
    {
        try
        {
            await _senders[row.Channel].Tell(row, CancellationToken.None);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            Broke(row.Sequence, new(wrong));
        }
    }

    [LoggerMessage(LogLevel.Information, "Delivery {Sequence} is {State}.")]
    private partial void Settled(long sequence, DeliveryState state);

    [LoggerMessage(LogLevel.Error, "Delivery {Sequence} broke off: {Thrown}")]
    private partial void Broke(long sequence, Thrown thrown);
}
