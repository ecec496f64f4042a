using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>The other end of a socket: gives addresses out and plays what a test tells it.</summary>
internal sealed class InboundSocketServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<SocketPeer> _peers = Channel.CreateUnbounded<SocketPeer>();

    private InboundSocketServer(WebApplication app) => _app = app;

    public Uri Api => new(_app.Urls.First() + "/api/");

    /// <summary>What was asked for addresses: token, content type and length of the body.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>Answers in place of the next addresses: a status and a body.</summary>
    public ConcurrentQueue<(int Status, string Body)> Instead { get; } = new();

    public static async Task<InboundSocketServer> Start()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new InboundSocketServer(app);
        app.UseWebSockets();
        app.MapPost("/api/apps.connections.open", server.Open);
        app.Map("/link", async (HttpContext context) =>
        {
            var peer = new SocketPeer(await context.WebSockets.AcceptWebSocketAsync());
            server._peers.Writer.TryWrite(peer);
            await peer.Listen();
        });
        await app.StartAsync();
        return server;
    }

    /// <summary>The next socket that is opened, greeted unless told otherwise.</summary>
    public async Task<SocketPeer> Next(bool greet = true)
    {
        var peer = await _peers.Reader.ReadAsync().AsTask().WaitAsync(Until.Deadline);
        if (greet)
            await peer.Say("""{"type":"hello","num_connections":1,"connection_info":{"app_id":"A0SPBOT01"},"debug_info":{"approximate_connection_time":3600}}""");
        return peer;
    }

    public bool HasNext => _peers.Reader.TryPeek(out _);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Open(HttpRequest request)
    {
        Asked.Enqueue($"{request.Headers.Authorization} {request.ContentType} {request.ContentLength ?? 0}");
        if (!Instead.TryDequeue(out var instead))
            return Results.Text($$"""{"ok":true,"url":"ws://127.0.0.1:{{new Uri(_app.Urls.First()).Port}}/link?ticket=s3cret"}""", "application/json");
        if (instead.Status == StatusCodes.Status429TooManyRequests)
            request.HttpContext.Response.Headers.RetryAfter = "30";
        return Results.Text(instead.Body, "application/json", statusCode: instead.Status);
    }
}

internal sealed class SocketPeer(WebSocket socket)
{
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the bot has closed the socket.</summary>
    public Task Ended => _ended.Task.WaitAsync(Until.Deadline);
    public bool IsOpen => !_ended.Task.IsCompleted;

    public async Task Say(string json, int parts = 1)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        foreach (var (at, part) in bytes.Chunk(Math.Max(1, (bytes.Length + parts - 1) / parts)).Index())
            await socket.SendAsync(part, WebSocketMessageType.Text, at == parts - 1, CancellationToken.None);
    }

    public async Task<JsonElement> Hear() => JsonElement.Parse(await _heard.Reader.ReadAsync().AsTask().WaitAsync(Until.Deadline));

    public Task Close() => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public void Break() => socket.Abort();

    public async Task Listen()
    {
        try
        {
            var bytes = new byte[64 * 1024];
            while (true)
            {
                var part = await socket.ReceiveAsync(bytes, CancellationToken.None);
                if (part.MessageType is WebSocketMessageType.Close)
                    break;
                _heard.Writer.TryWrite(Encoding.UTF8.GetString(bytes, 0, part.Count));
            }

            if (socket.State is WebSocketState.CloseReceived)
                await Close();
        }
        catch (Exception wrong) when (wrong is WebSocketException or OperationCanceledException)
        {
            // Broken off: ended all the same.
        }
        finally
        {
            _ended.TrySetResult();
        }
    }
}

internal static class Until
{
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);

    /// <summary>Asks again and again; with <paramref name="meanwhile"/> a test moves its clock.</summary>
    public static async Task True(Func<bool> condition, Action? meanwhile = null)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(Deadline);
            meanwhile?.Invoke();
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }
    }
}
