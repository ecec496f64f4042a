using System.Collections.Concurrent;
using System.Threading.Channels;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>New public posts, for every page that is open.</summary>
internal sealed class LocalEvents
{
    private const int Backlog = 256;
    private readonly ConcurrentDictionary<Channel<MessageOut>, string?> _listeners = new();

    /// <param name="place">Only posts of this place; null for all.</param>
    public Channel<MessageOut> Listen(string? place)
    {
        // A page that does not read loses the oldest posts, not the bot its memory; it sees them all when it is loaded again.
        var listener = Channel.CreateBounded<MessageOut>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[listener] = place;
        return listener;
    }

    public void Leave(Channel<MessageOut> listener) => _listeners.TryRemove(listener, out _);

    public void Tell(MessageOut message)
    {
        foreach (var (listener, place) in _listeners)
            if (place is null || place == message.Place)
                listener.Writer.TryWrite(message);
    }
}
