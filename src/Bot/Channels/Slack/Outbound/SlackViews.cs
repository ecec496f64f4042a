using System.Text.Json.Serialization.Metadata;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>Modals and the home tab. Each is tried once: whoever looks at the screen does not wait for a second try.</summary>
internal sealed class SlackViews(SlackApi api)
{
    /// <summary>A trigger lives for three seconds and opens one view.</summary>
    public Task<SlackResult<SlackOpenedView>> Open(SlackInstallation installation, string triggerId, ModalView view, CancellationToken cancel) =>
        Call(SlackMethod.OpenView, installation, new(triggerId, view), SlackApiJson.Default.TriggeredView, cancel);

    public Task<SlackResult<SlackOpenedView>> Push(SlackInstallation installation, string triggerId, ModalView view, CancellationToken cancel) =>
        Call(SlackMethod.PushView, installation, new(triggerId, view), SlackApiJson.Default.TriggeredView, cancel);

    /// <param name="hash">Of the view as it was last seen; null to replace it whatever became of it.</param>
    public Task<SlackResult<SlackOpenedView>> Update(SlackInstallation installation, string viewId, string? hash, ModalView view, CancellationToken cancel) =>
        Call(SlackMethod.UpdateView, installation, new(viewId, hash, view), SlackApiJson.Default.ChangedView, cancel);

    public Task<SlackResult<SlackOpenedView>> Publish(SlackInstallation installation, string user, HomeView view, CancellationToken cancel) =>
        Call(SlackMethod.PublishView, installation, new(user, view), SlackApiJson.Default.PublishedHome, cancel);

    private async Task<SlackResult<SlackOpenedView>> Call<T>(SlackMethod method, SlackInstallation installation, T arguments, JsonTypeInfo<T> how, CancellationToken cancel)
    {
        var answer = await api.Write(method, installation, arguments, how, SlackApiJson.Default.ViewAnswer, cancel);
        return new(answer.Value?.View, answer.Error, answer.Failure);
    }
}

internal sealed record SlackOpenedView(string Id, string Hash);
