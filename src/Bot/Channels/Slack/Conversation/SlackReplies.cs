using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>An answer for one person: in the modal where one is open, in the body of the answer to a command, otherwise as a message for that person alone.</summary>
internal sealed class SlackReplies(SlackKeptReplies kept, SlackDeliveries deliveries)
{
    /// <param name="closing">True where what was clicked has had its effect: a private message with its buttons is replaced by the answer.</param>
    public SlackShow Of(SlackTurn turn, ChatMessage message, bool closing, PartnershipsContext db)
    {
        if (turn.InModal)
            return new(Modal(turn, message, db), Instead: MessageNotice.Of(message.Text, SlackButtons.Of(message.Actions)));
        var content = Card(turn, message, db);
        if (turn.Request is SlackRequest.Command)
            return new(Message: content);
        deliveries.Of(turn, turn.Place, db).Answer(content, closing && turn.Request is SlackRequest.BlockActions { IsEphemeral: true });
        return new();
    }

    private ModalView Modal(SlackTurn turn, ChatMessage message, PartnershipsContext db) => message.Document is null
        ? NoticeView.Of(SlackShow.Title, message.Text, SlackButtons.Of(message.Actions)) with { PrivateMetadata = new SlackMetadata("", turn.Place).ToString() }
        : SlackKeptReplies.View(kept.Keep(db, turn, message), "", turn.Place);

    private MessageContent Card(SlackTurn turn, ChatMessage message, PartnershipsContext db)
    {
        var buttons = SlackButtons.Of(message.Actions);
        var card = DocumentCard.Of(message.Document, message.Text, buttons, BlockLimits.MessageTotal);
        if (!card.Shortened)
            return card.Content;
        var id = kept.Keep(db, turn, message).Id;
        return DocumentCard.Of(message.Document, message.Text, [.. buttons, new(SlackKeptReplies.ReadAction, "Full text", id)], BlockLimits.MessageTotal).Content;
    }
}
