namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>People and conversations as Slack tells them, remembered. Where Slack is slow, nobody waits for it longer than a moment.</summary>
internal sealed class SlackDirectory
{
    /// <summary>Names by id of everybody known in the workspace; asks Slack for the caller and for <paramref name="picked"/> where they are not known yet, and waits a short while at most.</summary>
    public Task<IReadOnlyDictionary<string, string>> Names(SlackInstallation installation, SlackOrigin caller, IReadOnlyCollection<string> picked, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>True where people of another company can read the conversation, and where Slack does not say in time: held back rather than leaked.</summary>
    public Task<bool> OutsidersCanRead(SlackInstallation installation, string channel, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>True for somebody of another company: the user's team is neither the installation's nor of its organisation.</summary>
    public Task<bool> IsOutsider(SlackInstallation installation, SlackOrigin caller, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>The channel was shared or unshared: ask again.</summary>
    public void Forget(SlackInstallation installation, string channel) => throw new NotSupportedException();
}
