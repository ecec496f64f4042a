using StrategicPartnerships.Bot.Channels.Slack.Installation;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>What sending needs to know of the workspaces in which the bot is installed.</summary>
internal sealed record SlackAccess(
    Func<string, CancellationToken, ValueTask<SlackInstallation?>> Find,
    Func<SlackInstallation, CancellationToken, ValueTask<string?>> Token,
    Func<string, CancellationToken, Task> Remove)
{
    public static SlackAccess Of(SlackInstallations installations) => new(installations.Of, installations.Token, installations.Remove);
}
