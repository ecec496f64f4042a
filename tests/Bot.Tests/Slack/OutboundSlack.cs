using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>Slack's side of outgoing HTTP: answers what a test has told it to, remembers every call, and knows nothing else.</summary>
internal sealed class OutboundSlack : HttpMessageHandler
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Func<HttpResponseMessage>>> _answers = [];
    private int _messages;

    public OutboundSlack() => Answers("chat.postMessage", () => Json($$"""{"ok":true,"channel":"C1","ts":"1700000000.{{Interlocked.Increment(ref _messages):D6}}"}"""));

    public List<OutboundCall> Calls { get; } = [];
    public List<string> Unexpected { get; } = [];

    public IEnumerable<OutboundCall> To(string what) => Calls.Where(c => c.What == what);

    /// <summary>The answers come in turn; the last one stays.</summary>
    public OutboundSlack Answers(string what, params Func<HttpResponseMessage>[] answers)
    {
        _answers[what] = new(answers);
        return this;
    }

    public OutboundSlack Answers(string what, params string[] json) => Answers(what, [.. json.Select(j => (Func<HttpResponseMessage>)(() => Json(j)))]);

    /// <summary>Once; then as before.</summary>
    public OutboundSlack First(string what, Func<HttpResponseMessage> answer) => Answers(what, [answer, .. _answers[what]]);

    public OutboundSlack First(string what, string json) => First(what, () => Json(json));

    public static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static Func<HttpResponseMessage> Status(HttpStatusCode status, int? retryAfter = null) => () =>
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent("") };
        if (retryAfter is { } seconds)
            response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds));
        return response;
    };

    public static Func<HttpResponseMessage> Broken(HttpRequestError error) => () => throw new HttpRequestException(error);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        var what = address.Host == "slack.test" ? address.Segments[^1] : address.ToString();
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Func<HttpResponseMessage>? answer;
        lock (_gate)
        {
            Calls.Add(new(what, request.Headers.Authorization?.ToString(), request.Content?.Headers.ContentType?.ToString(), body));
            if (!_answers.TryGetValue(what, out var queue))
            {
                Unexpected.Add(what);
                return new(HttpStatusCode.NotImplemented);
            }

            answer = queue.Count > 1 ? queue.Dequeue() : queue.Peek();
        }

        return answer();
    }
}

internal sealed record OutboundCall(string What, string? Authorization, string? ContentType, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? Text(string name) => Json.TryGetProperty(name, out var value) ? value.ToString() : null;
}
