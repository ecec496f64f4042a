using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Channels.LocalChat.Page;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>The paths that only read.</summary>
internal static class LocalReadingEndpoints
{
    private const string Gone = "There is no such partnership. GET /local/partnerships lists those there are.";

    public static void MapLocalReading(this WebApplication app)
    {
        app.MapGet("/local/messages", async (string? place, string? person, LocalMessages messages, CancellationToken cancel) =>
            Results.Json(new(await messages.In(LocalCaller.Tidy(place) ?? LocalCaller.Place, LocalCaller.Tidy(person), cancel), null), LocalJson.Default.AnswerOut));
        app.MapGet("/local/messages/{id}", async (string id, LocalMessages messages, CancellationToken cancel) =>
            await messages.Find(id, cancel) is { OnlyFor: null } row
                ? (IResult)new RazorComponentResult<AnswerFragment>(new { Answer = new AnswerOut([LocalMessages.Out(row)], null) })
                : LocalReplies.Error(StatusCodes.Status404NotFound, "There is no such message."));
        app.MapGet("/local/files/{id}", async (string id, LocalMessages messages, CancellationToken cancel) =>
            await messages.Find(id, cancel) is { FileName: { } name, FileContent: { } content }
                ? Results.File(Encoding.UTF8.GetBytes(content), "application/octet-stream", name)
                : LocalReplies.Error(StatusCodes.Status404NotFound, "There is no such file."));
        app.MapGet("/local/events", Events);
        app.MapGet("/local/completions", async (string? text, PartnershipsContext db, CancellationToken cancel) =>
            Results.Json(LocalSuggestions.For(text ?? "", await new Records(db, LocalCaller.Workspace, cancel).Names()), LocalJson.Default.Completions));
        app.MapGet("/local/partnerships", async (PartnershipsContext db, CancellationToken cancel) =>
        {
            var exports = await Current(db).Select(v => v.FrameworkJson).ToListAsync(cancel);
            return Results.Content("[" + string.Join(",", exports) + "]", "application/json; charset=utf-8");
        });
        app.MapGet("/local/partnerships/{id}", async (string id, PartnershipsContext db, CancellationToken cancel) =>
            await Current(db).FirstOrDefaultAsync(v => v.PartnershipId == id, cancel) is { } version
                ? Results.Content(version.FrameworkJson, "application/json; charset=utf-8")
                : LocalReplies.Error(StatusCodes.Status404NotFound, Gone));
        app.MapGet("/local/partnerships/{id}/print", async (string id, PartnershipsContext db, CancellationToken cancel) =>
            await Current(db).FirstOrDefaultAsync(v => v.PartnershipId == id, cancel) is { } version
                ? (IResult)new RazorComponentResult<PrintPage>(new { Framework = version.Export() })
                : LocalReplies.Error(StatusCodes.Status404NotFound, Gone));
    }

    private static IQueryable<BriefVersionRow> Current(PartnershipsContext db) =>
        from partnership in db.Partnerships
        where partnership.Workspace == LocalCaller.Workspace
        join version in db.Versions on new { partnership.Id, Number = partnership.CurrentVersion } equals new { Id = version.PartnershipId, version.Number }
        orderby partnership.NameKey
        select version;

    /// <summary>Server-sent events: one for each new post, a comment now and then so that nothing in between falls asleep.</summary>
    private static async Task Events(string? place, HttpContext context, LocalEvents events, IHostApplicationLifetime lifetime, TimeProvider time)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        using var awake = new PeriodicTimer(TimeSpan.FromSeconds(20), time);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var listener = events.Listen(LocalCaller.Tidy(place));
        try
        {
            await Write(context, ": connected\n\n", ends.Token);
            var tick = awake.WaitForNextTickAsync(ends.Token).AsTask();
            var arrival = listener.Reader.WaitToReadAsync(ends.Token).AsTask();
            while (true)
            {
                if (await Task.WhenAny(tick, arrival) == tick)
                {
                    await tick;
                    await Write(context, ": awake\n\n", ends.Token);
                    tick = awake.WaitForNextTickAsync(ends.Token).AsTask();
                    continue;
                }

                await arrival;
                while (listener.Reader.TryRead(out var message))
                    await Write(context, $"id: {message.Id}\nevent: message\ndata: {JsonSerializer.Serialize(message, LocalJson.Default.MessageOut)}\n\n", ends.Token);
                arrival = listener.Reader.WaitToReadAsync(ends.Token).AsTask();
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the bot stops.
        }
        finally
        {
            events.Leave(listener);
        }
    }

    private static async Task Write(HttpContext context, string text, CancellationToken cancel)
    {
        await context.Response.WriteAsync(text, cancel);
        await context.Response.Body.FlushAsync(cancel);
    }
}
