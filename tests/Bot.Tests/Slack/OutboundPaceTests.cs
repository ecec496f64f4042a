using System.Net;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class OutboundPaceTests
{
    [Fact]
    public async Task S51_after_a_refusal_the_method_rests_in_that_workspace_and_nothing_else_does()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", OutboundSlack.Status(HttpStatusCode.TooManyRequests, 30));
        bot.Slack.Answers("chat.update", """{"ok":true,"channel":"C1","ts":"1.1"}""");
        await bot.Store("post", "first");
        await bot.Pass();
        await bot.Store("post", "same workspace", place: "C2");
        await bot.Store("post", "other workspace", workspace: "T2");
        await bot.Store("update", "other method", outgoing: new(OutboundBot.Said("new"), Ts: "1.1"));
        bot.Time.Advance(TimeSpan.FromSeconds(29));
        await bot.Pass();
        (await bot.Row("first")).State.ShouldBe(DeliveryState.Retry);
        (await bot.Row("same workspace")).State.ShouldBe(DeliveryState.Retry);
        (await bot.Row("same workspace")).Attempts.ShouldBe(0);
        (await bot.Row("other workspace")).State.ShouldBe(DeliveryState.Delivered);
        (await bot.Row("other method")).State.ShouldBe(DeliveryState.Delivered);
        bot.Slack.To("chat.postMessage").Count().ShouldBe(2);
        bot.Time.Advance(TimeSpan.FromSeconds(1));
        await bot.Pass();
        (await bot.Row("first")).State.ShouldBe(DeliveryState.Delivered);
        (await bot.Row("same workspace")).State.ShouldBe(DeliveryState.Delivered);
    }

    [Fact]
    public async Task A_refusal_that_names_no_time_holds_for_half_a_minute()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", """{"ok":false,"error":"ratelimited"}""");
        await bot.Store("post", "one");
        await bot.Pass();
        (await bot.Row("one")).DueAt.ShouldBe(bot.Time.GetUtcNow().AddSeconds(30));
    }

    [Fact]
    public async Task One_message_a_second_goes_into_a_channel_and_other_channels_do_not_wait()
    {
        using var bot = new OutboundBot();
        for (var order = 0; order < 3; order++)
            await bot.Store("post", "thread " + order, cause: "c", order: order);
        await bot.Store("post", "elsewhere", place: "C2");
        var start = bot.Time.GetUtcNow();
        await bot.Pass();
        bot.Slack.To("chat.postMessage").Select(c => c.Text("channel")).Order().ShouldBe(["C1", "C2"]);
        await bot.Drain();
        (bot.Time.GetUtcNow() - start).ShouldBe(TimeSpan.FromSeconds(2));
        var thread = bot.Slack.To("chat.postMessage").Where(c => c.Text("channel") == "C1").ToList();
        thread.Select(c => c.Text("text")).ShouldBe(["Hello thread 0", "Hello thread 1", "Hello thread 2"]);
        thread.Select(c => c.Text("thread_ts")).ShouldBe([null, (await bot.Row("thread 0")).RemoteId, (await bot.Row("thread 0")).RemoteId]);
    }

    [Fact]
    public async Task A_message_that_was_long_under_way_is_followed_a_second_after_it_arrived()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", () =>
        {
            bot.Time.Advance(TimeSpan.FromMilliseconds(400));
            return OutboundSlack.Json("""{"ok":true,"channel":"C1","ts":"1700000001.000001"}""");
        });
        await bot.Store("post", "first", cause: "c");
        await bot.Store("post", "second", cause: "c", order: 1);
        var start = bot.Time.GetUtcNow();
        await bot.Drain();
        (bot.Time.GetUtcNow() - start).ShouldBe(TimeSpan.FromMilliseconds(1400));
    }
}
