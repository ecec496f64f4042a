using System.Collections.Concurrent;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>Where the bot is installed, and the tokens to speak there. Remembered, so that a slow database does not cost a trigger its three seconds.</summary>
internal sealed partial class SlackInstallations(InstallationStore store, SlackRenewal renewal, OneWorkspace single, SlackOptions options, TimeProvider time, ILogger<SlackInstallations> log)
{
    /// <summary>A stranger is not looked up again for so long.</summary>
    private static readonly TimeSpan StrangerFor = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<string, HeldInstallation> _held = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _strangers = new();
    private readonly SingleFlight<HeldInstallation?> _flight = new();

    /// <summary>By organisation for an organisation-wide installation, otherwise by team (platform facts A8).</summary>
    public async ValueTask<SlackInstallation?> Find(SlackOrigin origin, CancellationToken cancel)
    {
        foreach (var workspace in origin.IsEnterpriseInstall ? [origin.Enterprise, origin.Team] : (string?[])[origin.Team, origin.Enterprise])
            if (workspace is { Length: > 0 } && await Of(workspace, cancel) is { } found)
                return found;
        return null;
    }

    public async ValueTask<SlackInstallation?> Of(string workspace, CancellationToken cancel)
    {
        if (_held.TryGetValue(workspace, out var held))
            return held.Installation;
        if (_strangers.TryGetValue(workspace, out var until) && time.GetUtcNow() < until)
            return null;
        return (await _flight.Run(workspace, () => LookUp(workspace)).WaitAsync(cancel))?.Installation;
    }

    /// <summary>Null where the installation is gone, and where its token has ended and could not be renewed.</summary>
    public async ValueTask<string?> Token(SlackInstallation installation, CancellationToken cancel)
    {
        if (await Of(installation.Workspace, cancel) is null || !_held.TryGetValue(installation.Workspace, out var held))
            return null;
        // As long as the old one lives, nobody waits for a renewal: the watch renews it ahead.
        if (held.TokenAt(time.GetUtcNow()) is null && held.MayBeRenewed(time.GetUtcNow()))
            held = await Renewed(held).WaitAsync(cancel);
        return held?.TokenAt(time.GetUtcNow())?.Value;
    }

    /// <summary>Calls a method with the token, and lets go of the installation where Slack says that it is dead. Null where nothing was told.</summary>
    public async Task<T?> Ask<T>(SlackInstallation installation, Func<Secret, Task<SlackResult<T>>> call)
        where T : class
    {
        if (await Token(installation, CancellationToken.None) is not { } token)
            return null;
        var answer = await call(new(token));
        if (answer.Error is { } error && SlackErrors.TokenIsDead(error))
            await Remove(installation.Workspace, CancellationToken.None);
        return answer.Value;
    }

    /// <summary>Uninstalled, or its token is dead: everything secret is deleted. Doing it again does nothing.</summary>
    public async Task Remove(string workspace, CancellationToken cancel)
    {
        // Another instance may have taken a new installation in the meantime; that one is not meant.
        var known = _held.TryRemove(workspace, out var held) ? held.InstalledAt : time.GetUtcNow();
        if (await store.Delete(workspace, known, cancel))
            Removed(workspace);
    }

    public async Task<SlackInstallation> Add(Grant grant, CancellationToken cancel)
    {
        var held = await store.Save(grant, cancel);
        Hold(held);
        Added(held.Workspace);
        return held.Installation;
    }

    /// <summary>What other instances did, and what this one knew before it was started.</summary>
    public async Task Load(CancellationToken cancel)
    {
        var all = await store.All(cancel);
        foreach (var held in all.Where(single.Serves))
            Hold(held);
        foreach (var gone in _held.Values.Where(h => !all.Any(a => a.Workspace == h.Workspace)))
            _held.TryRemove(KeyValuePair.Create(gone.Workspace, gone));
    }

    /// <summary>Renews what soon ends, so that no request has to wait for it.</summary>
    public Task RenewAhead() => Task.WhenAll(_held.Values.Where(h => h.MayBeRenewed(time.GetUtcNow())).Select(Renewed));

    /// <summary>Asks Slack whose the configured token is, unless that is known.</summary>
    public async Task<bool> Connect(CancellationToken cancel)
    {
        if (options.BotToken is null || _held.Values.Any(single.Serves))
            return true;
        if (await single.Ask(cancel) is not { } grant)
            return false;
        await Add(grant, cancel);
        return true;
    }

    private async Task<HeldInstallation?> LookUp(string workspace)
    {
        if (await store.Read(workspace, CancellationToken.None) is { } held && single.Serves(held))
            return Hold(held);
        await Connect(CancellationToken.None);
        if (_held.TryGetValue(workspace, out var connected))
            return connected;
        if (_strangers.Count > 10_000)
            _strangers.Clear();
        _strangers[workspace] = time.GetUtcNow() + StrangerFor;
        return null;
    }

    private async Task<HeldInstallation?> Renewed(HeldInstallation held)
    {
        var now = await renewal.Renew(held);
        if (now is null)
            _held.TryRemove(KeyValuePair.Create(held.Workspace, held));
        return now is null ? null : Hold(now);
    }

    private HeldInstallation Hold(HeldInstallation held)
    {
        _strangers.TryRemove(held.Workspace, out _);
        return _held.AddOrUpdate(held.Workspace, held, (_, known) => known.IsNewerThan(held) ? known : held);
    }

    [LoggerMessage(LogLevel.Information, "The bot is installed in workspace {Workspace}.")]
    private partial void Added(string workspace);

    [LoggerMessage(LogLevel.Information, "The bot is no longer installed in workspace {Workspace}; its tokens are deleted.")]
    private partial void Removed(string workspace);
}
