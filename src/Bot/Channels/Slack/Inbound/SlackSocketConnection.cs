using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>
/// One socket from its address to its end. Requests are taken side by side; each is acknowledged on the socket that it came over.
/// </summary>
internal sealed partial class SlackSocketConnection(SlackIntake intake, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>The official clients wait as long for a pong [Slack: client pong timeout].</summary>
    private static readonly TimeSpan Pong = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Ping = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Greeting = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(10);

    /// <summary>A warning comes about ten seconds ahead [Slack: disconnect].</summary>
    private static readonly TimeSpan Lingering = TimeSpan.FromSeconds(15);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly TaskCompletionSource _greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _reading = Task.CompletedTask;
    private Task _underWay = Task.CompletedTask;
    private volatile bool _closing;

    /// <summary>Ends with the reason of Slack's goodbye, or with <c>lost</c>.</summary>
    public Task<string> Leaving => _leaving.Task;

    /// <summary>Throws where the socket does not open and greet in time.</summary>
    public async Task Open(Uri address, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(Greeting, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        (_socket.Options.KeepAliveInterval, _socket.Options.KeepAliveTimeout) = (Ping, Pong);
        await _socket.ConnectAsync(address, both.Token);
        _reading = ReadAll();
        await _greeted.Task.WaitAsync(both.Token);
    }

    /// <summary>Takes nothing more, finishes and acknowledges what was taken, and says goodbye. What is not done in time comes again or is found in the inbox.</summary>
    public async Task Close()
    {
        _closing = true;
        await _underWay.WaitAsync(Farewell, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            using var limit = new CancellationTokenSource(Pong, time);
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
            await _reading.WaitAsync(Pong, time);
        }
        catch (Exception wrong) when (wrong is WebSocketException or OperationCanceledException or TimeoutException or InvalidOperationException)
        {
            CutOff(wrong.GetType().Name);
        }
    }

    /// <summary>Goes on until Slack itself ends the socket that it has said goodbye to, for a while at most: requests may still come over it.</summary>
    public Task Linger(CancellationToken cancel) => _reading.WaitAsync(Lingering, time, cancel);

    public void Dispose() => _socket.Dispose();

    private async Task ReadAll()
    {
        try
        {
            var bytes = new ArrayBufferWriter<byte>(4 * 1024);
            while (await SlackFrames.Next(_socket, bytes))
            {
                if (bytes.WrittenCount > SlackBody.Limit)
                    TooLong();
                else if (!_closing)
                    Take(bytes.WrittenSpan);
                bytes.ResetWrittenCount();
            }
        }
        catch (Exception wrong) when (wrong is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            CutOff(wrong.GetType().Name);
        }
        finally
        {
            _leaving.TrySetResult("lost");
            _greeted.TrySetException(new WebSocketException("Closed before it greeted."));
        }
    }

    private void Take(ReadOnlySpan<byte> message)
    {
        WireFrame? frame;
        try
        {
            frame = JsonSerializer.Deserialize(message, SlackJson.Default.WireFrame);
        }
        catch (JsonException)
        {
            NotUnderstood();
            return;
        }

        switch (frame)
        {
            case { Type: "hello" }:
                _greeted.TrySetResult();
                break;
            case { Type: "disconnect" }:
                _leaving.TrySetResult(frame.Reason ?? "unnamed");
                break;
            case { EnvelopeId: { } id }:
                var taken = Answer(frame, id);
                _underWay = _underWay.IsCompleted ? taken : Task.WhenAll(_underWay, taken);
                break;
            default:
                NotUnderstood();
                break;
        }
    }

    private async Task Answer(WireFrame frame, string id)
    {
        // The next frame is read meanwhile.
        await Task.Yield();
        var answer = await SlackEnvelope.Answer(frame, intake);
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(SlackEnvelope.Acknowledge(id, frame.AcceptsResponsePayload ? answer.Json : null), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        catch (Exception wrong) when (wrong is WebSocketException or InvalidOperationException or OperationCanceledException)
        {
            NotAcknowledged(id, wrong.GetType().Name);
        }
        finally
        {
            _sending.Release();
        }
    }

    [LoggerMessage(LogLevel.Information, "A Slack socket ended: {Why}.")]
    private partial void CutOff(string why);

    [LoggerMessage(LogLevel.Warning, "A frame of a Slack socket is not understood.")]
    private partial void NotUnderstood();

    [LoggerMessage(LogLevel.Warning, "A message of a Slack socket is longer than Slack's own are; it is passed over.")]
    private partial void TooLong();

    [LoggerMessage(LogLevel.Warning, "Envelope {Id} was taken and could not be acknowledged: {Why}.")]
    private partial void NotAcknowledged(string id, string why);
}
