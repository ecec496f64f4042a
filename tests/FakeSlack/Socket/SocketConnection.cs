using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>One WebSocket to the bot.</summary>
internal sealed class SocketConnection(WebSocket socket, FakeSlackServer server, Action<SocketAck> acked) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly ConcurrentDictionary<string, Waiting> _waiting = new();
    private readonly SemaphoreSlim _sending = new(1, 1);

    public async Task Send(JsonObject frame)
    {
        await _sending.WaitAsync();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    public async Task<SocketAck?> Ask(string type, JsonObject payload, bool acceptsPayload, JsonObject? more, string envelope)
    {
        var frame = new JsonObject { ["envelope_id"] = envelope, ["type"] = type, ["payload"] = payload, ["accepts_response_payload"] = acceptsPayload };
        foreach (var (name, value) in more ?? [])
            frame[name] = value?.DeepClone();
        var waiting = _waiting[envelope] = new(acceptsPayload, new(TaskCreationOptions.RunContinuationsAsynchronously));
        await Send(frame);
        try
        {
            return await waiting.Ack.Task.WaitAsync(Patience);
        }
        catch (Exception gone) when (gone is TimeoutException or OperationCanceledException)
        {
            return null;
        }
    }

    public async Task Listen()
    {
        var buffer = new byte[16 * 1024];
        using var text = new MemoryStream();
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var part = await socket.ReceiveAsync(buffer, CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                    break;
                }

                text.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage)
                    continue;
                Take(Encoding.UTF8.GetString(text.ToArray()));
                text.SetLength(0);
            }
        }
        catch (Exception cut) when (cut is WebSocketException or OperationCanceledException or IOException)
        {
            // The other side went away, or Drop was called: the connection ends here.
        }
        finally
        {
            foreach (var waiting in _waiting.Values)
                waiting.Ack.TrySetCanceled();
        }
    }

    public void Drop() => socket.Abort();

    public void Dispose() => _sending.Dispose();

    private void Take(string frame)
    {
        var json = JsonNode.Parse(frame) as JsonObject;
        if (json?["envelope_id"]?.ToString() is not { } envelope || !_waiting.TryRemove(envelope, out var waiting))
        {
            server.Violations.Add("Socket Mode: a frame that acknowledges nothing");
            return;
        }

        if (json.Any(p => p.Key is not "envelope_id" and not "payload"))
            server.Violations.Add("Socket Mode: an acknowledgement holds envelope_id and payload alone");
        if (json["payload"] is not null && !waiting.AcceptsPayload)
            server.Violations.Add("Socket Mode: this envelope takes no payload in its acknowledgement");
        var ack = new SocketAck(envelope, json["payload"]?.DeepClone());
        acked(ack);
        waiting.Ack.TrySetResult(ack);
    }

    private sealed record Waiting(bool AcceptsPayload, TaskCompletionSource<SocketAck> Ack);
}
