using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>An answer for one person alone: through the address of the request, else as an ephemeral message, else in the bot's own chat with them.</summary>
internal sealed class SlackReplySending(SlackMessages messages, SlackReplyAddresses addresses)
{
    public async Task<Outcome> Send(SlackInstallation installation, DeliveryRow delivery, SlackOutgoing outgoing, CancellationToken cancel)
    {
        var (content, place) = (outgoing.Message, SlackPlace.Of(delivery.Place));
        // No thread: Slack takes one for what everybody sees alone [Slack: response_url].
        if (addresses.Open(delivery.ProtectedAddress) is { } address
            && await addresses.Send(delivery, address, new("ephemeral", content.Text, content.Blocks, outgoing.ReplacesOriginal, ThreadTs: null), cancel) is { } answered)
            return answered;
        var person = delivery.Person ?? (SlackDoors.IsPerson(place.Channel) ? place.Channel : null);
        if (person is null)
            return new Outcome.Rejected("There is nobody to answer.");
        if (!place.IsDirect && !SlackDoors.IsPerson(place.Channel))
        {
            var shown = await messages.Ephemeral(installation, place, person, content, cancel);
            if (shown.Error is not ("not_in_channel" or "channel_not_found" or "user_not_in_channel"))
                return shown.Failure ?? new Outcome.Delivered(null);
        }

        var posted = await messages.Post(installation, person, content, null, delivery.Key, cancel);
        return posted.Failure ?? new Outcome.Delivered(posted.Value?.Ts);
    }
}
