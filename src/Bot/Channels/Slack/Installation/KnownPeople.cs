using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

internal sealed record KnownPerson(string Name, bool Outsider, DateTimeOffset ReadAt);

/// <summary>People whom Slack has told us about, in memory and in the database, where zones and locales wait for those who plan by them.</summary>
internal sealed class KnownPeople(IDbContextFactory<PartnershipsContext> contexts)
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, KnownPerson>> _workspaces = new();

    public IReadOnlyDictionary<string, KnownPerson> In(string workspace) => Of(workspace);

    public async Task Load(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await foreach (var row in db.People.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
            Of(row.Workspace)[row.Id] = new(row.Name, row.Outsider, row.ReadAt);
    }

    public async Task<KnownPerson> Keep(PersonRow person)
    {
        var known = new KnownPerson(person.Name, person.Outsider, person.ReadAt);
        Of(person.Workspace)[person.Id] = known;
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.People.Where(p => p.Workspace == person.Workspace && p.Id == person.Id).ExecuteDeleteAsync();
        db.People.Add(person);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return known;
    }

    private ConcurrentDictionary<string, KnownPerson> Of(string workspace) => _workspaces.GetOrAdd(workspace, _ => new());
}
