using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>The smallest bot there is: answers what a test tells it to, and calls Slack when a test wants it to.</summary>
internal sealed class StubBot(FakeSlackServer server) : HttpMessageHandler
{
    /// <summary>Answers to a payload of an interaction, or to the fields of a command.</summary>
    public Func<JsonObject, Task<JsonObject?>> Answer { get; set; } = _ => Task.FromResult<JsonObject?>(null);

    public List<JsonObject> Received { get; } = [];

    public HttpClient Client => new(this, disposeHandler: false) { BaseAddress = new("http://bot.example") };

    public async Task<JsonObject> Call(string method, object arguments, string token = FakeSlackServer.BotToken)
    {
        using var response = await Send(method, arguments, token);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    public async Task<HttpResponseMessage> Send(string method, object arguments, string token = FakeSlackServer.BotToken)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.ApiUrl, method)) { Content = JsonContent.Create(arguments) };
        request.Headers.Authorization = new("Bearer", token);
        return await http.SendAsync(request);
    }

    /// <summary>A text as a message that nothing can be held against.</summary>
    public static object Message(string text, string channel = "C0GENERAL") => new { channel, text, parse = "none", unfurl_links = false, unfurl_media = false };

    public static JsonObject View(string title, params JsonNode[] blocks) => new()
    {
        ["type"] = "modal",
        ["title"] = Plain(title),
        ["submit"] = Plain("Next"),
        ["blocks"] = new JsonArray(blocks),
    };

    public static JsonObject Input(string id, string type, params (string Name, JsonNode Value)[] more)
    {
        var element = new JsonObject { ["type"] = type, ["action_id"] = "value" };
        foreach (var (name, value) in more)
            element[name] = value;
        return new() { ["type"] = "input", ["block_id"] = id, ["label"] = Plain("The " + id), ["element"] = element };
    }

    public static JsonObject Plain(string text) => new() { ["type"] = "plain_text", ["text"] = text };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var received = request.Content.Headers.ContentType!.MediaType == "application/json" ? JsonNode.Parse(body)!.AsObject() : Read(HttpUtility.ParseQueryString(body));
        Received.Add(received);
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([]) };
        if (await Answer(received) is { } json)
            answer.Content = new StringContent(json.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8"));
        return answer;
    }

    private static JsonObject Read(System.Collections.Specialized.NameValueCollection form) =>
        form["payload"] is { } payload ? JsonNode.Parse(payload)!.AsObject() : new(form.AllKeys.Select(k => KeyValuePair.Create(k!, (JsonNode?)form[k])));
}
