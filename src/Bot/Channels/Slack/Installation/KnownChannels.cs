using System.Collections.Concurrent;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>Which conversations another company can read, for some minutes.</summary>
internal sealed partial class KnownChannels(SlackInstallations installations, SlackCalls calls, TimeProvider time, ILogger<KnownChannels> log)
{
    private static readonly TimeSpan ToldFor = TimeSpan.FromMinutes(10);

    /// <summary>Where Slack did not say, as in a private channel that the bot is not in.</summary>
    private static readonly TimeSpan UntoldFor = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (bool Shared, DateTimeOffset Until)> _known = new();
    private readonly SingleFlight<bool> _flight = new();

    public Task<bool> IsShared(SlackInstallation installation, string channel)
    {
        var key = Key(installation, channel);
        return _known.TryGetValue(key, out var known) && time.GetUtcNow() < known.Until ? Task.FromResult(known.Shared) : _flight.Run(key, () => Read(installation, channel, key));
    }

    public void Forget(SlackInstallation installation, string channel) => _known.TryRemove(Key(installation, channel), out _);

    private static string Key(SlackInstallation installation, string channel) => $"{installation.Workspace}/{channel}";

    private async Task<bool> Read(SlackInstallation installation, string channel, string key)
    {
        try
        {
            var told = await installations.Token(installation, CancellationToken.None) is { } token ? (await calls.Conversation(new(token), channel, CancellationToken.None)).Value?.Channel : null;
            // An organisation's own workspaces are no other company.
            var shared = told is null || told.IsExtShared || told.IsPendingExtShared || (told.IsShared && !told.IsOrgShared);
            _known[key] = (shared, time.GetUtcNow() + (told is null ? UntoldFor : ToldFor));
            return shared;
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            NotRead(wrong, channel);
            return true;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Whether channel {Channel} is shared could not be read; it is taken for shared.")]
    private partial void NotRead(Exception wrong, string channel);
}
