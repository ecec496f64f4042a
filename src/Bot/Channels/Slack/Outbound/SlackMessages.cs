using System.Text.Json.Serialization.Metadata;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>Messages in conversations, and the conversations themselves.</summary>
internal sealed class SlackMessages(SlackApi api, SlackPace pace)
{
    /// <param name="channel">A conversation, or a person for the bot's own chat with them.</param>
    /// <param name="key">Of the delivery.</param>
    public Task<SlackResult<SlackPosted>> Post(SlackInstallation installation, string channel, MessageContent content, string? threadTs, string? key, CancellationToken cancel) =>
        Paced(SlackMethod.PostMessage, installation, channel, new(channel, content.Text, content.Blocks, threadTs, key is null ? null : DeliveryMark.Of(key)), SlackApiJson.Default.PostArguments, cancel);

    /// <param name="channel">Never a person: the chat's own id is needed here.</param>
    public Task<SlackResult<SlackPosted>> Update(SlackInstallation installation, string channel, string ts, MessageContent content, string key, CancellationToken cancel) =>
        api.Write(SlackMethod.UpdateMessage, installation, new(channel, ts, content.Text, content.Blocks, DeliveryMark.Of(key)), SlackApiJson.Default.UpdateArguments, SlackApiJson.Default.SlackPosted, cancel);

    /// <summary>For one person's eyes, in a channel in which both the person and the bot are.</summary>
    public Task<SlackResult<SlackPosted>> Ephemeral(SlackInstallation installation, SlackPlace place, string user, MessageContent content, CancellationToken cancel) =>
        Paced(SlackMethod.PostEphemeral, installation, place.Channel, new(place.Channel, user, content.Text, content.Blocks, place.ThreadTs), SlackApiJson.Default.EphemeralArguments, cancel);

    /// <summary>The bot's own chat with a person.</summary>
    public async Task<SlackResult<ConversationId>> OpenDirect(SlackInstallation installation, string user, CancellationToken cancel)
    {
        var answer = await api.Write(SlackMethod.OpenConversation, installation, new(user), SlackApiJson.Default.OpenArguments, SlackApiJson.Default.ConversationAnswer, cancel);
        return new(answer.Value?.Channel, answer.Error, answer.Failure);
    }

    /// <summary>Public channels alone can be joined.</summary>
    public async Task<bool> Join(SlackInstallation installation, string channel, CancellationToken cancel) =>
        (await api.Write(SlackMethod.JoinConversation, installation, new(channel), SlackApiJson.Default.JoinArguments, SlackApiJson.Default.SlackVerdict, cancel)).Ok;

    public async Task<string?> Permalink(SlackInstallation installation, string channel, string ts, CancellationToken cancel) =>
        (await api.Read(SlackMethod.GetPermalink, installation, SlackApiJson.Default.PermalinkAnswer, cancel, ("channel", channel), ("message_ts", ts))).Value?.Permalink;

    private async Task<SlackResult<SlackPosted>> Paced<T>(SlackMethod method, SlackInstallation installation, string channel, T arguments, JsonTypeInfo<T> how, CancellationToken cancel)
    {
        if ((pace.Wait(installation.Workspace, method.Name) ?? pace.Take(installation.Workspace, channel)) is { } wait)
            return new(null, "ratelimited", new Outcome.Wait(wait));
        var answer = await api.Write(method, installation, arguments, how, SlackApiJson.Default.SlackPosted, cancel);
        pace.Settle(installation.Workspace, channel, posted: answer.Failure is null or Outcome.Unknown);
        return answer;
    }
}
