using System.Globalization;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Workspaces, people, channels, tokens, and all that the app did to them. Read and changed under one lock.</summary>
public sealed class FakeWorld(TimeProvider time)
{
    /// <summary>What the app is installed with unless a test takes something away.</summary>
    public static readonly IReadOnlyList<string> UsualScopes =
        ["app_mentions:read", "channels:join", "channels:read", "chat:write", "commands", "files:read", "files:write", "groups:read", "im:history", "im:write", "users:read"];

    private long _lastMicros;
    private int _lastId;
    private int _lastOrder;

    public Lock Gate { get; } = new();
    public List<FakeTeam> Teams { get; } = [];
    public List<FakeUser> Users { get; } = [];
    public List<FakeChannel> Channels { get; } = [];
    public List<FakeToken> Tokens { get; } = [];
    public List<FakeFile> Files { get; } = [];
    public bool HomeEnabled { get; set; } = true;

    /// <summary>Off: direct messages to people are refused with <c>messages_tab_disabled</c>.</summary>
    public bool MessagesTabEnabled { get; set; } = true;

    public DateTimeOffset Now => time.GetUtcNow();

    public FakeUser User(string idOrName)
    {
        lock (Gate)
            return Users.Find(u => u.Id == idOrName || u.Name == idOrName) ?? throw new InvalidOperationException($"There is nobody called {idOrName}.");
    }

    public FakeChannel Channel(string idOrName)
    {
        lock (Gate)
            return Channels.Find(c => c.Id == idOrName || c.Name == idOrName) ?? throw new InvalidOperationException($"There is no channel {idOrName}.");
    }

    /// <summary>The app's direct chat with a person; made where there is none.</summary>
    public FakeChannel Direct(FakeUser user)
    {
        lock (Gate)
        {
            if (Channels.Find(c => c.Kind == ChannelKind.Direct && c.Members.Contains(user.Id)) is { } known)
                return known;
            var made = new FakeChannel("D0" + user.Id[1..], "directmessage", ChannelKind.Direct, user.Team);
            made.Members.UnionWith([user.Id, "U0BOT"]);
            Channels.Add(made);
            return made;
        }
    }

    public FakeUser AddUser(string name, string team = "T0001")
    {
        var user = new FakeUser("U0" + name.ToUpperInvariant(), name, name, team);
        Users.Add(user);
        foreach (var channel in Channels.Where(c => c.Team == team && c.Kind == ChannelKind.Public))
            channel.Members.Add(user.Id);
        return user;
    }

    /// <summary>Another workspace with one member and one channel, both with names of its own; the app is there only once a token is added.</summary>
    /// <param name="enterprise">The organisation that it belongs to.</param>
    public FakeTeam AddTeam(string id, string member, string channel, string? enterprise = null)
    {
        var team = new FakeTeam(id, id, enterprise);
        Teams.Add(team);
        AddUser(member, id);
        AddChannel(channel, team: id);
        return team;
    }

    public FakeChannel AddChannel(string name, ChannelKind kind = ChannelKind.Public, string team = "T0001", bool botInside = true)
    {
        var channel = new FakeChannel(NextId("C"), name, kind, team);
        channel.Members.UnionWith(Users.Where(u => u.Team == team && !u.IsBot).Select(u => u.Id));
        if (botInside)
            channel.Members.Add("U0BOT");
        Channels.Add(channel);
        return channel;
    }

    public FakeToken AddToken(string value, string? team, string? enterprise = null, IEnumerable<string>? scopes = null, DateTimeOffset? expires = null)
    {
        var token = new FakeToken(value, team, enterprise, scopes ?? UsualScopes) { Expires = expires };
        Tokens.Add(token);
        return token;
    }

    internal FakeToken? Token(string value)
    {
        lock (Gate)
            return Tokens.Find(t => t.Value == value);
    }

    /// <summary>Fresh and readable: a letter, then a running number.</summary>
    internal string NextId(string letter) => string.Create(CultureInfo.InvariantCulture, $"{letter}{Interlocked.Increment(ref _lastId):D8}");

    internal int NextOrder() => Interlocked.Increment(ref _lastOrder);

    /// <summary>Seconds and microseconds of the clock, never the same twice.</summary>
    internal string NextTs()
    {
        _lastMicros = Math.Max(_lastMicros + 1, Now.ToUnixTimeMilliseconds() * 1000);
        return string.Create(CultureInfo.InvariantCulture, $"{_lastMicros / 1_000_000}.{_lastMicros % 1_000_000:D6}");
    }
}
