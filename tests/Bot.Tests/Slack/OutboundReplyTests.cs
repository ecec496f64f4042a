using System.Net;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class OutboundReplyTests
{
    private const string Address = "https://hooks.slack.com/commands/T1/1/x";

    [Theory]
    [InlineData("https://hooks.slack.com/commands/T1/1/x", false, true)]
    [InlineData("https://hooks.slack-gov.com/commands/T1/1/x", false, true)]
    [InlineData("http://hooks.slack.com/commands/T1/1/x", false, false)]
    [InlineData("https://hooks.slack.com.evil.example/x", false, false)]
    [InlineData("https://evil.example/hooks.slack.com", false, false)]
    [InlineData("https://hooks.slack.com@evil.example/x", false, false)]
    [InlineData("https://user@hooks.slack.com/x", false, false)]
    [InlineData("https://hooks.slack.com:8443/x", false, false)]
    [InlineData("http://127.0.0.1:4000/commands/x", false, false)]
    [InlineData("http://127.0.0.1:4000/commands/x", true, true)]
    [InlineData("http://10.0.0.1:4000/commands/x", true, false)]
    public void Answers_go_to_Slacks_own_hosts_alone(string address, bool loopback, bool accepted) =>
        SlackHosts.IsReplyAddress(new(address), loopback).ShouldBe(accepted);

    [Fact]
    public async Task An_answer_goes_to_the_person_alone_through_the_address_of_the_request()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers(Address, OutboundSlack.Status(HttpStatusCode.OK));
        await bot.Store("reply", "one", address: Address, outgoing: new(OutboundBot.Said("Hello"), ReplacesOriginal: true));
        await bot.Drain();
        var call = bot.Slack.Calls.Single();
        call.Authorization.ShouldBeNull();
        call.Text("response_type").ShouldBe("ephemeral");
        call.Text("replace_original").ShouldBe("True");
    }

    [Fact]
    public async Task S28_an_answer_to_a_strange_address_is_given_another_way_and_the_address_is_not_called()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("chat.postEphemeral", """{"ok":true,"message_ts":"1.1"}""");
        await bot.Store("reply", "one", address: "https://evil.example/commands/x");
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Delivered);
        bot.Slack.Calls.Select(c => c.What).ShouldBe(["chat.postEphemeral"]);
        bot.Slack.Calls[0].Text("user").ShouldBe("U1");
    }

    [Fact]
    public async Task S29_the_sixth_answer_goes_another_way()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers(Address, OutboundSlack.Status(HttpStatusCode.OK)).Answers("chat.postEphemeral", """{"ok":true,"message_ts":"1.1"}""");
        await bot.Remember(Address);
        for (var n = 1; n <= 6; n++)
            await bot.Store("reply", "answer " + n, address: Address);
        await bot.Drain();
        bot.Slack.To(Address).Count().ShouldBe(5);
        bot.Slack.To("chat.postEphemeral").Count().ShouldBe(1);
    }

    [Fact]
    public async Task S29_after_half_an_hour_an_answer_goes_another_way()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("chat.postEphemeral", """{"ok":true,"message_ts":"1.1"}""");
        await bot.Remember(Address);
        bot.Time.Advance(TimeSpan.FromMinutes(30));
        await bot.Store("reply", "late", address: Address);
        await bot.Drain();
        bot.Slack.Calls.Select(c => c.What).ShouldBe(["chat.postEphemeral"]);
    }

    [Fact]
    public async Task An_address_that_Slack_calls_used_up_leads_to_the_persons_own_chat_where_the_bot_is_not_in_the_channel()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers(Address, OutboundSlack.Status(HttpStatusCode.NotFound)).Answers("chat.postEphemeral", """{"ok":false,"error":"channel_not_found"}""");
        await bot.Store("reply", "one", address: Address);
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Delivered);
        bot.Slack.Calls.Select(c => c.What).ShouldBe([Address, "chat.postEphemeral", "chat.postMessage"]);
        bot.Slack.Calls[2].Text("channel").ShouldBe("U1");
    }

    [Fact]
    public async Task Into_a_direct_chat_without_the_bot_nothing_is_posted_but_through_the_address()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("conversations.open", """{"ok":true,"channel":{"id":"DBOT"}}""").Answers(Address, OutboundSlack.Status(HttpStatusCode.OK));
        await bot.Remember(Address, place: "D1");
        await bot.Store("post", "one", place: "D1");
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Delivered);
        bot.Slack.To("chat.postMessage").ShouldBeEmpty();
        bot.Slack.To(Address).Single().Text("response_type").ShouldBe("in_channel");
    }

    [Fact]
    public async Task The_bots_own_chat_is_posted_to_by_the_persons_id()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("conversations.open", """{"ok":true,"channel":{"id":"DBOT"}}""");
        await bot.Store("post", "one", place: "DBOT");
        await bot.Drain();
        bot.Slack.To("chat.postMessage").Single().Text("channel").ShouldBe("U1");
    }

    [Fact]
    public async Task In_a_private_channel_without_the_bot_the_summary_is_shown_and_the_person_hears_how_to_get_the_rest()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", """{"ok":false,"error":"channel_not_found"}""").Answers(Address, OutboundSlack.Status(HttpStatusCode.OK));
        await bot.Remember(Address);
        for (var order = 0; order < 3; order++)
            await bot.Store("post", "part " + order, cause: "c", order: order, about: "p1", part: "part " + order);
        await bot.Drain();
        (await bot.Row("part 0")).State.ShouldBe(DeliveryState.Delivered);
        (await bot.Row("part 1")).State.ShouldBe(DeliveryState.Blocked);
        (await bot.Row("part 2")).State.ShouldBe(DeliveryState.Blocked);
        bot.Slack.Calls.Select(c => c.What).ShouldBe(["chat.postMessage", Address, "chat.postMessage"]);
        bot.Slack.Calls[2].Text("text")!.ShouldContain("/invite");
        await using var db = await bot.Contexts.CreateDbContextAsync();
        (await db.PostedParts.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Without_an_address_a_private_channel_is_blocked_with_the_way_out()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", """{"ok":false,"error":"channel_not_found"}""");
        await bot.Store("post", "one");
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Blocked);
        (await bot.Row("one")).Why!.ShouldContain("/invite");
    }
}
