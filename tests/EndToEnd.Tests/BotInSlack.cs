using System.Net;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>The bot as a process, set up by its environment, with a strict Slack beside it on the real clock and at the real pace.</summary>
internal sealed class BotInSlack : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(90);
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerships").FullName;
    private readonly bool _socket;
    private HttpClient _client = new();

    private BotInSlack(bool socket) => _socket = socket;

    public FakeSlackServer Slack { get; } = FakeSlackServer.Start();
    public RunningBot Bot { get; private set; } = null!;

    /// <param name="socket">Socket Mode: an app token, and no signing secret, so that HTTP cannot be how anything came in.</param>
    public static async Task<BotInSlack> Start(bool socket = false)
    {
        var both = new BotInSlack(socket);
        both.Slack.EnforcePace = true;
        both.Slack.AnswerLimit = TimeSpan.FromSeconds(20);
        await both.Run();
        return both;
    }

    /// <summary>A crash, and the next start on the same database.</summary>
    public async Task CrashAndRestart()
    {
        await Bot.DisposeAsync();
        await Run();
    }

    public SlackPerson Person(string name) => _socket ? Slack.Person(name) : Slack.Person(name, _client);

    public async Task<(HttpStatusCode Status, string Text)> Ready()
    {
        using var answer = await _client.GetAsync("/health/ready");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Waits for what comes at the real pace, one message a second in a channel.</summary>
    public async Task Until(Func<bool> so, string what)
    {
        var time = TimeProvider.System;
        for (var begun = time.GetTimestamp(); !so(); await Task.Delay(TimeSpan.FromMilliseconds(50), time))
            if (time.GetElapsedTime(begun) > Deadline)
                throw new TimeoutException($"It did not come to: {what}.\n{string.Join("\n", Slack.Violations.Found)}\n{Bot.Log}");
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        _client.Dispose();
        await Slack.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Run()
    {
        (string, string) way = _socket ? ("Slack__AppToken", FakeSlackServer.AppToken) : ("Slack__SigningSecret", FakeSlackServer.SigningSecret);
        Bot = await RunningBot.Start(_folder, ("Slack__BotToken", FakeSlackServer.BotToken), ("Slack__ApiUrl", Slack.ApiUrl.AbsoluteUri), way);
        _client.Dispose();
        _client = new() { BaseAddress = Bot.Address };
        await Until(() => Slack.CallsOf("auth.test").Any(c => c.Status == 200) && Slack.Sockets.IsConnected == _socket, "the bot knows its workspace");
    }
}
