using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Html;
using StrategicPartnerships.Cards.PlainText;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>The messages of the local chat: kept as documents, rendered when they are read.</summary>
internal sealed class LocalMessages(IDbContextFactory<PartnershipsContext> contexts)
{
    private const int Shown = 200;

    /// <summary>What was posted in a place, oldest first; a person's private messages among it when the person is named.</summary>
    public async Task<IReadOnlyList<MessageOut>> In(string place, string? person, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var rows = await db.Messages.AsNoTracking()
            .Where(m => m.Workspace == LocalCaller.Workspace && m.Place == place && (m.OnlyFor == null || m.OnlyFor == person))
            .OrderByDescending(m => m.Sequence).Take(Shown).ToListAsync(cancel);
        rows.Reverse();
        return [.. rows.Select(Out)];
    }

    public async Task<PostedMessageRow?> Find(string id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Messages.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id && m.Workspace == LocalCaller.Workspace, cancel);
    }

    public static PostedMessageRow Row(string id, string place, string? onlyFor, ChatMessage message, DateTimeOffset now) => new()
    {
        Id = id,
        Workspace = LocalCaller.Workspace,
        Place = place,
        OnlyFor = onlyFor,
        Text = message.Text,
        DocumentJson = message.Document is { } document ? JsonSerializer.Serialize(ExportedDocument.Of(document), BotJson.Default.ExportedDocument) : null,
        ActionsJson = JsonSerializer.Serialize(message.Actions, BotJson.Default.Actions),
        FileName = message.File?.Name,
        FileContent = message.File?.Content,
        PostedAt = now,
    };

    public static MessageOut Out(PostedMessageRow row)
    {
        var document = row.DocumentJson is null ? null : JsonSerializer.Deserialize(row.DocumentJson, BotJson.Default.ExportedDocument)!.Document();
        var text = row.FileContent ?? (document is null ? row.Text : row.Text + "\n\n" + PlainTextRenderer.Render(document));
        var html = $"<p class=\"said\">{WebUtility.HtmlEncode(row.Text)}</p>";
        if (document is not null)
            html += HtmlRenderer.Render(document);
        if (row.FileName is not null)
            html += $"<p class=\"file\"><a download href=\"/local/files/{row.Id}\">{WebUtility.HtmlEncode(row.FileName)}</a></p>";
        var actions = JsonSerializer.Deserialize(row.ActionsJson, BotJson.Default.Actions)!;
        return new(row.Id, row.Place, row.OnlyFor is not null, text, html, [.. actions.Select(a => new ActionOut(a.Id, a.Label, a.State))]);
    }
}
