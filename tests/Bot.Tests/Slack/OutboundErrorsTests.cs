using System.Net;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class OutboundErrorsTests
{
    [Theory]
    [InlineData("ratelimited", "Retry", "Retry")]
    [InlineData("rate_limited", "Retry", "Retry")]
    [InlineData("service_unavailable", "Retry", "Retry")]
    [InlineData("request_timeout", "Retry", "Retry")]
    [InlineData("team_added_to_org", "Retry", "Retry")]
    [InlineData("internal_error", "Unknown", "Retry")]
    [InlineData("fatal_error", "Unknown", "Retry")]
    [InlineData("timeout", "Unknown", "Retry")]
    [InlineData("not_in_channel", "Blocked", "Blocked")]
    [InlineData("channel_not_found", "Blocked", "Blocked")]
    [InlineData("user_not_in_channel", "Blocked", "Blocked")]
    [InlineData("restricted_action", "Blocked", "Blocked")]
    [InlineData("restricted_action_read_only_channel", "Blocked", "Blocked")]
    [InlineData("restricted_action_thread_only_channel", "Blocked", "Blocked")]
    [InlineData("restricted_action_non_threadable_channel", "Blocked", "Blocked")]
    [InlineData("restricted_action_thread_locked", "Blocked", "Blocked")]
    [InlineData("missing_scope", "Blocked", "Blocked")]
    [InlineData("not_allowed_token_type", "Blocked", "Blocked")]
    [InlineData("access_denied", "Blocked", "Blocked")]
    [InlineData("ekm_access_denied", "Blocked", "Blocked")]
    [InlineData("team_access_not_granted", "Blocked", "Blocked")]
    [InlineData("messages_tab_disabled", "Blocked", "Blocked")]
    [InlineData("not_enabled", "Blocked", "Blocked")]
    [InlineData("cannot_dm_bot", "Blocked", "Blocked")]
    [InlineData("org_login_required", "Blocked", "Blocked")]
    [InlineData("token_revoked", "Blocked", "Blocked")]
    [InlineData("account_inactive", "Blocked", "Blocked")]
    [InlineData("invalid_auth", "Blocked", "Blocked")]
    [InlineData("not_authed", "Blocked", "Blocked")]
    [InlineData("token_expired", "Blocked", "Blocked")]
    [InlineData("is_archived", "Rejected", "Rejected")]
    [InlineData("msg_too_long", "Rejected", "Rejected")]
    [InlineData("msg_blocks_too_long", "Rejected", "Rejected")]
    [InlineData("user_not_found", "Rejected", "Rejected")]
    [InlineData("user_disabled", "Rejected", "Rejected")]
    [InlineData("user_not_visible", "Rejected", "Rejected")]
    [InlineData("invalid_blocks", "Rejected", "Rejected")]
    [InlineData("no_text", "Rejected", "Rejected")]
    [InlineData("a_word_of_tomorrow", "Rejected", "Rejected")]
    public void Each_word_of_Slack_says_whether_to_try_again(string error, string ofPost, string ofUpdate)
    {
        SlackErrors.Of(error, repeatable: false).GetType().Name.ShouldBe(ofPost);
        SlackErrors.Of(error, repeatable: true).GetType().Name.ShouldBe(ofUpdate);
    }

    [Theory]
    [InlineData(null, false, "Retry")]
    [InlineData(null, true, "Unknown")]
    [InlineData(500, true, "Unknown")]
    [InlineData(503, true, "Unknown")]
    [InlineData(200, true, "Unknown")]
    [InlineData(429, true, "Retry")]
    [InlineData(302, true, "Rejected")]
    [InlineData(404, true, "Rejected")]
    public void An_exchange_without_a_word_is_judged_by_whether_the_request_left(int? status, bool sent, string ofPost) =>
        SlackErrors.Of(new SlackExchanged((HttpStatusCode?)status, [], null, sent), repeatable: false).GetType().Name.ShouldBe(ofPost);

    [Fact]
    public async Task S52_a_refusal_is_final_and_the_person_hears_why_once()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", """{"ok":false,"error":"is_archived"}""");
        await bot.Store("post", "one", cause: "c");
        await bot.Store("post", "two", cause: "c", order: 1);
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Rejected);
        (await bot.Row("two")).State.ShouldBe(DeliveryState.Blocked);
        var calls = bot.Slack.To("chat.postMessage").ToList();
        calls.Count.ShouldBe(2);
        calls[1].Text("channel").ShouldBe("U1");
        calls[1].Text("text")!.ShouldContain("<#C1> did not arrive. The channel is archived.");
    }

    [Fact]
    public async Task S53_a_dead_token_takes_the_installation_away()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("chat.postMessage", """{"ok":false,"error":"token_revoked"}""");
        await bot.Store("post", "one");
        await bot.Drain();
        bot.Removed.ShouldBe(["T1"]);
        (await bot.Row("one")).Why!.ShouldContain("install the app again");
        await bot.Store("post", "two");
        await bot.Drain();
        bot.Slack.To("chat.postMessage").Count().ShouldBe(1);
    }

    [Fact]
    public async Task S54_a_message_that_may_have_arrived_is_not_sent_again()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", OutboundSlack.Status(HttpStatusCode.InternalServerError));
        await bot.Store("post", "one");
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Unknown);
        bot.Slack.To("chat.postMessage").Select(c => c.Text("channel")).ShouldBe(["C1", "U1"]);
        bot.Slack.Calls[^1].Text("text")!.ShouldContain("may have arrived");
    }

    [Fact]
    public async Task A_message_that_never_left_is_sent_again()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", OutboundSlack.Broken(HttpRequestError.ConnectionError));
        await bot.Store("post", "one");
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Delivered);
        bot.Slack.To("chat.postMessage").Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_connection_cut_in_the_middle_leaves_it_open_whether_a_message_arrived()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", OutboundSlack.Broken(HttpRequestError.ResponseEnded));
        await bot.Store("post", "one", person: null);
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Unknown);
        bot.Slack.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_change_is_repeated_at_once_after_trouble()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("chat.update", OutboundSlack.Status(HttpStatusCode.BadGateway), () => OutboundSlack.Json("""{"ok":true,"channel":"C1","ts":"1.1"}"""));
        await bot.Store("update", "one", outgoing: new(OutboundBot.Said("new"), Ts: "1.1"));
        await bot.Pass();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Delivered);
        bot.Slack.To("chat.update").Count().ShouldBe(2);
    }
}
