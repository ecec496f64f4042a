using System.Collections.Concurrent;
using StrategicPartnerships.Bot.Delivery;

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
            var told = (await installations.Ask(installation, token => calls.Conversation(token, channel, CancellationToken.None)))?.Channel;
            // An organisation's own workspaces are no other company.
            var shared = told is null || told.IsExtShared || told.IsPendingExtShared || (told.IsShared && !told.IsOrgShared);
            _known[key] = (shared, time.GetUtcNow() + (told is null ? UntoldFor : ToldFor));
            return shared;
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            NotRead(channel, new(wrong));
            return true;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Whether channel {Channel} is shared could not be read; it is taken for shared: {Thrown}")]
    private partial void NotRead(string channel, Thrown thrown);
}
