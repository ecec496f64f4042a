using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Private answers that are too long for a message: kept for a day, read in a modal by the person they were given to.</summary>
internal sealed class SlackKeptReplies(IDbContextFactory<PartnershipsContext> contexts, Ids ids, TimeProvider time)
{
    /// <summary>The button "Full text"; its value is the kept reply's id.</summary>
    public const string ReadAction = "read.open.v1";

    public KeptReplyRow Keep(PartnershipsContext db, SlackTurn turn, ChatMessage message)
    {
        var row = new KeptReplyRow
        {
            Id = ids.New(),
            Workspace = turn.Installation.Workspace,
            Person = turn.User,
            Text = message.Text,
            DocumentJson = JsonSerializer.Serialize(ExportedDocument.Of(message.Document!), BotJson.Default.ExportedDocument),
            ActionsJson = JsonSerializer.Serialize(message.Actions, BotJson.Default.Actions),
            KeptAt = time.GetUtcNow(),
        };
        db.KeptReplies.Add(row);
        return row;
    }

    public static ModalView View(KeptReplyRow row, string section, string place) => ReadingView.Of(
        JsonSerializer.Deserialize(row.DocumentJson, BotJson.Default.ExportedDocument)!.Document(), section, row.Text,
        SlackButtons.Of(JsonSerializer.Deserialize(row.ActionsJson, BotJson.Default.Actions)!), new SlackMetadata(row.Id, place).ToString());

    public static bool Answers(SlackRequest request) =>
        request is SlackRequest.BlockActions click && KitButtons.IdOf(click.ActionId) is ReadAction or ReadingView.SectionAction or ReadingView.PageAction;

    /// <summary>The page that a click asks for; null where the click asks for none.</summary>
    public async Task<ModalView?> Asked(SlackRequest request, string workspace, string place, CancellationToken cancel)
    {
        if (request is not SlackRequest.BlockActions click)
            return null;
        var data = click.View is { } view ? SlackMetadata.Of(view.PrivateMetadata) : null;
        var (id, section) = KitButtons.IdOf(click.ActionId) switch
        {
            ReadAction => (click.Value, ""),
            ReadingView.SectionAction or ReadingView.PageAction => (data?.State ?? "", click.Value),
            _ => (null, ""),
        };
        if (id is null)
            return null;
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var row = await db.KeptReplies.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id && r.Workspace == workspace && r.Person == request.Origin.User, cancel);
        return row is null
            ? NoticeView.Of(SlackShow.Title, "This text is no longer kept. Type the command again to see it.", [])
            : View(row, section, data?.Place ?? place);
    }
}
