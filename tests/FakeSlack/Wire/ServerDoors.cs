using Microsoft.AspNetCore.Http;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Which address leads where. Any other one is held against the bot.</summary>
internal sealed class ServerDoors(FakeSlackServer server, CallLog calls)
{
    private readonly ApiEndpoint _api = new(server, calls);
    private readonly ResponseUrlEndpoint _responseUrls = new(server, calls);
    private readonly FileEndpoint _files = new(server, calls);

    public Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        return path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["api", var method] => _api.Answer(context, method),
            ["commands" or "actions" or "app", ..] => _responseUrls.Answer(context, path),
            ["upload", var id] => _files.Upload(context, id),
            ["files-pri", var id, ..] => _files.Download(context, id),
            ["link", ..] => server.Sockets.Connect(context),
            _ => Unexpected(context, path),
        };
    }

    private Task Unexpected(HttpContext context, string path)
    {
        server.Violations.Add($"Unexpected request: {context.Request.Method} {path}");
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
