namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>Where the bot is installed, and the tokens to speak there. Remembered, so that a slow database does not cost a trigger its three seconds.</summary>
internal sealed class SlackInstallations
{
    /// <summary>By organisation for an organisation-wide installation, otherwise by team (platform facts A8).</summary>
    public ValueTask<SlackInstallation?> Find(SlackOrigin origin, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<SlackInstallation?> Of(string workspace, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>Null where the installation is gone.</summary>
    public ValueTask<string?> Token(SlackInstallation installation, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>Uninstalled, or its token is dead: everything secret is deleted. Doing it again does nothing.</summary>
    public Task Remove(string workspace, CancellationToken cancel) => throw new NotSupportedException();
}
