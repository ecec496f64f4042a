using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace StrategicPartnerships.FakeSlack;

/// <summary>
/// A strict Slack in this process: the Web API, response urls, file uploads and Socket Mode on a loopback address. What the real one refuses it refuses
/// with the same code; what a bot should never have sent is kept in <see cref="Violations"/> as well, and fails the test when the server is disposed of.
/// </summary>
public sealed class FakeSlackServer : IAsyncDisposable
{
    public const string SigningSecret = "fake-signing-secret-0001";
    public const string AppId = "A0001";
    public const string ClientId = "1111.2222";
    public const string ClientSecret = "fake-client-secret";
    public const string BotToken = "xoxb-1111-fake-bot-token";
    public const string AppToken = "xapp-1-A0001-fake-app-token";
    public const string BotUser = "U0BOT";

    private readonly WebApplication _app;
    private readonly CallLog _calls = new();
    private readonly ConcurrentQueue<BotAnswer> _answers = new();
    private BotDoor? _door;

    private FakeSlackServer(TimeProvider time)
    {
        (Time, World, Faults) = (time, new(time), new(time));
        UsualWorld.Fill(World, BotToken, AppToken);
        (Addresses, Triggers, Views, Posts, OAuth) = (new(this), new(this), new(this), new(this), new(World));
        (Sockets, Requests) = (new(this), new(this));
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(o =>
        {
            o.Listen(IPAddress.Loopback, 0);
            o.AddServerHeader = false;
        });
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.UseWebSockets();
        var doors = new ServerDoors(this, _calls);
        _app.Run(doors.Answer);
    }

    public Uri BaseUrl { get; private set; } = null!;

    /// <summary>For <c>Slack:ApiUrl</c>.</summary>
    public Uri ApiUrl => new(BaseUrl, "api/");
    public TimeProvider Time { get; }
    public FakeWorld World { get; }
    public Faults Faults { get; }
    public Violations Violations { get; } = new();
    public SocketMode Sockets { get; }

    /// <summary>Signed requests to bend, for tests of the wire itself.</summary>
    public SlackRequests Requests { get; }

    /// <summary>On: more than one message a second in a channel is refused and held against the bot.</summary>
    public bool EnforcePace { get; set; }

    /// <summary>How long an answer may take [Slack: acknowledgement, 3000 ms]. More on a real clock: how fast a busy machine is, no test should judge.</summary>
    public TimeSpan AnswerLimit { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<ApiCall> Calls => _calls.All;

    /// <summary>What the bot answered to people and events, in the order in which it came.</summary>
    public IReadOnlyList<BotAnswer> Answers => [.. _answers];

    internal ResponseAddresses Addresses { get; }
    internal Triggers Triggers { get; }
    internal FakeViews Views { get; }
    internal Posts Posts { get; }
    public FakeOAuth OAuth { get; }

    public static FakeSlackServer Start(TimeProvider? time = null)
    {
        var server = new FakeSlackServer(time ?? TimeProvider.System);
        ((IHost)server._app).Start();
        server.BaseUrl = new(server._app.Urls.First() + "/");
        return server;
    }

    public IReadOnlyList<ApiCall> CallsOf(string method) => [.. Calls.Where(c => c.Method == method)];

    public void RateLimit(string method, int seconds, string? team = null) => Faults.RateLimit(method, seconds, team);

    public void Delay(string method, TimeSpan wait, bool real = false) => Faults.Delay(method, wait, real);

    public void FailNext(string method, string statusOrError, bool afterEffect = false) => Faults.FailNext(method, statusOrError, afterEffect);

    public void LoseAnswer(string method) => Faults.LoseAnswer(method);

    /// <summary>A code as the browser brings it back from the consent page; lives ten minutes, once.</summary>
    public string NewOAuthCode(string team = "T0001", bool orgWide = false, bool rotating = false, string? redirectUri = null) => OAuth.NewCode(team, orgWide, rotating, redirectUri);

    /// <summary>Somebody of the world, by name or id.</summary>
    /// <param name="bot">Where the bot listens; not needed while it is connected by socket.</param>
    public SlackPerson Person(string name, HttpClient? bot = null, string signingSecret = SigningSecret)
    {
        _door = new(this, bot, signingSecret);
        return new(this, World.User(name), _door);
    }

    /// <summary>Sends an event to the bot that the last person was made with.</summary>
    /// <param name="retry">1 to 3 where it is sent again.</param>
    public Task<BotAnswer> Event(JsonObject inner, string? eventId = null, int? retry = null, string reason = "http_timeout", string team = "T0001") =>
        (_door ?? throw new InvalidOperationException("Make a person first: they know where the bot is.")).Event(Requests.EventEnvelope(inner, eventId, team), retry, reason);

    /// <summary>What a channel holds that everybody can see, oldest first.</summary>
    public IReadOnlyList<FakeMessage> Public(string channel)
    {
        lock (World.Gate)
            return [.. World.Channel(channel).Messages.Where(m => m.OnlyFor is null && !m.Deleted)];
    }

    /// <summary>Throws with everything that the bot did wrong so far.</summary>
    public void ShouldBeQuiet() => Violations.ShouldBeNone();

    internal void Keep(BotAnswer answer) => _answers.Enqueue(answer);

    /// <summary>The app is installed for the whole organisation and not for the workspace itself.</summary>
    internal bool IsOrgWide(FakeTeam team)
    {
        lock (World.Gate)
            return team.Enterprise is { } enterprise && World.Tokens.Exists(t => t.IsOrgWide && t.Enterprise == enterprise) && !World.Tokens.Exists(t => t.Team == team.Id);
    }

    public async ValueTask DisposeAsync()
    {
        await Sockets.Close();
        await _app.DisposeAsync();
        Violations.ShouldBeNone();
    }
}
