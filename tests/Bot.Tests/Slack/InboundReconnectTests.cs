using System.Net;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;
using static StrategicPartnerships.Bot.Tests.Slack.InboundSocketTests;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class InboundReconnectTests
{
    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task A_fresh_socket_stands_before_the_old_one_is_given_up(string reason)
    {
        await using var server = await InboundSocketServer.Start();
        await using var host = await Start(server);
        var old = await server.Next();
        await Goodbye(old, reason);
        await Until.True(() => server.HasNext, () => host.Time.Advance(TimeSpan.FromMilliseconds(100)));
        var fresh = await server.Next(greet: false);
        old.IsOpen.ShouldBeTrue();
        await fresh.Say("""{"type":"hello"}""");
        await old.Say(Command("late"));
        (await old.Hear()).GetProperty("envelope_id").GetString().ShouldBe("late");
        await fresh.Say(Command("new"));
        (await fresh.Hear()).GetProperty("envelope_id").GetString().ShouldBe("new");
        await Until.True(() => !old.IsOpen, () => host.Time.Advance(TimeSpan.FromSeconds(1)));
        fresh.IsOpen.ShouldBeTrue();
        server.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_lost_socket_comes_back()
    {
        await using var server = await InboundSocketServer.Start();
        await using var host = await Start(server);
        (await server.Next()).Break();
        await Until.True(() => server.HasNext, () => host.Time.Advance(TimeSpan.FromMilliseconds(100)));
        await (await server.Next()).Close();
        await Until.True(() => server.HasNext, () => host.Time.Advance(TimeSpan.FromMilliseconds(100)));
        var third = await server.Next();
        await third.Say(Command("e1"));
        (await third.Hear()).GetProperty("envelope_id").GetString().ShouldBe("e1");
    }

    [Fact]
    public void Each_failure_waits_longer_than_the_last_and_never_over_half_a_minute()
    {
        Enumerable.Range(0, 9).Select(failures => SlackSocket.Pause(failures, spread: 1).TotalSeconds).ShouldBe([0, 1, 2, 4, 8, 16, 30, 30, 30]);
        Enumerable.Range(0, 9).Select(failures => SlackSocket.Pause(failures, spread: 0).TotalSeconds).ShouldBe([0, 0.5, 1, 2, 4, 8, 15, 15, 15]);
        SlackSocket.Pause(int.MaxValue, spread: 1).ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Where_no_address_is_given_it_is_asked_again_and_the_reason_is_logged()
    {
        await using var server = await InboundSocketServer.Start();
        for (var i = 0; i < 3; i++)
            server.Instead.Enqueue((200, """{"ok":false,"error":"internal_error"}"""));
        await using var host = await Start(server);
        await Until.True(() => server.HasNext, () => host.Time.Advance(TimeSpan.FromMilliseconds(100)));
        server.Asked.Count.ShouldBe(4);
        host.Log.Lines.Count(l => l.Contains("No Slack socket could be opened: internal_error", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task The_time_that_the_platform_asks_for_is_waited_for()
    {
        await using var server = await InboundSocketServer.Start();
        server.Instead.Enqueue((429, """{"ok":false,"error":"ratelimited"}"""));
        await using var host = await Start(server);
        await Until.True(() => host.Log.Lines.Any(l => l.Contains("HTTP 429", StringComparison.Ordinal)));
        var before = host.Time.GetUtcNow();
        await Until.True(() => server.HasNext, () => host.Time.Advance(TimeSpan.FromSeconds(1)));
        (host.Time.GetUtcNow() - before).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("""{"ok":true,"url":"ws://evil.example/link"}""")]
    [InlineData("""{"ok":true,"url":"https://127.0.0.1/link"}""")]
    [InlineData("""{"ok":true}""")]
    public async Task An_address_that_is_not_encrypted_or_no_address_is_never_opened(string answer)
    {
        await using var server = await InboundSocketServer.Start();
        server.Instead.Enqueue((200, answer));
        await using var host = await Start(server);
        await Until.True(() => host.Log.Lines.Any(l => l.Contains("no wss address", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Switched_off_at_the_platform_it_stops_says_so_and_is_not_ready()
    {
        await using var server = await InboundSocketServer.Start();
        await using var host = await Start(server);
        var peer = await server.Next();
        await Until.True(() => Ready(host) == HttpStatusCode.OK);
        await Goodbye(peer, "link_disabled");
        await Until.True(() => Ready(host) == HttpStatusCode.ServiceUnavailable);
        host.Log.Lines.ShouldContain(l => l.StartsWith("Critical", StringComparison.Ordinal) && l.Contains("Slack:AppToken", StringComparison.Ordinal));
        await Until.True(() => !peer.IsOpen, () => host.Time.Advance(TimeSpan.FromSeconds(1)));
        server.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Down_for_more_than_a_minute_is_not_ready_and_up_again_is()
    {
        await using var server = await InboundSocketServer.Start();
        for (var i = 0; i < 100; i++)
            server.Instead.Enqueue((500, ""));
        await using var host = await Start(server);
        Ready(host).ShouldBe(HttpStatusCode.OK);
        host.Time.Advance(TimeSpan.FromSeconds(61));
        Ready(host).ShouldBe(HttpStatusCode.ServiceUnavailable);
        server.Instead.Clear();
        await Until.True(() => server.HasNext, () => host.Time.Advance(TimeSpan.FromMilliseconds(200)));
        await server.Next();
        await Until.True(() => Ready(host) == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Over_http_it_is_ready_without_any_socket()
    {
        await using var host = await InboundHost.Start();
        host.Time.Advance(TimeSpan.FromDays(1));
        Ready(host).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_was_taken_is_finished_and_acknowledged_before_the_bot_stops()
    {
        await using var server = await InboundSocketServer.Start();
        using var gate = new ManualResetEventSlim();
        await using var host = await Start(server, _ =>
        {
            gate.Wait(Until.Deadline);
            return new("""{"text":"done"}""");
        });
        var peer = await server.Next();
        await peer.Say(Command("e1"));
        await Until.True(() => !host.Taken.IsEmpty);
        var stopping = host.Stop();
        stopping.IsCompleted.ShouldBeFalse();
        gate.Set();
        (await peer.Hear()).GetProperty("payload").GetProperty("text").GetString().ShouldBe("done");
        await peer.Ended;
        await stopping.WaitAsync(Until.Deadline);
    }

    private static Task Goodbye(SocketPeer peer, string reason) => peer.Say($$"""{"type":"disconnect","reason":"{{reason}}","debug_info":{"host":"x"} }""");

    private static HttpStatusCode Ready(InboundHost host) => host.Get("/health/ready").GetAwaiter().GetResult().StatusCode;
}
