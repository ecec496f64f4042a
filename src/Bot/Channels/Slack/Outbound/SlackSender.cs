using System.Text.Json;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>Sends one delivery to Slack, by the way that its kind and its place call for.</summary>
internal sealed class SlackSender(SlackAccess access, SlackMessages messages, SlackDoors doors, SlackReplySending replies, SlackFiles files, SlackPostedParts parts, SlackTelling telling)
    : IChannelSender
{
    public const string Name = "slack";

    public string Channel => Name;

    public async Task<Outcome> Send(DeliveryRow delivery, DeliveryRow? root, CancellationToken cancel)
    {
        if (await access.Find(delivery.Workspace, cancel) is not { } installation)
            return SlackErrors.Of("not_authed", repeatable: true);
        if (JsonSerializer.Deserialize(delivery.Content, SlackOutgoingJson.Default.SlackOutgoing) is not { } outgoing)
            return new Outcome.Rejected("The message is empty.");
        return delivery.Kind switch
        {
            "post" => await Post(installation, delivery, outgoing, root, cancel),
            "update" => await Update(installation, delivery, outgoing, cancel),
            "reply" => await replies.Send(installation, delivery, outgoing, cancel),
            "file" => await File(installation, delivery, outgoing, root, cancel),
            _ => await Direct(installation, delivery, outgoing.Message, cancel),
        };
    }

    public async Task Tell(DeliveryRow delivery, CancellationToken cancel)
    {
        if (delivery.Person is not null && await access.Find(delivery.Workspace, cancel) is { } installation)
            await telling.Tell(installation, delivery, cancel);
    }

    private async Task<Outcome> Post(SlackInstallation installation, DeliveryRow delivery, SlackOutgoing outgoing, DeliveryRow? root, CancellationToken cancel)
    {
        if (NoThread(delivery, outgoing, root))
            return new Outcome.Blocked("Only the summary could be posted, because the bot is not in the channel. Type /invite there, choose the bot, and post again to get the sections in its thread.");
        var outcome = await doors.Post(installation, delivery, outgoing.Message, Thread(delivery, outgoing, root), cancel);
        await parts.Remember(delivery, outgoing.Message, outcome, cancel);
        return outcome;
    }

    /// <summary>Where the message is gone or closed to changes, the new content is posted anew, in the thread where it belongs to one.</summary>
    private async Task<Outcome> Update(SlackInstallation installation, DeliveryRow delivery, SlackOutgoing outgoing, CancellationToken cancel)
    {
        var standing = await parts.Of(delivery, delivery.Part, cancel);
        if (standing is not null && standing.RemoteId == outgoing.Ts && standing.Content == SlackPostedParts.Written(outgoing.Message))
            return new Outcome.Delivered(standing.RemoteId);
        var channel = await doors.Channel(installation, delivery.Place, cancel);
        if (channel.Value is null)
            return channel.Failure!;
        var updated = await messages.Update(installation, channel.Value.Id, outgoing.Ts!, outgoing.Message, delivery.Key, cancel);
        if (updated.Error is "message_not_found" or "cant_update_message" or "edit_window_closed")
            return await Anew(installation, delivery, outgoing, cancel);
        var outcome = updated.Failure ?? new Outcome.Delivered(outgoing.Ts);
        await parts.Remember(delivery, outgoing.Message, outcome, cancel);
        return outcome;
    }

    private async Task<Outcome> Anew(SlackInstallation installation, DeliveryRow delivery, SlackOutgoing outgoing, CancellationToken cancel)
    {
        var header = await parts.Of(delivery, "header", cancel);
        var thread = outgoing.ThreadTs ?? SlackPlace.Of(delivery.Place).ThreadTs ?? (header is null || delivery.Part == "header" ? null : header.RemoteId);
        var outcome = await doors.Post(installation, delivery, outgoing.Message, thread, cancel);
        await parts.Remember(delivery, outgoing.Message, outcome, cancel);
        return outcome;
    }

    private async Task<Outcome> File(SlackInstallation installation, DeliveryRow delivery, SlackOutgoing outgoing, DeliveryRow? root, CancellationToken cancel)
    {
        if (outgoing.File is not { } file)
            return new Outcome.Rejected("There is no file.");
        var channel = await doors.Channel(installation, delivery.Place, cancel);
        if (channel.Value is null)
            return channel.Failure!;
        return await doors.Joined(installation, delivery, () => files.Share(installation, channel.Value.Id, Thread(delivery, outgoing, root), file, outgoing.Message.Text, cancel), cancel);
    }

    private async Task<Outcome> Direct(SlackInstallation installation, DeliveryRow delivery, MessageContent content, CancellationToken cancel)
    {
        var person = SlackDoors.IsPerson(delivery.Place) ? delivery.Place : delivery.Person;
        if (person is null)
            return new Outcome.Rejected("There is nobody to write to.");
        var posted = await messages.Post(installation, person, content, null, delivery.Key, cancel);
        return posted.Failure ?? new Outcome.Delivered(posted.Value?.Ts);
    }

    private static string? Thread(DeliveryRow delivery, SlackOutgoing outgoing, DeliveryRow? root) =>
        outgoing.ThreadTs ?? SlackPlace.Of(delivery.Place).ThreadTs ?? (delivery.Order > 0 && root is { Kind: "post" } ? root.RemoteId : null);

    /// <summary>The first of the cause went through a reply address, which gives the message no name that a thread could hang on.</summary>
    private static bool NoThread(DeliveryRow delivery, SlackOutgoing outgoing, DeliveryRow? root) =>
        delivery.Order > 0 && root is { Kind: "post" } && Thread(delivery, outgoing, root) is null;
}
