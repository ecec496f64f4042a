using Microsoft.AspNetCore.Http;

namespace StrategicPartnerships.FakeSlack;

/// <summary>The bytes of files: sent to an upload address, or fetched with the bot's token.</summary>
internal sealed class FileEndpoint(FakeSlackServer server, CallLog calls)
{
    public async Task Upload(HttpContext context, string id)
    {
        var body = await ApiBody.Bytes(context.Request);
        var call = calls.Add("upload", "", context.Request.ContentType ?? "", new() { ["file"] = id, ["length"] = body.Length }, server.World.Now);
        if (server.Faults.Take("upload") is { } fault)
        {
            call.Status = context.Response.StatusCode = fault.Status;
            return;
        }

        if (context.Request.Headers.ContainsKey("Authorization"))
            server.Violations.Add("upload: the token does not belong to an upload address");
        lock (server.World.Gate)
            call.Status = context.Response.StatusCode = Take(id, body);
    }

    public async Task Download(HttpContext context, string id)
    {
        var token = context.Request.Headers.Authorization.ToString().Replace("Bearer ", "");
        var call = calls.Add("download", token, "", new() { ["file"] = id }, server.World.Now);
        var known = server.World.Token(token);
        FakeFile? file;
        lock (server.World.Gate)
            file = server.World.Files.Find(f => f.Id == id);
        call.Status = context.Response.StatusCode = known is not { Revoked: false } || !known.Scopes.Contains("files:read") ? StatusCodes.Status403Forbidden : file?.Content is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        if (call.Status == StatusCodes.Status200OK)
            await context.Response.Body.WriteAsync(file!.Content);
    }

    private int Take(string id, byte[] body)
    {
        if (server.World.Files.Find(f => f.Id == id && f.Content is null) is not { } file)
            return StatusCodes.Status404NotFound;
        if (file.Length != body.Length)
        {
            server.Violations.Add($"upload: {file.Length} bytes were announced and {body.Length} came");
            return StatusCodes.Status400BadRequest;
        }

        file.Content = body;
        return StatusCodes.Status200OK;
    }
}
