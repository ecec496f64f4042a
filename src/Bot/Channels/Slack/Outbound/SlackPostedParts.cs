using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>Remembers which message shows which part of a partnership, and with what content.</summary>
internal sealed class SlackPostedParts(IDbContextFactory<PartnershipsContext> contexts)
{
    public async Task<PostedPartRow?> Of(DeliveryRow delivery, string? part, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.PostedParts.AsNoTracking()
            .FirstOrDefaultAsync(p => p.Workspace == delivery.Workspace && p.About == delivery.About && p.Place == delivery.Place && p.Part == part, cancel);
    }

    /// <summary>A message that cannot be named again is not remembered: it cannot be brought up to date.</summary>
    public async Task Remember(DeliveryRow delivery, MessageContent content, Outcome outcome, CancellationToken cancel)
    {
        if (outcome is not Outcome.Delivered { RemoteId: { } ts } || delivery is not { About: { } about, Part: { } part })
            return;
        var written = Written(content);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        if (await db.PostedParts.FirstOrDefaultAsync(p => p.About == about && p.Place == delivery.Place && p.Part == part, cancel) is { } row)
            (row.RemoteId, row.Content) = (ts, written);
        else
            db.PostedParts.Add(new() { Workspace = delivery.Workspace, About = about, Place = delivery.Place, Part = part, RemoteId = ts, Content = written });
        await db.SaveChangesAsync(cancel);
    }

    public static string Written(MessageContent content) => JsonSerializer.Serialize(content, BlockKitJson.Default.MessageContent);
}
