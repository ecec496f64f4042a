using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Delivery;

/// <summary>Reads and writes the ledger, each change in a transaction of its own. A row is taken by a conditional update, so two instances never send the same one.</summary>
internal sealed class DeliveryLedger(IDbContextFactory<PartnershipsContext> contexts)
{
    private static readonly DeliveryState[] Open = [DeliveryState.Pending, DeliveryState.Retry, DeliveryState.Sending];

    /// <summary>Causes whose first open delivery can be taken now, oldest first.</summary>
    public async Task<IReadOnlyList<string>> Due(IReadOnlyList<string> channels, DateTimeOffset now, int atMost)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Heads(db, channels)
            .Where(d => d.State == DeliveryState.Sending ? d.ClaimedUntil <= now : d.DueAt <= now)
            .OrderBy(d => d.Sequence).Take(atMost).Select(d => d.Cause).ToListAsync();
    }

    /// <summary>When the next one can be taken; null where nothing is open.</summary>
    public async Task<DateTimeOffset?> Next(IReadOnlyList<string> channels)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Heads(db, channels).Select(d => d.State == DeliveryState.Sending ? d.ClaimedUntil : d.DueAt).OrderBy(at => at).FirstOrDefaultAsync();
    }

    public async Task<IReadOnlyList<DeliveryRow>> Cause(string cause)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Deliveries.AsNoTracking().Where(d => d.Cause == cause).OrderBy(d => d.Order).ToListAsync();
    }

    /// <summary>Marks the row as being sent; false where somebody else was faster.</summary>
    public async Task<bool> Claim(DeliveryRow row, DateTimeOffset now, DateTimeOffset until)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var taken = await db.Deliveries
            .Where(d => d.Sequence == row.Sequence && d.State == row.State && (d.ClaimedUntil == null || d.ClaimedUntil <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Sending).SetProperty(d => d.ClaimedUntil, until)) == 1;
        if (taken)
            (row.State, row.ClaimedUntil) = (DeliveryState.Sending, until);
        return taken;
    }

    public async Task Record(DeliveryRow row)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await db.Deliveries.Where(d => d.Sequence == row.Sequence).ExecuteUpdateAsync(set => set
            .SetProperty(d => d.State, row.State)
            .SetProperty(d => d.Why, row.Why)
            .SetProperty(d => d.DueAt, row.DueAt)
            .SetProperty(d => d.Attempts, row.Attempts)
            .SetProperty(d => d.ClaimedUntil, row.ClaimedUntil)
            .SetProperty(d => d.RemoteId, row.RemoteId));
    }

    /// <summary>The first open delivery of each cause: what comes after it waits for it.</summary>
    private static IQueryable<DeliveryRow> Heads(PartnershipsContext db, IReadOnlyList<string> channels) =>
        db.Deliveries.AsNoTracking().Where(d => Open.Contains(d.State) && channels.Contains(d.Channel)
            && !db.Deliveries.Any(before => before.Cause == d.Cause && before.Order < d.Order && Open.Contains(before.State)));
}
