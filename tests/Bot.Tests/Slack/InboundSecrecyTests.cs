using static StrategicPartnerships.Bot.Tests.Slack.InboundSocketTests;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>Logs hold ids and reasons, whatever happens.</summary>
public sealed class InboundSecrecyTests
{
    /// <summary>What must not be seen: secrets, signatures, addresses to answer to, triggers, tokens, and what people typed.</summary>
    private static readonly string[] Unspeakable =
        [InboundHost.Secret, InboundHost.PreviousSecret, "v0=", "s3cret", "hooks.slack.com", "8088930838d88f008e0", "gIkuvaNzQIHg97ATvDxqgjtO", "9s8d9as89d8as9d8as989", "Falcon", "Steve", "What next?", "draft-1", "Acme"];

    [Fact]
    public async Task S63_nothing_that_came_over_http_is_in_the_log()
    {
        await using var host = await InboundHost.Start(request => request.Origin.User == "U2147483697" ? throw new InvalidOperationException("Falcon") : new(null));
        await host.Post("/slack/commands", InboundPayloads.Command("value Falcon"));
        await host.Post("/slack/commands", InboundPayloads.Command("value Falcon"), secret: "another");
        await host.Post("/slack/commands", "command=&text=Falcon");
        await host.Post("/slack/interactions", InboundPayloads.Interaction(InboundPayloads.ButtonClick()));
        await host.Post("/slack/interactions", InboundPayloads.Interaction(InboundPayloads.View()));
        await host.Post("/slack/interactions", InboundPayloads.Interaction("""{"type":"Falcon"}"""));
        await host.Post("/slack/interactions", InboundPayloads.Interaction("""{"type":"block_actions","user":"Falcon"}"""));
        await host.Post("/slack/events", InboundPayloads.Event(InboundPayloads.Mention("Falcon")), "application/json");
        await host.Post("/slack/events", InboundPayloads.Event("""{"type":"pin_added","item":"Falcon"}"""), "application/json");
        Check(host, atLeast: 8);
    }

    [Fact]
    public async Task S63_nothing_that_came_over_a_socket_is_in_the_log()
    {
        await using var server = await InboundSocketServer.Start();
        server.Instead.Enqueue((200, """{"ok":true,"url":"ws://evil.example/s3cret"}"""));
        await using var host = await Start(server, _ => throw new InvalidOperationException("Falcon"));
        await Until.True(() => server.HasNext, () => host.Time.Advance(TimeSpan.FromMilliseconds(100)));
        var peer = await server.Next();
        await peer.Say("Falcon");
        await peer.Say(Command("e1", text: "Falcon"));
        await peer.Hear();
        peer.Break();
        await Until.True(() => host.Log.Lines.Any(l => l.Contains("about to end", StringComparison.Ordinal)));
        Check(host, atLeast: 4);
    }

    [Fact]
    public void The_settings_do_not_print_their_secrets() =>
        $"{new Channels.Slack.Inbound.SlackInboundOptions([InboundHost.Secret], "xapp-s3cret", new("https://slack.com/api/"))}".ShouldBe("SlackInboundOptions");

    private static void Check(InboundHost host, int atLeast)
    {
        var ours = host.Log.Lines.Where(l => l.Contains("StrategicPartnerships", StringComparison.Ordinal)).ToArray();
        ours.Length.ShouldBeGreaterThanOrEqualTo(atLeast);
        foreach (var word in Unspeakable)
            host.Log.Lines.ShouldNotContain(l => l.Contains(word, StringComparison.OrdinalIgnoreCase), word);
    }
}
