using System.Collections.Concurrent;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>
/// Renews a rotating token ahead of its end. A refresh token works once, so one instance alone asks Slack; the others wait for what it
/// stores. Where it cannot be renewed the old one serves until it ends.
/// </summary>
internal sealed partial class SlackRenewal(InstallationStore store, SlackCalls calls, TimeProvider time, ILogger<SlackRenewal> log)
{
    /// <summary>Longer than one call may take; after it another instance may try.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly SingleFlight<HeldInstallation?> _flight = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _notBefore = new();

    /// <summary>The installation as it stands after that; the same one where nothing could be renewed, null where it is gone.</summary>
    public Task<HeldInstallation?> Renew(HeldInstallation held) => _flight.Run(held.Workspace, () => Act(held));

    private async Task<HeldInstallation?> Act(HeldInstallation held)
    {
        if (_notBefore.TryGetValue(held.Workspace, out var moment) && time.GetUtcNow() < moment)
            return held;
        for (var until = time.GetUtcNow() + Claim; time.GetUtcNow() < until; await Task.Delay(Look, time))
        {
            if (await store.Claim(held, Claim, CancellationToken.None))
                return await Ask(held);
            if (await store.Read(held.Workspace, CancellationToken.None) is not { } now)
                return null;
            if (now.Revision != held.Revision)
                return now;
        }

        return held;
    }

    private async Task<HeldInstallation?> Ask(HeldInstallation held)
    {
        var answer = await calls.Renew(held.Refresh!, CancellationToken.None);
        if (answer is { Ok: true, Value: { AccessToken: { } token, RefreshToken: { } refresh, ExpiresIn: { } seconds } })
        {
            await store.SaveRenewed(held, new(token), new(refresh), time.GetUtcNow().AddSeconds(seconds), CancellationToken.None);
            return await store.Read(held.Workspace, CancellationToken.None);
        }

        NotRenewed(held.Workspace, answer.Error ?? "no_token");
        _notBefore[held.Workspace] = time.GetUtcNow() + Pause;
        await store.Release(held, CancellationToken.None);
        return held;
    }

    [LoggerMessage(LogLevel.Warning, "The token of workspace {Workspace} could not be renewed ({Error}); the old one serves until it ends, and it is tried again in a minute.")]
    private partial void NotRenewed(string workspace, string error);
}
