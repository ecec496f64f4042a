using System.Buffers;
using System.Net.WebSockets;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>Puts the parts of a message together again.</summary>
internal static class SlackFrames
{
    private const int Part = 4 * 1024;

    /// <summary>Reads one message to its end; of one over <see cref="SlackBody.Limit"/> only the beginning is kept. False at the end of the socket.</summary>
    public static async Task<bool> Next(WebSocket socket, ArrayBufferWriter<byte> bytes)
    {
        while (true)
        {
            var fits = bytes.WrittenCount <= SlackBody.Limit;
            // Never cancelled: that would cut the socket off before what was taken is acknowledged. Closing it ends the wait.
            var part = await socket.ReceiveAsync(fits ? bytes.GetMemory(Part) : new byte[Part], CancellationToken.None);
            if (part.MessageType is WebSocketMessageType.Close)
                return false;
            if (fits)
                bytes.Advance(part.Count);
            if (part.EndOfMessage)
                return true;
        }
    }
}
