using System.Text.Json;
using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class InboundSocketTests
{
    private const string Token = "xapp-1-A0SPBOT01-s3cret";

    [Fact]
    public async Task A_socket_is_asked_for_with_the_app_token_and_an_empty_form()
    {
        await using var server = await InboundSocketServer.Start();
        await using var host = await Start(server);
        await server.Next();
        server.Asked.ShouldBe([$"Bearer {Token} application/x-www-form-urlencoded 0"]);
    }

    [Fact]
    public async Task Every_envelope_is_acknowledged_and_answered_where_it_may_be()
    {
        await using var server = await InboundSocketServer.Start();
        await using var host = await Start(server, _ => new("""{"text":"hello"}"""));
        var peer = await server.Next();
        await peer.Say(Command("e1"), parts: 5);
        (await peer.Hear()).ToString().ShouldBe("""{"envelope_id":"e1","payload":{"text":"hello"}}""");
        await peer.Say(Command("e2", accepts: false));
        (await peer.Hear()).ToString().ShouldBe("""{"envelope_id":"e2"}""");
        await peer.Say(Envelope("e3", "interactive", InboundPayloads.ButtonClick()));
        (await peer.Hear()).GetProperty("envelope_id").GetString().ShouldBe("e3");
        await peer.Say(Envelope("e4", "events_api", InboundPayloads.Event(InboundPayloads.Mention("hello")), accepts: false, ""","retry_attempt":1,"retry_reason":"timeout" """));
        (await peer.Hear()).ToString().ShouldBe("""{"envelope_id":"e4"}""");
        host.Taken.Select(t => t.GetType()).ShouldBe([typeof(SlackRequest.Command), typeof(SlackRequest.Command), typeof(SlackRequest.BlockActions), typeof(SlackRequest.Spoken)]);
    }

    [Fact]
    public async Task What_is_left_alone_or_not_understood_is_acknowledged_too_and_breaks_nothing()
    {
        await using var server = await InboundSocketServer.Start();
        await using var host = await Start(server);
        var peer = await server.Next();
        foreach (var frame in new[] { "no json", "[]", "null", "{}", Envelope("e1", "events_api", InboundPayloads.Event("""{"type":"pin_added"}""")), Envelope("e2", "something_new", "{}"), """{"envelope_id":"e3","type":"interactive"}""", Envelope("e4", "interactive", "[]") })
            await peer.Say(frame);
        var acknowledged = new List<string?>();
        for (var i = 0; i < 4; i++)
            acknowledged.Add((await peer.Hear()).GetProperty("envelope_id").GetString());
        acknowledged.Order().ShouldBe(["e1", "e2", "e3", "e4"]);
        host.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_error_of_ours_is_an_apology()
    {
        await using var server = await InboundSocketServer.Start();
        await using var host = await Start(server, _ => throw new InvalidOperationException("out of order"));
        var peer = await server.Next();
        await peer.Say(Command("e1"));
        (await peer.Hear()).GetProperty("payload").GetProperty("text").GetString()!.ShouldStartWith("Sorry");
    }

    [Fact]
    public async Task A_message_that_is_too_long_is_passed_over_and_the_next_is_taken()
    {
        await using var server = await InboundSocketServer.Start();
        await using var host = await Start(server);
        var peer = await server.Next();
        await peer.Say($$"""{"envelope_id":"e1","type":"interactive","payload":"{{new string('x', SlackBody.Limit * 2)}}"}""");
        await peer.Say(Command("e2"));
        (await peer.Hear()).GetProperty("envelope_id").GetString().ShouldBe("e2");
    }

    [Fact]
    public async Task A_slow_request_holds_up_no_other()
    {
        await using var server = await InboundSocketServer.Start();
        using var gate = new ManualResetEventSlim();
        await using var host = await Start(server, request =>
        {
            if (request is SlackRequest.Command { Text: "slow" })
                gate.Wait(Until.Deadline);
            return SlackAnswer.Empty;
        });
        var peer = await server.Next();
        await peer.Say(Command("e1", text: "slow"));
        await peer.Say(Command("e2"));
        (await peer.Hear()).GetProperty("envelope_id").GetString().ShouldBe("e2");
        gate.Set();
        (await peer.Hear()).GetProperty("envelope_id").GetString().ShouldBe("e1");
    }

    internal static Task<InboundHost> Start(InboundSocketServer server, Func<SlackRequest, SlackAnswer>? answer = null) => InboundHost.Start(answer, appToken: Token, api: server.Api);

    internal static string Command(string id, bool accepts = true, string text = "help") => Envelope(id, "slash_commands", $$"""
        {"token":"t","team_id":"T0001","user_id":"U1","user_name":"ana","command":"/strategic-partnerships","text":"{{text}}","channel_id":"C1","channel_name":"test",
        "api_app_id":"A0SPBOT01","is_enterprise_install":"false","response_url":"https://hooks.slack.com/commands/s3cret","trigger_id":"{{id}}.2.3"}
        """, accepts);

    internal static string Envelope(string id, string type, string payload, bool accepts = true, string more = "") =>
        $$"""{"envelope_id":"{{id}}","payload":{{payload}},"type":"{{type}}","accepts_response_payload":{{JsonSerializer.Serialize(accepts)}}{{more}}}""";
}
