using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>The fake is as strict as the platform: otherwise every other test over it proves nothing.</summary>
public sealed class FakeSlackTests
{
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_view_that_is_too_long_is_refused_and_held_against_the_bot()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var bot = new StubBot(slack);
        var trigger = slack.Requests.CommandFields("help")["trigger_id"];
        var blocks = Enumerable.Range(0, 101).Select(_ => (JsonNode)new JsonObject { ["type"] = "divider" }).ToArray();
        var answer = await bot.Call("views.open", new { trigger_id = trigger, view = StubBot.View("Too long", blocks) });
        answer["error"]!.ToString().ShouldBe("invalid_arguments");
        answer["response_metadata"]!.ToJsonString().ShouldContain("no more than 100 items");
        slack.Violations.Take().ShouldHaveSingleItem().ShouldContain("views.open");
    }

    [Fact]
    public async Task An_unknown_method_fails_the_test_when_the_server_is_disposed_of()
    {
        var slack = FakeSlackServer.Start(_time);
        var answer = await new StubBot(slack).Call("users.list", new { });
        answer["error"]!.ToString().ShouldBe("unknown_method");
        (await Should.ThrowAsync<FakeSlackViolationException>(async () => await slack.DisposeAsync())).Message.ShouldContain("users.list");
    }

    [Fact]
    public async Task A_trigger_opens_one_modal_within_three_seconds()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var bot = new StubBot(slack);
        var view = StubBot.View("Brief", StubBot.Input("objective", "plain_text_input"));
        var (used, late) = (slack.Requests.CommandFields("")["trigger_id"], slack.Requests.CommandFields("")["trigger_id"]);
        (await bot.Call("views.open", new { trigger_id = used, view }))["ok"]!.GetValue<bool>().ShouldBeTrue();
        (await bot.Call("views.open", new { trigger_id = used, view }))["error"]!.ToString().ShouldBe("exchanged_trigger_id");
        _time.Advance(TimeSpan.FromSeconds(3.1));
        (await bot.Call("views.open", new { trigger_id = late, view }))["error"]!.ToString().ShouldBe("expired_trigger_id");
        (await bot.Call("views.open", new { trigger_id = "made.up", view }))["error"]!.ToString().ShouldBe("invalid_trigger_id");
    }

    [Fact]
    public async Task A_second_table_is_refused()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var table = new { type = "table", rows = new[] { new[] { new { type = "raw_text", text = "a" } } } };
        var message = new { channel = "C0GENERAL", text = "two", parse = "none", unfurl_links = false, unfurl_media = false, blocks = new[] { table, table } };
        var answer = await new StubBot(slack).Call("chat.postMessage", message);
        answer["error"]!.ToString().ShouldBe("invalid_attachments");
        slack.Violations.Take().ShouldHaveSingleItem().ShouldContain("only_one_table_allowed");
    }

    [Fact]
    public async Task A_message_that_would_unfold_links_or_turn_names_into_mentions_is_held_against_the_bot()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var answer = await new StubBot(slack).Call("chat.postMessage", new { channel = "C0GENERAL", text = "hello", link_names = true });
        answer["ok"]!.GetValue<bool>().ShouldBeTrue();
        var found = string.Join('\n', slack.Violations.Take());
        foreach (var expected in new[] { "link_names", "parse", "unfurl_links", "unfurl_media" })
            found.ShouldContain(expected);
    }

    [Fact]
    public async Task A_rate_limit_holds_one_method_back_until_its_time_has_passed()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var bot = new StubBot(slack);
        slack.RateLimit("chat.postMessage", 30);
        using var refused = await bot.Send("chat.postMessage", StubBot.Message("hello"));
        ((int)refused.StatusCode).ShouldBe(429);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
        (await bot.Call("auth.test", new { }))["team_id"]!.ToString().ShouldBe("T0001");
        _time.Advance(TimeSpan.FromSeconds(30));
        (await bot.Call("chat.postMessage", StubBot.Message("hello")))["ok"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task A_message_can_be_posted_although_the_answer_says_otherwise_or_never_comes()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var bot = new StubBot(slack);
        slack.FailNext("chat.postMessage", "500", afterEffect: true);
        using (var failed = await bot.Send("chat.postMessage", StubBot.Message("first")))
            ((int)failed.StatusCode).ShouldBe(500);
        slack.LoseAnswer("chat.postMessage");
        await Should.ThrowAsync<HttpRequestException>(() => bot.Send("chat.postMessage", StubBot.Message("second")));
        slack.FailNext("chat.postMessage", "fatal_error");
        (await bot.Call("chat.postMessage", StubBot.Message("third")))["error"]!.ToString().ShouldBe("fatal_error");
        slack.Public("general").Select(m => m.Text).ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task Channels_tell_who_may_post()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var bot = new StubBot(slack);
        (await bot.Call("chat.postMessage", StubBot.Message("hello", "C0RANDOM")))["error"]!.ToString().ShouldBe("not_in_channel");
        (await bot.Call("chat.postMessage", StubBot.Message("hello", "C0SECRET")))["error"]!.ToString().ShouldBe("channel_not_found");
        slack.World.Channel("general").IsArchived = true;
        (await bot.Call("chat.postMessage", StubBot.Message("hello")))["error"]!.ToString().ShouldBe("is_archived");
        slack.World.Tokens[0].Scopes.Remove("chat:write");
        (await bot.Call("chat.postMessage", StubBot.Message("hello")))["needed"]!.ToString().ShouldBe("chat:write");
        (await bot.Call("chat.postMessage", StubBot.Message("hello"), "xoxb-stranger"))["error"]!.ToString().ShouldBe("invalid_auth");
    }
}
