using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Somebody who uses the bot: types, fills forms, presses buttons, and sees what comes of it.</summary>
public sealed class SlackPerson
{
    private readonly FakeSlackServer _server;
    private readonly BotDoor _door;
    private readonly Payloads _payloads;

    internal SlackPerson(FakeSlackServer server, FakeUser user, BotDoor door)
    {
        (_server, User, _door, _payloads) = (server, user, door, new(server, user));
        Touch = new(server, user, door, _payloads);
        Forms = new(server, user, door, _payloads);
    }

    public FakeUser User { get; }
    public string Id => User.Id;

    /// <summary>Where they were last.</summary>
    public string Place { get; private set; } = "general";

    /// <summary>What they see in the place where they were last, oldest first.</summary>
    public IReadOnlyList<string> Sees => SeesIn(Place);

    /// <summary>The modal before them, or null.</summary>
    public Modal? Modal
    {
        get
        {
            lock (_server.World.Gate)
                return _server.Views.Stack(User.Id, User.Team) is [.., var view] ? new(_server, view, this) : null;
        }
    }

    /// <summary>Their home tab as the bot published it last.</summary>
    public FakeView? Home
    {
        get
        {
            lock (_server.World.Gate)
                return _server.Views.Home(User.Id, User.Team);
        }
    }

    /// <summary>Texts under the fields after a submission, by block id.</summary>
    public IReadOnlyDictionary<string, string> Errors => Forms.Errors;

    internal Presses Touch { get; }
    internal Forms Forms { get; }

    public IReadOnlyList<FakeMessage> Messages(string? place = null)
    {
        lock (_server.World.Gate)
            return [.. Channel(place ?? Place).Messages.Where(m => !m.Deleted && (m.OnlyFor is null || m.OnlyFor == Id))];
    }

    public IReadOnlyList<string> SeesIn(string place) => [.. Messages(place).Select(m => m.Shown)];

    /// <param name="channel">A name, an id, or <c>dm</c> for the direct chat with the bot.</param>
    public async Task<BotAnswer> Types(string text, string channel = "general", string command = "/strategic-partnerships")
    {
        Place = channel;
        var fields = _door.Requests.CommandFields(text, Id, channel == "dm" ? Channel(channel).Id : channel, command);
        var answer = await _door.Command(fields);
        if (answer.Status == 200 && !answer.IsEmpty)
            new CommandAnswer(_server).Show(answer, Id, Channel(channel));
        return answer;
    }

    /// <summary>Writes an ordinary message: to the bot in the direct chat, with a mention of it elsewhere.</summary>
    public Task<BotAnswer> Says(string text, string channel = "dm", string? threadTs = null)
    {
        Place = channel;
        var direct = channel == "dm";
        var said = direct ? text : $"<@{FakeSlackServer.BotUser}> {text}";
        FakeMessage message;
        lock (_server.World.Gate)
            message = _server.Posts.Add(Channel(channel), Id, new() { ["text"] = said }, threadTs);
        var inner = new JsonObject { ["type"] = direct ? "message" : "app_mention", ["user"] = Id, ["team"] = User.Team, ["text"] = said, ["ts"] = message.Ts, ["event_ts"] = message.Ts, ["channel"] = message.Channel };
        if (direct)
            inner["channel_type"] = "im";
        if (threadTs is not null)
            inner["thread_ts"] = threadTs;
        return _door.Event(_door.Requests.EventEnvelope(inner, team: User.Team));
    }

    public Task<BotAnswer> OpensHome()
    {
        var inner = new JsonObject { ["type"] = "app_home_opened", ["user"] = Id, ["channel"] = Channel("dm").Id, ["tab"] = "home", ["event_ts"] = _server.World.NextTs() };
        if (Home is { } home)
            inner["view"] = home.ToJson();
        return _door.Event(_door.Requests.EventEnvelope(inner, team: User.Team));
    }

    public Task<BotAnswer> UsesShortcut(string callbackId)
    {
        var payload = _payloads.WithTrigger("shortcut", null);
        (payload["callback_id"], payload["action_ts"]) = (callbackId, _server.World.NextTs());
        return Touch.Expecting(_door.Interaction(payload));
    }

    public Task<BotAnswer> UsesMessageShortcut(string callbackId, FakeMessage message)
    {
        var payload = _payloads.WithTrigger("message_action", message.Channel);
        (payload["callback_id"], payload["action_ts"], payload["message_ts"]) = (callbackId, _server.World.NextTs(), message.Ts);
        _payloads.Of(message, payload);
        payload.Remove("container");
        payload.Remove("state");
        return Touch.Expecting(_door.Interaction(payload));
    }

    /// <summary>Sends their last request once more, byte for byte, as a double click or a repeated delivery does; nothing of the answer is shown.</summary>
    public Task<BotAnswer> Repeats() => _door.Repeat();

    /// <summary>Waits until it is so: for what the bot does after it answered. Fails after ten seconds of real time.</summary>
    public Task Until(Func<SlackPerson, bool> so, string what) => Patience.Until(() => so(this), what, () => string.Join("\n", _server.Violations.Found));

    internal FakeChannel Channel(string place) => place == "dm" ? _server.World.Direct(User) : _server.World.Channel(place);
}
