using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using StrategicPartnerships.Bot.Jobs;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.LocalChat.Page;

/// <summary>The page and its files, which travel inside the assembly.</summary>
internal static class LocalPageEndpoints
{
    private static readonly (string Name, string Type)[] Files =
        [("chat.js", "text/javascript; charset=utf-8"), ("chat.css", "text/css; charset=utf-8"), ("pictures.css", "text/css; charset=utf-8"), ("favicon.svg", "image/svg+xml")];

    public static void MapLocalPage(this WebApplication app)
    {
        foreach (var (name, type) in Files)
        {
            var bytes = Read(name);
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");
            app.MapGet("/" + name, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "no-cache";
                return Results.Bytes(bytes, type, entityTag: tag);
            });
        }

        app.MapGet("/", async (string? person, string? place, HttpContext context, LocalMessages messages, PartnershipsContext db, DomainClock clock) =>
        {
            var caller = LocalCaller.Of(person, place);
            context.Response.Headers.CacheControl = "no-store";
            return new RazorComponentResult<ChatPage>(new
            {
                caller.Person,
                caller.Place,
                clock.Now,
                Messages = await messages.In(caller.Place, caller.Person, context.RequestAborted),
                Partnerships = await new Records(db, caller.Workspace, context.RequestAborted).Partnerships(),
            });
        });
        app.MapGet("/local/list", async (PartnershipsContext db, CancellationToken cancel) =>
            new RazorComponentResult<PartnershipList>(new { Partnerships = await new Records(db, LocalCaller.Workspace, cancel).Partnerships() }));
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(LocalPageEndpoints).Assembly.GetManifestResourceStream("wwwroot/" + name)
            ?? throw new InvalidOperationException($"{name} is not part of the assembly.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
