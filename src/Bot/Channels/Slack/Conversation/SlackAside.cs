using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Tells a person something after the request was answered, through the ledger.</summary>
internal sealed class SlackAside(IDbContextFactory<PartnershipsContext> contexts, SlackDeliveries deliveries, Deliveries wake)
{
    public async Task Tell(SlackTurn turn, MessageContent message, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        deliveries.Of(turn with { Request = turn.Request with { Key = turn.Request.Key + "/aside" } }, turn.Place, db).Answer(message, replacesOriginal: false);
        await db.SaveChangesAsync(cancel);
        wake.Wake();
    }
}
