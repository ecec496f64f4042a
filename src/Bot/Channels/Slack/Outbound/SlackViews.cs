using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>Modals and the home tab.</summary>
internal sealed class SlackViews
{
    /// <summary>A trigger lives for three seconds and opens one view.</summary>
    public Task<SlackResult<SlackOpenedView>> Open(SlackInstallation installation, string triggerId, ModalView view, CancellationToken cancel) => throw new NotSupportedException();

    public Task<SlackResult<SlackOpenedView>> Push(SlackInstallation installation, string triggerId, ModalView view, CancellationToken cancel) => throw new NotSupportedException();

    /// <param name="hash">Of the view as it was last seen; null to replace it whatever became of it.</param>
    public Task<SlackResult<SlackOpenedView>> Update(SlackInstallation installation, string viewId, string? hash, ModalView view, CancellationToken cancel) => throw new NotSupportedException();

    public Task<SlackResult<SlackOpenedView>> Publish(SlackInstallation installation, string user, HomeView view, CancellationToken cancel) => throw new NotSupportedException();
}

internal sealed record SlackOpenedView(string Id, string Hash);
