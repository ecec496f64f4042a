using System.Text;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class OutboundMessageTests
{
    /// <summary>Three calls that end in a refusal, the joining, and the three again.</summary>
    private const int DeliveredByJoining = 7;

    [Fact]
    public async Task S55_what_people_typed_arrives_inert_and_the_token_travels_in_the_header_alone()
    {
        using var bot = new OutboundBot();
        await bot.Store("post", "key-1", outgoing: new(OutboundBot.Said(Mrkdwn.Inert("<!channel> & <@U1>"))));
        await bot.Drain();
        var call = bot.Slack.Calls.Single();
        call.Text("text").ShouldBe("&lt;!channel&gt; &amp; &lt;@U1&gt;");
        call.Text("parse").ShouldBe("none");
        call.Text("unfurl_links").ShouldBe("False");
        call.Text("unfurl_media").ShouldBe("False");
        call.Text("mrkdwn").ShouldBe("False");
        call.Json.TryGetProperty("link_names", out _).ShouldBeFalse();
        call.Json.GetProperty("metadata").ToString().ShouldBe("""{"event_payload":{"key":"key-1"},"event_type":"partnership_delivery"}""");
        call.Authorization.ShouldBe("Bearer " + OutboundBot.Token);
        call.ContentType.ShouldBe("application/json; charset=utf-8");
        call.Body.ShouldNotContain(OutboundBot.Token);
    }

    [Fact]
    public async Task S58_reading_is_asked_as_a_form()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("chat.getPermalink", """{"ok":true,"permalink":"https://acme.slack.com/archives/C1/p1"}""");
        (await bot.Get<SlackMessages>().Permalink(bot.Installation, "C1", "1.1", CancellationToken.None)).ShouldBe("https://acme.slack.com/archives/C1/p1");
        bot.Slack.Calls.Single().ContentType.ShouldBe("application/x-www-form-urlencoded");
        bot.Slack.Calls.Single().Body.ShouldBe("channel=C1&message_ts=1.1");
    }

    [Fact]
    public async Task A_public_channel_is_joined_and_the_post_follows()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", """{"ok":false,"error":"not_in_channel"}""").Answers("conversations.join", """{"ok":true,"channel":{"id":"C1"}}""");
        await bot.Store("post", "one");
        await bot.Pass();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Delivered);
        bot.Slack.Calls.Select(c => c.What).ShouldBe(["chat.postMessage", "conversations.join", "chat.postMessage"]);
    }

    [Fact]
    public async Task S63_nothing_in_the_log_opens_a_door_or_tells_a_text()
    {
        using var bot = new OutboundBot();
        bot.Slack.First("chat.postMessage", """{"ok":false,"error":"fatal_error"}""").Answers("https://hooks.slack.com/commands/T1/1/secret", OutboundSlack.Status(System.Net.HttpStatusCode.OK));
        await bot.Store("post", "one", outgoing: new(OutboundBot.Said("Acme will pay a fortune")));
        await bot.Store("reply", "two", place: "C2", address: "https://hooks.slack.com/commands/T1/1/secret", outgoing: new(OutboundBot.Said("Acme will pay a fortune")));
        await bot.Drain();
        bot.Log.Lines.ShouldNotBeEmpty();
        foreach (var line in bot.Log.Lines)
        {
            foreach (var secret in new[] { OutboundBot.Token, "hooks.slack.com", "secret", "fortune" })
                line.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task What_was_posted_is_remembered_part_by_part()
    {
        using var bot = new OutboundBot();
        await bot.Store("post", "one", about: "p1", part: "header");
        await bot.Drain();
        await using var db = await bot.Contexts.CreateDbContextAsync();
        var part = await db.PostedParts.SingleAsync();
        (part.About, part.Place, part.Part, part.RemoteId).ShouldBe(("p1", "C1", "header", (await bot.Row("one")).RemoteId!));
        part.Content.ShouldBe(SlackPostedParts.Written(OutboundBot.Said("Hello one")));
    }

    [Fact]
    public async Task A_change_updates_in_place_and_an_unchanged_part_is_not_sent()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("chat.update", """{"ok":true,"channel":"C1","ts":"1700000000.000001"}""");
        await bot.Store("post", "one", about: "p1", part: "header");
        await bot.Drain();
        await bot.Store("update", "same", about: "p1", part: "header", outgoing: new(OutboundBot.Said("Hello one"), Ts: "1700000000.000001"));
        await bot.Drain();
        bot.Slack.To("chat.update").ShouldBeEmpty();
        await bot.Store("update", "new", about: "p1", part: "header", outgoing: new(OutboundBot.Said("Hello two"), Ts: "1700000000.000001"));
        await bot.Drain();
        bot.Slack.To("chat.update").Single().Text("ts").ShouldBe("1700000000.000001");
        (await bot.Row("same")).State.ShouldBe(DeliveryState.Delivered);
    }

    [Theory]
    [InlineData("message_not_found")]
    [InlineData("cant_update_message")]
    [InlineData("edit_window_closed")]
    public async Task What_can_no_longer_be_changed_is_posted_anew(string error)
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("chat.update", $$"""{"ok":false,"error":"{{error}}"}""");
        await bot.Store("update", "one", about: "p1", part: "header", outgoing: new(OutboundBot.Said("Hello two"), Ts: "1.1"));
        await bot.Drain();
        await using var db = await bot.Contexts.CreateDbContextAsync();
        (await db.PostedParts.SingleAsync()).RemoteId.ShouldBe((await bot.Row("one")).RemoteId);
        bot.Slack.To("chat.postMessage").Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_file_goes_in_three_steps_and_its_bytes_without_the_token()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("files.getUploadURLExternal", """{"ok":true,"upload_url":"https://files.slack.com/upload/v1/x","file_id":"F1"}""")
            .Answers("https://files.slack.com/upload/v1/x", OutboundSlack.Status(System.Net.HttpStatusCode.OK))
            .Answers("files.completeUploadExternal", """{"ok":true,"files":[{"id":"F1"}]}""");
        await bot.Store("file", "one", outgoing: new(OutboundBot.Said("Here it is."), ThreadTs: "1.1", File: new("partnership.md", "# Ärzte")));
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Delivered);
        bot.Slack.Calls[0].Body.ShouldBe($"filename=partnership.md&length={Encoding.UTF8.GetByteCount("# Ärzte")}");
        bot.Slack.Calls[1].Authorization.ShouldBeNull();
        bot.Slack.Calls[1].Body.ShouldBe("# Ärzte");
        bot.Slack.Calls[2].Body.ShouldBe("""{"files":[{"id":"F1","title":"partnership.md"}],"channel_id":"C1","thread_ts":"1.1","initial_comment":"Here it is."}""");
    }

    [Theory]
    [InlineData("not_in_channel", DeliveredByJoining)]
    [InlineData("missing_scope", 3)]
    public async Task A_file_joins_a_public_channel_where_that_is_what_is_missing(string error, int calls)
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("files.getUploadURLExternal", """{"ok":true,"upload_url":"https://files.slack.com/upload/v1/x","file_id":"F1"}""")
            .Answers("https://files.slack.com/upload/v1/x", OutboundSlack.Status(System.Net.HttpStatusCode.OK))
            .Answers("files.completeUploadExternal", $$"""{"ok":false,"error":"{{error}}"}""", """{"ok":true,"files":[{"id":"F1"}]}""")
            .Answers("conversations.join", """{"ok":true,"channel":{"id":"C1"}}""");
        await bot.Store("file", "one", person: null, outgoing: new(OutboundBot.Said("Here it is."), File: new("a.md", "content")));
        await bot.Drain();
        bot.Slack.Calls.Count.ShouldBe(calls);
        (await bot.Row("one")).State.ShouldBe(calls == DeliveredByJoining ? DeliveryState.Delivered : DeliveryState.Blocked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("content")]
    public async Task An_empty_file_or_a_strange_upload_address_is_refused(string content)
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("files.getUploadURLExternal", """{"ok":true,"upload_url":"https://evil.example/x","file_id":"F1"}""");
        await bot.Store("file", "one", person: null, outgoing: new(OutboundBot.Said("Here."), File: new("a.md", content)));
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Rejected);
        bot.Slack.Calls.ShouldAllBe(c => c.What == "files.getUploadURLExternal");
    }

    [Fact]
    public async Task A_view_is_opened_once_even_after_trouble()
    {
        using var bot = new OutboundBot();
        bot.Slack.Answers("views.open", OutboundSlack.Status(System.Net.HttpStatusCode.BadGateway), () => OutboundSlack.Json("""{"ok":true,"view":{"id":"V1","hash":"h1"}}"""));
        var views = bot.Get<SlackViews>();
        var view = new ModalView(new PlainText("Partnership"), []);
        (await views.Open(bot.Installation, "1.2.3", view, CancellationToken.None)).Error.ShouldBe("http_502");
        bot.Slack.Calls.Count.ShouldBe(1);
        (await views.Open(bot.Installation, "1.2.4", view, CancellationToken.None)).Value.ShouldBe(new SlackOpenedView("V1", "h1"));
        bot.Slack.Calls[1].Body.ShouldStartWith("""{"trigger_id":"1.2.4","view":{"type":"modal",""");
    }
}
