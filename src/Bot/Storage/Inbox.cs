using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace StrategicPartnerships.Bot.Storage;

/// <summary>
/// Gives one request one effect and one answer, however often it arrives. The key is stored before anything is done; the answer is stored
/// in the same transaction as the effect, so a key without an answer has had no effect and may be done again.
/// </summary>
internal sealed class Inbox(IDbContextFactory<PartnershipsContext> contexts, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _running = new();

    /// <param name="act">Does the work; stores its answer with <see cref="Answer"/> together with its changes, and returns it.</param>
    public async Task<string> Once(string key, Func<Task<string>> act)
    {
        var mine = new Lazy<Task<string>>(() => AnswerOrAct(key, act));
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

    private async Task<string> AnswerOrAct(string key, Func<Task<string>> act)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var stored = await db.Inbox.AsNoTracking().FirstOrDefaultAsync(e => e.Key == key);
        if (stored?.Answer is { } answer)
            return answer;
        if (stored is null)
        {
            db.Inbox.Add(new() { Key = key, ReceivedAt = time.GetUtcNow() });
            await db.SaveChangesAsync();
        }

        return await act();
    }
}
