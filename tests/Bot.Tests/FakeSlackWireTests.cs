using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>Sockets, files, installation and typed-in suggestions of the fake work as the platform's do.</summary>
public sealed class FakeSlackWireTests
{
    private readonly FakeTimeProvider _time = new(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task An_envelope_over_the_socket_is_answered_by_its_acknowledgement()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var url = new Uri((await new StubBot(slack).Call("apps.connections.open", new { }, FakeSlackServer.AppToken))["url"]!.ToString());
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(url, TestContext.Current.CancellationToken);
        (await Receive(socket))["type"]!.ToString().ShouldBe("hello");
        var ana = slack.Person("ana");
        var typed = ana.Types("help");
        var envelope = await Receive(socket);
        envelope["payload"]!["text"]!.ToString().ShouldBe("help");
        var ack = new JsonObject { ["envelope_id"] = envelope["envelope_id"]!.DeepClone(), ["payload"] = new JsonObject { ["text"] = "Here is help." } };
        await socket.SendAsync(Encoding.UTF8.GetBytes(ack.ToJsonString()), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        (await typed).Status.ShouldBe(200);
        ana.Sees.ShouldBe(["Here is help."]);
        using var second = new ClientWebSocket();
        await Should.ThrowAsync<WebSocketException>(() => second.ConnectAsync(url, TestContext.Current.CancellationToken));
        slack.Violations.Take().ShouldHaveSingleItem().ShouldContain("works once");
    }

    [Fact]
    public async Task A_file_is_announced_uploaded_and_completed_in_a_channel()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var bot = new StubBot(slack);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", FakeSlackServer.BotToken);
        var announced = JsonNode.Parse(await (await http.PostAsync(new Uri(slack.ApiUrl, "files.getUploadURLExternal"), new FormUrlEncodedContent(new Dictionary<string, string> { ["filename"] = "plan.md", ["length"] = "3" }))).Content.ReadAsStringAsync())!;
        using (var plain = new HttpClient())
            (await plain.PostAsync(announced["upload_url"]!.ToString(), new ByteArrayContent("abc"u8.ToArray()))).IsSuccessStatusCode.ShouldBeTrue();
        var complete = new { files = new[] { new { id = announced["file_id"]!.ToString(), title = "The plan" } }, channel_id = "C0GENERAL" };
        (await bot.Call("files.completeUploadExternal", complete))["ok"]!.GetValue<bool>().ShouldBeTrue();
        slack.World.Files.ShouldHaveSingleItem().Content.ShouldBe("abc"u8.ToArray());
        slack.Public("general").ShouldHaveSingleItem().Content["files"]![0]!["title"]!.ToString().ShouldBe("The plan");
        (await bot.Call("files.completeUploadExternal", complete))["error"]!.ToString().ShouldBe("file_already_completed");
        (await bot.Call("files.getUploadURLExternal", new { filename = "a", length = 1 }))["error"]!.ToString().ShouldBe("invalid_arguments");
        slack.Violations.Take().ShouldHaveSingleItem().ShouldContain("a read method takes no JSON");
    }

