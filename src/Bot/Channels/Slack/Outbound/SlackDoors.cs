using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>The ways into a conversation: as a member, after joining, or through the address that the person's request brought.</summary>
internal sealed class SlackDoors(SlackMessages messages, SlackReplyAddresses addresses)
{
    /// <summary>Not in a channel, or it cannot even be seen: certainly nothing was posted.</summary>
    private static bool Shut(string? error) => error is "not_in_channel" or "channel_not_found";

    public async Task<Outcome> Post(SlackInstallation installation, DeliveryRow delivery, MessageContent content, string? threadTs, CancellationToken cancel)
    {
        var channel = SlackPlace.Of(delivery.Place).Channel;
        if (SlackPlace.Of(delivery.Place).IsDirect && !await IsOurs(installation, channel, delivery.Person, cancel))
            return await ThroughAddress(delivery, content, threadTs, cancel) ?? new Outcome.Blocked("The bot is not in that direct chat and cannot be invited into it. Type the command there again, or post into a channel.");
        // The bot's own chat is written to by the person's id: whatever chat the request came from, nobody else reads it.
        var target = SlackPlace.Of(delivery.Place).IsDirect ? delivery.Person! : channel;
        var posted = await messages.Post(installation, target, content, threadTs, delivery.Key, cancel);
        if (posted.Error == "not_in_channel" && await messages.Join(installation, channel, cancel))
            // The first try was refused outright, so this one doubles nothing.
            posted = await messages.Post(installation, channel, content, threadTs, delivery.Key, cancel);
        if (Shut(posted.Error) && await ThroughAddress(delivery, content, threadTs, cancel) is { } outcome)
            return outcome;
        return posted.Failure ?? new Outcome.Delivered(posted.Value?.Ts);
    }

    /// <summary>The channel that a message or file is named in; a person's chat has an id of its own.</summary>
    public async Task<SlackResult<ConversationId>> Channel(SlackInstallation installation, string place, CancellationToken cancel)
    {
        var channel = SlackPlace.Of(place).Channel;
        return IsPerson(channel) ? await messages.OpenDirect(installation, channel, cancel) : new(new ConversationId(channel));
    }

    /// <summary>Files need membership: joins a public channel once where that is what is missing.</summary>
    public async Task<Outcome> Joined(SlackInstallation installation, DeliveryRow delivery, Func<Task<Outcome>> send, CancellationToken cancel)
    {
        var outcome = await send();
        return outcome == SlackErrors.NotInChannel && await messages.Join(installation, SlackPlace.Of(delivery.Place).Channel, cancel) ? await send() : outcome;
    }

    public static bool IsPerson(string place) => place.StartsWith('U') || place.StartsWith('W');

    private async Task<bool> IsOurs(SlackInstallation installation, string channel, string? person, CancellationToken cancel) =>
        person is not null && (await messages.OpenDirect(installation, person, cancel)).Value?.Id == channel;

    /// <summary>Null where there is no address or it is used up.</summary>
    private async Task<Outcome?> ThroughAddress(DeliveryRow delivery, MessageContent content, string? threadTs, CancellationToken cancel) =>
        await addresses.Of(delivery.Workspace, SlackPlace.Of(delivery.Place).Channel, delivery.Person, cancel) is { } address
            ? await addresses.Send(delivery, address, new("in_channel", content.Text, content.Blocks, ReplaceOriginal: false, threadTs), cancel)
            : null;
}
