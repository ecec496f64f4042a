using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>Installations in the database, their tokens protected.</summary>
internal sealed class InstallationStore(IDbContextFactory<PartnershipsContext> contexts, SlackSecrets secrets, TimeProvider time)
{
    private const string Channel = "slack";

    public async Task<IReadOnlyList<HeldInstallation>> All(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var rows = await db.Installations.AsNoTracking().Where(i => i.Channel == Channel).ToListAsync(cancel);
        return [.. rows.Select(row => HeldInstallation.Of(row, secrets))];
    }

    public async Task<HeldInstallation?> Read(string workspace, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await Rows(db, workspace).AsNoTracking().FirstOrDefaultAsync(cancel) is { } row ? HeldInstallation.Of(row, secrets) : null;
    }

    /// <summary>Installing again replaces the tokens of before.</summary>
    public async Task<HeldInstallation> Save(Grant grant, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var row = Row(grant);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        row.Revision = 1 + await Rows(db, row.Workspace).Select(i => i.Revision).FirstOrDefaultAsync(cancel);
        await Rows(db, row.Workspace).ExecuteDeleteAsync(cancel);
        db.Installations.Add(row);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return HeldInstallation.Of(row, secrets);
    }

    /// <summary>True for the one instance that may renew this revision of the token until then.</summary>
    public async Task<bool> Claim(HeldInstallation held, TimeSpan duration, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var now = time.GetUtcNow();
        DateTimeOffset? until = now + duration;
        return await Rows(db, held.Workspace).Where(i => i.Revision == held.Revision && (i.RenewingUntil == null || i.RenewingUntil < now))
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.RenewingUntil, until), cancel) == 1;
    }

    /// <summary>The new pair is kept before anybody uses it; a crash in between would lose the workspace, because the old refresh token is spent.</summary>
    public async Task SaveRenewed(HeldInstallation held, Secret token, Secret refresh, DateTimeOffset expiresAt, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var (protectedToken, protectedRefresh, next) = (secrets.Protect(token.Value), secrets.Protect(refresh.Value), held.Revision + 1);
        await Rows(db, held.Workspace).Where(i => i.Revision == held.Revision).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.ProtectedToken, protectedToken).SetProperty(i => i.ProtectedRefresh, protectedRefresh).SetProperty(i => i.ExpiresAt, expiresAt)
                .SetProperty(i => i.RenewingUntil, (DateTimeOffset?)null).SetProperty(i => i.Revision, next),
            cancel);
    }

    public async Task Release(HeldInstallation held, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await Rows(db, held.Workspace).Where(i => i.Revision == held.Revision).ExecuteUpdateAsync(set => set.SetProperty(i => i.RenewingUntil, (DateTimeOffset?)null), cancel);
    }

    /// <param name="installedUntil">One that was installed after that is another one, and stays.</param>
    public async Task<bool> Delete(string workspace, DateTimeOffset installedUntil, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await Rows(db, workspace).Where(i => i.InstalledAt <= installedUntil).ExecuteDeleteAsync(cancel) > 0;
    }

    private static IQueryable<InstallationRow> Rows(PartnershipsContext db, string workspace) => db.Installations.Where(i => i.Channel == Channel && i.Workspace == workspace);

    private InstallationRow Row(Grant grant) => new()
    {
        Workspace = grant.Installation.Workspace,
        Channel = Channel,
        Team = grant.Installation.Team,
        Enterprise = grant.Installation.Enterprise,
        App = grant.App,
        BotUser = grant.Installation.BotUser,
        Scopes = grant.Scopes,
        InstalledBy = grant.InstalledBy,
        InstalledAt = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds()),
        ProtectedToken = secrets.Protect(grant.Token.Value),
        ProtectedRefresh = grant.Refresh is { } refresh ? secrets.Protect(refresh.Value) : null,
        ExpiresAt = grant.ExpiresAt,
    };
}
