using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StrategicPartnerships.FakeSlack;

/// <summary>The bot's own connections, over which requests come instead of over HTTP [Slack: Socket Mode].</summary>
public sealed class SocketMode(FakeSlackServer server)
{
    private const int Most = 10;
    private readonly Lock _gate = new();
    private readonly HashSet<string> _tickets = [];
    private readonly List<SocketConnection> _open = [];
    private int _turn;

    public int Connections
    {
        get
        {
            lock (_gate)
                return _open.Count;
        }
    }

    /// <summary>How many were ever opened.</summary>
    public int Opened { get; private set; }

    public bool IsConnected => Connections > 0;

    /// <summary>The answers that came back, in order.</summary>
    public IReadOnlyList<SocketAck> Acks => _acks.ToArray();

    private readonly System.Collections.Concurrent.ConcurrentQueue<SocketAck> _acks = new();

    /// <summary>Announces the end to every connection.</summary>
    /// <param name="reason"><c>warning</c>, <c>refresh_requested</c> or <c>link_disabled</c>.</param>
    /// <param name="drop">Cuts them right after.</param>
    public async Task Disconnect(string reason, bool drop = false)
    {
        foreach (var connection in Now())
        {
            await connection.Send(new() { ["type"] = "disconnect", ["reason"] = reason, ["debug_info"] = new JsonObject { ["host"] = "fake" } });
            if (drop)
                connection.Drop();
        }
    }

    /// <summary>Cuts every connection without a word.</summary>
    public void Drop()
    {
        foreach (var connection in Now())
            connection.Drop();
    }

    internal string NewUrl()
    {
        var ticket = server.World.NextId("ticket");
        lock (_gate)
            _tickets.Add(ticket);
        return $"ws://{server.BaseUrl.Authority}/link/?ticket={ticket}&app_id={FakeSlackServer.AppId}";
    }

    internal async Task Connect(HttpContext context)
    {
        bool welcome;
        lock (_gate)
            welcome = _tickets.Remove(context.Request.Query["ticket"].ToString()) && _open.Count < Most;
        if (!context.WebSockets.IsWebSocketRequest || !welcome)
        {
            server.Violations.Add("Socket Mode: an address works once, and at most ten connections are open");
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var connection = new SocketConnection(socket, server, _acks.Enqueue);
        int count;
        lock (_gate)
        {
            _open.Add(connection);
            (count, Opened) = (_open.Count, Opened + 1);
        }

        try
        {
            await connection.Send(new()
            {
                ["type"] = "hello",
                ["num_connections"] = count,
                ["connection_info"] = new JsonObject { ["app_id"] = FakeSlackServer.AppId },
                ["debug_info"] = new JsonObject { ["host"] = "fake", ["approximate_connection_time"] = 3600 },
            });
            await connection.Listen();
        }
        finally
        {
            lock (_gate)
                _open.Remove(connection);
        }
    }

    /// <summary>Sends an envelope over any one connection and waits for its answer.</summary>
    internal Task<SocketAck?> Ask(string type, JsonObject payload, bool acceptsPayload, JsonObject? more = null)
    {
        SocketConnection connection;
        lock (_gate)
            connection = _open.Count > 0 ? _open[_turn++ % _open.Count] : throw new InvalidOperationException("The bot has no connection open.");
        return connection.Ask(type, payload, acceptsPayload, more, server.World.NextId("envelope"));
    }

    internal async Task Close()
    {
        foreach (var connection in Now())
            connection.Drop();
        await Task.CompletedTask;
    }

    private SocketConnection[] Now()
    {
        lock (_gate)
            return [.. _open];
    }
}

/// <param name="Payload">What the HTTP body would have been; null for a bare acknowledgement.</param>
public sealed record SocketAck(string EnvelopeId, JsonNode? Payload);
