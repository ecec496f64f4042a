using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Jobs;

/// <summary>Every recurring tick of the bot, in one list.</summary>
internal sealed class Ticks(IDbContextFactory<PartnershipsContext> contexts, DomainClock clock, TimeProvider time)
{
    /// <summary>Longer than any channel repeats a request.</summary>
    private static readonly TimeSpan RequestsKept = TimeSpan.FromDays(2);

    private static readonly TimeSpan DraftsKept = TimeSpan.FromDays(90);

    private static readonly TimeSpan DeliveriesKept = TimeSpan.FromDays(30);

    private static readonly TimeSpan RepliesKept = TimeSpan.FromDays(1);

    /// <summary>Longer than the platforms let an address be used.</summary>
    private static readonly TimeSpan ReplyAddressesKept = TimeSpan.FromHours(1);

    /// <summary>Runs what is due; says how many messages were delivered by it.</summary>
    public async Task<int> Run(CancellationToken cancel)
    {
        var delivered = 0;
        foreach (var tick in (Func<CancellationToken, Task<int>>[])[ForgetOldRequests, ForgetOldDrafts, ForgetOldDeliveries, ForgetKeptReplies, ForgetReplyAddresses])
            delivered += await tick(cancel);
        return delivered;
    }

    /// <summary>Answers to repeated requests are needed for minutes; on the real clock, because the channels live on it.</summary>
    private async Task<int> ForgetOldRequests(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var before = time.GetUtcNow() - RequestsKept;
        await db.Inbox.Where(e => e.ReceivedAt < before).ExecuteDeleteAsync(cancel);
        return 0;
    }

    /// <summary>A draft that nobody touched for a quarter is forgotten.</summary>
    private async Task<int> ForgetOldDrafts(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var before = clock.Now - DraftsKept;
        await db.Drafts.Where(d => d.ChangedAt < before).ExecuteDeleteAsync(cancel);
        return 0;
    }

    /// <summary>What was delivered, or given up, a month ago is asked about by nobody; its text goes with it.</summary>
    private async Task<int> ForgetOldDeliveries(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var before = time.GetUtcNow() - DeliveriesKept;
        await db.Deliveries.Where(d => d.ExpiresAt < before).ExecuteDeleteAsync(cancel);
        return 0;
    }

    /// <summary>A long answer can be read page by page for a day.</summary>
    private async Task<int> ForgetKeptReplies(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var before = time.GetUtcNow() - RepliesKept;
        await db.KeptReplies.Where(r => r.KeptAt < before).ExecuteDeleteAsync(cancel);
        return 0;
    }

    /// <summary>Addresses open a conversation to whoever holds them, so they go as soon as they are useless.</summary>
    private async Task<int> ForgetReplyAddresses(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var before = time.GetUtcNow() - ReplyAddressesKept;
        await db.ReplyAddresses.Where(a => a.ReceivedAt < before).ExecuteDeleteAsync(cancel);
        return 0;
    }
}
