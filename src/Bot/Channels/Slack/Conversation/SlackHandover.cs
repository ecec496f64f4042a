namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Decides once, between the work and its time limit, who gives the answer: the open request, or a message later.</summary>
internal sealed class SlackHandover
{
    private const int Open = 0;
    private const int Answered = 1;
    private const int Late = 2;
    private int _state;

    public static SlackHandover AlreadyLate() => new() { _state = Late };

    public bool IsLate => Volatile.Read(ref _state) == Late;

    /// <summary>True when the answer goes out with the request.</summary>
    public bool TryAnswer() => Interlocked.CompareExchange(ref _state, Answered, Open) == Open;

    /// <summary>True when the request is answered without waiting any longer.</summary>
    public bool TryLeave() => Interlocked.CompareExchange(ref _state, Late, Open) == Open;
}
