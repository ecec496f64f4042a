using System.Globalization;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>The way to the bot: its socket while one is open, otherwise HTTP. Three seconds on the server's clock [Slack: acknowledgement, 3000 ms].</summary>
internal sealed class BotDoor(FakeSlackServer server, HttpClient? bot, string secret)
{
    private Func<Task<BotAnswer>>? _last;

    public SlackRequests Requests { get; } = new(server);

    /// <summary>Sends the last request once more, as it was.</summary>
    public Task<BotAnswer> Repeat() => (_last ?? throw new InvalidOperationException("Nothing was sent yet."))();

    public Task<BotAnswer> Command(Dictionary<string, string> fields) =>
        Send("slash_commands", Requests.Command(fields), new(fields.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)JsonValue.Create(f.Value)))), acceptsPayload: true, null);

    public Task<BotAnswer> Interaction(JsonObject payload) =>
        Send("interactive", Requests.Interaction(payload), payload, payload["type"]!.ToString() is "view_submission" or "block_suggestion", null);

    /// <param name="retry">1 to 3 where Slack sends the event again.</param>
    public Task<BotAnswer> Event(JsonObject envelope, int? retry = null, string reason = "http_timeout")
    {
        var request = Requests.Event(envelope);
        if (retry is not { } number)
            return Send("events_api", request, envelope, acceptsPayload: false, new() { ["retry_attempt"] = 0, ["retry_reason"] = "" });
        var headers = new[] { ("x-slack-retry-num", number.ToString(CultureInfo.InvariantCulture)), ("x-slack-retry-reason", reason) };
        return Send("events_api", request with { MoreHeaders = headers }, envelope, acceptsPayload: false, new() { ["retry_attempt"] = number, ["retry_reason"] = reason });
    }

    private Task<BotAnswer> Send(string envelope, SignedRequest request, JsonObject payload, bool acceptsPayload, JsonObject? more)
    {
        _last = () => Carry(envelope, request, payload, acceptsPayload, more);
        return _last();
    }

    private async Task<BotAnswer> Carry(string envelope, SignedRequest request, JsonObject payload, bool acceptsPayload, JsonObject? more)
    {
        var begun = server.World.Now;
        var answer = server.Sockets.IsConnected ? await OverSocket(envelope, payload, acceptsPayload, more) : await OverHttp(request with { Secret = secret });
        if (server.World.Now - begun > server.AnswerLimit || answer.Status == 0)
        {
            server.Violations.Add($"{request.Path}: operation_timeout, the answer came after three seconds or never");
            return answer with { Status = 0 };
        }

        server.Keep(answer);
        if (answer.Status != 200)
            server.Violations.Add($"{request.Path}: dispatch_failed, the bot answered {answer.Status}");
        return answer;
    }

    private async Task<BotAnswer> OverHttp(SignedRequest request)
    {
        using var message = request.ToMessage();
        using var response = await (bot ?? throw new InvalidOperationException("The bot is not connected by socket, and no HTTP client was given.")).SendAsync(message);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.ToString() ?? "");
    }

    private async Task<BotAnswer> OverSocket(string envelope, JsonObject payload, bool acceptsPayload, JsonObject? more) =>
        await server.Sockets.Ask(envelope, (JsonObject)payload.DeepClone(), acceptsPayload, more) is { } ack ? new(200, ack.Payload?.ToJsonString() ?? "", "application/json") : new(0, "", "");
}
