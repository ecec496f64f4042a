using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>What is posted for everybody, as deliveries: a card with its sections in the thread, or what changed of one that stands there.</summary>
internal sealed class SlackPosts(SlackCallers callers, SlackDeliveries deliveries)
{
    public const string Header = "header";

    /// <summary>Returns true where parts were held back because another company can read the place.</summary>
    public async Task<bool> Post(SlackTurn turn, string place, ChatMessage message, string? about, PartnershipsContext db, CancellationToken cancel)
    {
        var (thread, heldBack) = await Thread(turn, place, message, about, cancel);
        Add(turn, place, thread, about, db);
        return heldBack;
    }

    /// <summary>In place wherever the partnership stands in this workspace; where it stands nowhere, as a new message.</summary>
    public async Task<bool> Update(SlackTurn turn, Effect.Update update, PartnershipsContext db, CancellationToken cancel)
    {
        var standing = await db.PostedParts.AsNoTracking().Where(p => p.Workspace == turn.Installation.Workspace && p.About == update.About).ToListAsync(cancel);
        var heldBack = false;
        foreach (var there in standing.GroupBy(p => p.Place).Where(g => g.Any(p => p.Part == Header)))
        {
            var (thread, held) = await Thread(turn, there.Key, update.Message, update.About, cancel);
            heldBack |= held;
            Change(turn, there.Key, thread, there.ToDictionary(p => p.Part), update, db);
        }

        return standing.Exists(p => p.Part == Header) ? heldBack : await Post(turn, update.Place, update.Message, update.About, db, cancel);
    }

    private async Task<(MessageThread Thread, bool HeldBack)> Thread(SlackTurn turn, string place, ChatMessage message, string? about, CancellationToken cancel)
    {
        var outsiders = await callers.OutsidersCanRead(turn.Installation, place, cancel);
        var document = message.Document is { } whole && outsiders ? whole.WithoutInternal() : message.Document;
        var buttons = about is null ? SlackButtons.Of(message.Actions) : SlackButtons.OnPosted(about, message.Actions);
        return (document is null ? new(MessageNotice.Of(message.Text, buttons), []) : DocumentThread.Of(document, message.Text, buttons), outsiders && about is not null);
    }

    private void Add(SlackTurn turn, string place, MessageThread thread, string? about, PartnershipsContext db)
    {
        var batch = deliveries.Of(turn, place, db);
        batch.Post(thread.Header, about, Header);
        foreach (var reply in thread.Replies)
            batch.Post(reply.Content, about, reply.Id);
    }

    private void Change(SlackTurn turn, string place, MessageThread thread, Dictionary<string, PostedPartRow> standing, Effect.Update update, PartnershipsContext db)
    {
        var root = standing[Header].RemoteId;
        var batch = deliveries.Of(turn, place, db);
        foreach (var (id, content) in thread.Replies.Select(r => (r.Id, r.Content)).Prepend((Header, thread.Header)))
        {
            if (!standing.Remove(id, out var there))
                batch.Reply(content, root, update.About, id);
            else if (there.Content != JsonSerializer.Serialize(content, BlockKitJson.Default.MessageContent))
                batch.Update(content, there.RemoteId, update.About, id);
        }

        foreach (var gone in standing.Values)
            batch.Update(MessageNotice.Of("This part is no longer in the framework.", []), gone.RemoteId, update.About, gone.Part);
        batch.Reply(MessageNotice.Of(update.Message.Text, []), root, null, null);
    }
}
