using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace StrategicPartnerships.Bot.Storage;

/// <summary>
/// Gives one request one effect and one answer, however often and to however many instances it arrives. The key is stored before anything
/// is done; the answer is stored in the same transaction as the effect, so a key without an answer has had no effect and may be done again.
/// </summary>
internal sealed class Inbox(IDbContextFactory<PartnershipsContext> contexts, TimeProvider time)
{
    /// <summary>Longer than any request takes; after it the work is taken for lost and may be done by another instance.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    /// <summary>Work that was not done for so long is not worth doing any more, and may be what stops the bot each time.</summary>
    private static readonly TimeSpan WorthDoing = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _running = new();

    /// <param name="act">Does the work; stores its answer with <see cref="Answer"/> together with its changes, and returns it.</param>
    /// <param name="protectedWork">What was asked, where the caller does not ask again after a crash.</param>
    /// <param name="begin">Started at once by whoever is first in this process, beside the storing: nothing that would hurt if done twice.</param>
    public async Task<string> Once(string key, Func<Task<string>> act, string? protectedWork = null, Action? begin = null)
    {
        var mine = new Lazy<Task<string>>(() =>
        {
            begin?.Invoke();
            return AnswerOrAct(key, act, protectedWork);
        });
        var running = _running.GetOrAdd(key, mine);
        try
        {
            return await running.Value;
        }
        finally
        {
            if (ReferenceEquals(running, mine))
                _running.TryRemove(KeyValuePair.Create(key, mine));
        }
    }

    /// <summary>Adds the answer to a context whose changes are about to be saved.</summary>
    public static void Answer(PartnershipsContext db, string key, string answer)
    {
        var row = new InboxRow { Key = key, ReceivedAt = default };
        db.Inbox.Attach(row);
        row.Answer = answer;
    }

    /// <summary>The answer to a request whose work failed: it is not tried again.</summary>
    public async Task Close(string key, string answer)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await db.Inbox.Where(e => e.Key == key && e.Answer == null).ExecuteUpdateAsync(e => e.SetProperty(r => r.Answer, answer));
    }

    /// <summary>Work that somebody left undone, claimed for this instance; oldest first.</summary>
    public async Task<IReadOnlyList<InboxRow>> Leftovers(string prefix, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var now = time.GetUtcNow();
        var since = now - WorthDoing;
        var left = await db.Inbox.AsNoTracking()
            .Where(e => e.Answer == null && e.ProtectedWork != null && e.ReceivedAt > since && e.ClaimedUntil < now && e.Key.StartsWith(prefix)).OrderBy(e => e.ReceivedAt).ToListAsync(cancel);
        List<InboxRow> mine = [];
        foreach (var row in left)
            if (await Take(db, row.Key, cancel))
                mine.Add(row);
        return mine;
    }

    private async Task<string> AnswerOrAct(string key, Func<Task<string>> act, string? protectedWork)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await db.Inbox.AsNoTracking().FirstOrDefaultAsync(e => e.Key == key) is { } stored)
            return stored.Answer ?? (stored.ProtectedWork is null || await Take(db, key, CancellationToken.None) ? await act() : await AnswerOfAnother(db, key));
        var now = time.GetUtcNow();
        db.Inbox.Add(new() { Key = key, ReceivedAt = now, ProtectedWork = protectedWork, ClaimedUntil = protectedWork is null ? null : now + Claim });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException) when (protectedWork is not null)
        {
            // Another instance stored it in the same moment.
            db.ChangeTracker.Clear();
            return await AnswerOfAnother(db, key);
        }

        return await act();
    }

    private async Task<bool> Take(PartnershipsContext db, string key, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var until = now + Claim;
        return await db.Inbox.Where(e => e.Key == key && e.Answer == null && e.ClaimedUntil < now).ExecuteUpdateAsync(e => e.SetProperty(r => r.ClaimedUntil, until), cancel) == 1;
    }

    /// <summary>Empty where the other instance does not finish while the caller can wait.</summary>
    private async Task<string> AnswerOfAnother(PartnershipsContext db, string key)
    {
        for (var until = time.GetUtcNow() + Claim; time.GetUtcNow() < until; await Task.Delay(Look, time))
            if (await db.Inbox.AsNoTracking().Where(e => e.Key == key).Select(e => e.Answer).FirstOrDefaultAsync() is { } answer)
                return answer;
        return "";
    }
}