    [Fact]
    public async Task A_refresh_token_works_once_and_an_access_token_twelve_hours()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var bot = new StubBot(slack);
        var issued = await OAuth(slack, ("code", slack.NewOAuthCode(rotating: true)));
        var (token, refresh) = (issued["access_token"]!.ToString(), issued["refresh_token"]!.ToString());
        token.ShouldStartWith("xoxe.xoxb-");
        (await bot.Call("auth.test", new { }, token))["ok"]!.GetValue<bool>().ShouldBeTrue();
        (await OAuth(slack, ("grant_type", "refresh_token"), ("refresh_token", refresh)))["access_token"]!.ToString().ShouldNotBe(token);
        (await OAuth(slack, ("grant_type", "refresh_token"), ("refresh_token", refresh)))["error"]!.ToString().ShouldBe("invalid_refresh_token");
        _time.Advance(TimeSpan.FromHours(12));
        (await bot.Call("auth.test", new { }, token))["error"]!.ToString().ShouldBe("token_expired");
    }

    [Fact]
    public async Task An_organisation_wide_installation_has_no_team()
    {
        await using var slack = FakeSlackServer.Start(_time);
        slack.World.AddTeam("T0002", "dora", "north", "E0001");
        var issued = await OAuth(slack, ("code", slack.NewOAuthCode("T0002", orgWide: true)));
        (issued["team"], issued["is_enterprise_install"]!.GetValue<bool>(), issued["enterprise"]!["id"]!.ToString()).ShouldBe((null, true, "E0001"));
        var fields = slack.Requests.CommandFields("help", "dora", "north");
        (fields["is_enterprise_install"], fields["enterprise_id"]).ShouldBe(("true", "E0001"));
        (await new StubBot(slack).Call("chat.postMessage", StubBot.Message("hello", slack.World.Channel("north").Id)))["error"]!.ToString().ShouldBe("channel_not_found");
    }

    [Fact]
    public async Task An_external_select_takes_what_the_bot_offered_and_no_more_than_a_hundred()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var bot = new StubBot(slack);
        var ana = slack.Person("ana", bot.Client);
        var view = StubBot.View("Brief", StubBot.Input("zone", "external_select", ("min_query_length", 1)));
        (await bot.Call("views.open", new { trigger_id = slack.Requests.CommandFields("")["trigger_id"], view }))["ok"]!.GetValue<bool>().ShouldBeTrue();
        bot.Answer = _ => Task.FromResult<JsonObject?>(new() { ["options"] = Options(2) });
        (await ana.Modal!.Suggest("zone", "mad")).ShouldBe(["Zone 0", "Zone 1"]);
        ana.Modal!.Fill("zone", "Zone 1").Value("zone").ShouldBe("z1");
        Should.Throw<InvalidOperationException>(() => ana.Modal!.Fill("zone", "Zone 7"));
        bot.Answer = _ => Task.FromResult<JsonObject?>(new() { ["options"] = Options(101) });
        await ana.Modal!.Suggest("zone", "a");
        slack.Violations.Take().ShouldHaveSingleItem().ShouldContain("no more than 100 items");
    }

    [Fact]
    public async Task A_request_can_be_sent_again_as_it_was()
    {
        await using var slack = FakeSlackServer.Start(_time);
        var bot = new StubBot(slack);
        var ana = slack.Person("ana", bot.Client);
        await ana.Types("status");
        await ana.Repeats();
        bot.Received[1].ToJsonString().ShouldBe(bot.Received[0].ToJsonString());
    }

    [Fact]
    public async Task More_than_a_message_a_second_in_a_channel_is_seen_when_the_pace_is_watched()
    {
        await using var slack = FakeSlackServer.Start(_time);
        slack.EnforcePace = true;
        var bot = new StubBot(slack);
        (await bot.Call("chat.postMessage", StubBot.Message("one")))["ok"]!.GetValue<bool>().ShouldBeTrue();
        (await bot.Call("chat.postMessage", StubBot.Message("two")))["error"]!.ToString().ShouldBe("ratelimited");
        slack.Violations.Take().ShouldHaveSingleItem().ShouldContain("more than one message in a second");
        _time.Advance(TimeSpan.FromSeconds(1));
        (await bot.Call("chat.postMessage", StubBot.Message("two")))["ok"]!.GetValue<bool>().ShouldBeTrue();
    }

    private static JsonArray Options(int count) => new([.. Enumerable.Range(0, count).Select(i => new JsonObject { ["text"] = StubBot.Plain($"Zone {i}"), ["value"] = $"z{i}" })]);

    private static async Task<JsonObject> OAuth(FakeSlackServer slack, params (string Name, string Value)[] form)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{FakeSlackServer.ClientId}:{FakeSlackServer.ClientSecret}")));
        using var content = new FormUrlEncodedContent(form.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return JsonNode.Parse(await (await http.PostAsync(new Uri(slack.ApiUrl, "oauth.v2.access"), content)).Content.ReadAsStringAsync())!.AsObject();
    }

    private static async Task<JsonObject> Receive(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        var got = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
        return JsonNode.Parse(buffer.AsSpan(0, got.Count))!.AsObject();
    }
}
