using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>Tells a person what did not arrive, why, and what to do. Tried once, by the two ways there are.</summary>
internal sealed partial class SlackTelling(SlackMessages messages, SlackReplyAddresses addresses, ILogger<SlackTelling> log)
{
    public async Task Tell(SlackInstallation installation, DeliveryRow delivery, CancellationToken cancel)
    {
        var content = Words(delivery);
        var told = await messages.Post(installation, delivery.Person!, content, null, null, cancel);
        if (told.Ok || told.Failure is Outcome.Unknown)
            return;
        if (await addresses.Of(delivery.Workspace, SlackPlace.Of(delivery.Place).Channel, delivery.Person, cancel) is { } address
            && await addresses.Send(delivery, address, new("ephemeral", content.Text, content.Blocks, ReplaceOriginal: false, null), cancel) is Outcome.Delivered)
            return;
        NobodyTold(delivery.Sequence);
    }

    private static MessageContent Words(DeliveryRow delivery)
    {
        var (what, where) = (What(delivery.Kind), Where(delivery.Place));
        var text = delivery.State switch
        {
            DeliveryState.Unknown => $"{what} for {where} may have arrived, but Slack did not confirm it. Look there; if it is missing, open it again with /strategic-partnerships list and post it once more.",
            DeliveryState.Expired => $"{what} for {where} could not be sent in time, and was given up. Open it again with /strategic-partnerships list if it is still wanted.",
            _ => $"{what} for {where} did not arrive. {Mrkdwn.Inert(delivery.Why ?? "")}",
        };
        return new(text, [new SectionBlock { Text = new MrkdwnText(text) }]);
    }

    private static string What(string kind) => kind switch
    {
        "file" => "Your file",
        "update" => "The new version of what you posted",
        "reply" => "The answer",
        _ => "Your message",
    };

    /// <summary>The channel as a link that Slack shows by its name.</summary>
    private static string Where(string place) => SlackPlace.Of(place) is { IsDirect: false, Channel: var channel } && !SlackDoors.IsPerson(channel) ? $"<#{channel}>" : "our direct chat";

    [LoggerMessage(LogLevel.Warning, "Delivery {Sequence} did not arrive, and nobody could be told.")]
    private partial void NobodyTold(long sequence);
}
