using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>People of the fake see and send what Slack's client shows and sends.</summary>
public sealed class FakeSlackPersonTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly FakeSlackServer _slack;
    private readonly StubBot _bot;
    private readonly SlackPerson _ana;

    public FakeSlackPersonTests()
    {
        _slack = FakeSlackServer.Start(_time);
        _bot = new(_slack);
        _ana = _slack.Person("ana", _bot.Client);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _slack.DisposeAsync();

    [Fact]
    public async Task An_answer_to_a_command_is_seen_by_the_one_who_typed_it()
    {
        _bot.Answer = _ => Task.FromResult<JsonObject?>(new() { ["text"] = "Here is help." });
        (await _ana.Types("help")).Status.ShouldBe(200);
        _bot.Received[0]["text"]!.ToString().ShouldBe("help");
        _ana.Sees.ShouldBe(["Here is help."]);
        _slack.Person("ben", _bot.Client).Sees.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_response_url_works_five_times_within_half_an_hour()
    {
        var url = _slack.Requests.CommandFields("status")["response_url"];
        using var http = new HttpClient();
        for (var use = 0; use < 5; use++)
            (await http.PostAsJsonAsync(url, new { text = $"Answer {use}" })).IsSuccessStatusCode.ShouldBeTrue();
        (await (await http.PostAsJsonAsync(url, new { text = "One too many" })).Content.ReadAsStringAsync()).ShouldContain("used_url");
        var late = _slack.Requests.CommandFields("status")["response_url"];
        _time.Advance(TimeSpan.FromMinutes(31));
        (await (await http.PostAsJsonAsync(late, new { text = "Too late" })).Content.ReadAsStringAsync()).ShouldContain("expired_url");
        _ana.Sees.Count.ShouldBe(5);
    }

    [Fact]
    public async Task An_answer_after_three_seconds_is_not_shown_and_held_against_the_bot()
    {
        _bot.Answer = _ =>
        {
            _time.Advance(TimeSpan.FromSeconds(4));
            return Task.FromResult<JsonObject?>(new() { ["text"] = "Sorry, slow." });
        };
        await _ana.Types("help");
        _ana.Sees.ShouldBeEmpty();
        _slack.Violations.Take().ShouldHaveSingleItem().ShouldContain("operation_timeout");
    }

    [Fact]
    public async Task A_form_is_filled_and_submitted_with_initial_values_and_response_urls()
    {
        await Opens(StubBot.View("Brief", StubBot.Input("objective", "plain_text_input", ("initial_value", "Grow")), StubBot.Input("postTo", "conversations_select", ("response_url_enabled", true), ("default_to_current_conversation", true)), StubBot.Input("start", "datepicker")));
        await _ana.Submits();
        _ana.Errors.Keys.ShouldBe(["start"]);
        _ana.Modal!.Fill("The start", "2026-12-01");
        await _ana.Submits();
        var sent = _bot.Received[^1];
        sent["view"]!["state"]!["values"]!.ToJsonString().ShouldBe("""{"objective":{"value":{"type":"plain_text_input","value":"Grow"}},"postTo":{"value":{"type":"conversations_select","selected_conversation":"C0GENERAL"}},"start":{"value":{"type":"datepicker","selected_date":"2026-12-01"}}}""");
        sent["response_urls"]![0]!["channel_id"]!.ToString().ShouldBe("C0GENERAL");
        _ana.Modal.ShouldBeNull();
    }

    [Fact]
    public async Task Errors_for_a_block_that_is_no_input_of_the_view_are_the_trouble_that_people_know()
    {
        await Opens(StubBot.View("Value", StubBot.Input("amount", "plain_text_input", ("initial_value", "x"))));
        _bot.Answer = _ => Errors("amounts");
        await _ana.Submits();
        _slack.Violations.Take().ShouldHaveSingleItem().ShouldContain("We had some trouble connecting");
        _bot.Answer = _ => Errors("amount");
        await _ana.Submits();
        _ana.Errors["amount"].ShouldBe("Please type a number.");
        _bot.Answer = _ => Task.FromResult<JsonObject?>(new() { ["ok"] = true });
        await _ana.Submits();
        _slack.Violations.Take().ShouldHaveSingleItem().ShouldContain("We had some trouble connecting");
    }

    [Fact]
    public async Task What_was_typed_stays_only_where_both_ids_stay()
    {
        await Opens(StubBot.View("One", StubBot.Input("kept", "plain_text_input"), StubBot.Input("gone", "plain_text_input")));
        _ana.Modal!.Fill("kept", "typed").Fill("gone", "typed too");
        var next = StubBot.View("Two", StubBot.Input("kept", "plain_text_input", ("initial_value", "new")), StubBot.Input("other", "plain_text_input", ("initial_value", "new")));
        await _bot.Call("views.update", new { view_id = _ana.Modal!.View.Id, view = next });
        _ana.Modal!.Value("kept").ShouldBe("typed");
        _ana.Modal!.Value("other").ShouldBe("new");
        (await _bot.Call("views.update", new { view_id = _ana.Modal!.View.Id, view = next, hash = "0.stale" }))["error"]!.ToString().ShouldBe("hash_conflict");
    }

    [Fact]
    public async Task A_button_of_a_private_message_answers_through_its_own_response_url()
    {
        var button = new JsonObject { ["type"] = "button", ["action_id"] = "post.v1", ["text"] = StubBot.Plain("Post here"), ["value"] = "7" };
        var message = new JsonObject { ["text"] = "Preview", ["blocks"] = new JsonArray(new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray(button) }) };
        _bot.Answer = _ => Task.FromResult<JsonObject?>(message);
        await _ana.Types("a partner in Asia");
        _bot.Answer = _ => Task.FromResult<JsonObject?>(null);
        await _ana.Presses("Post here");
        var sent = _bot.Received[^1];
        (sent["actions"]![0]!["action_id"]!.ToString(), sent["actions"]![0]!["value"]!.ToString(), sent["container"]!["is_ephemeral"]!.GetValue<bool>()).ShouldBe(("post.v1", "7", true));
        using var http = new HttpClient();
        await http.PostAsJsonAsync(sent["response_url"]!.ToString(), new { text = "Posted.", replace_original = true });
        _ana.Sees.ShouldBe(["Posted."]);
    }

    [Fact]
    public async Task The_x_closes_the_stack_and_says_so_where_the_bot_asked_to_be_told()
    {
        var view = StubBot.View("Brief", StubBot.Input("objective", "plain_text_input"));
        view["notify_on_close"] = true;
        await Opens(view);
        await _ana.Closes();
        _bot.Received[^1]["type"]!.ToString().ShouldBe("view_closed");
        _bot.Received[^1]["is_cleared"]!.GetValue<bool>().ShouldBeTrue();
        _ana.Modal.ShouldBeNull();
    }

    private static Task<JsonObject?> Errors(string block) => Task.FromResult<JsonObject?>(new() { ["response_action"] = "errors", ["errors"] = new JsonObject { [block] = "Please type a number." } });

    private async Task Opens(JsonObject view)
    {
        _bot.Answer = async command =>
        {
            await _bot.Call("views.open", new { trigger_id = command["trigger_id"]!.ToString(), view });
            return null;
        };
        await _ana.Types("");
        _bot.Answer = _ => Task.FromResult<JsonObject?>(null);
        _ana.Modal!.Title.ShouldBe(view["title"]!["text"]!.ToString());
    }
}
