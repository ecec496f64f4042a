using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>A person in the local chat: says, fills, clicks, and reads the last answer. A step that is refused by the wire fails the test.</summary>
internal sealed class Conversation(HttpClient client, string person, string place)
{
    private readonly Dictionary<string, string> _filled = [];

    public HttpClient Client => client;
    public HttpStatusCode Status { get; private set; }
    public JsonElement Answer { get; private set; }

    public IEnumerable<JsonElement> Messages => Answer.GetProperty("messages").EnumerateArray();
    public string Text => string.Join("\n", Messages.Select(m => m.GetProperty("text").GetString()));
    public string Html => string.Join("\n", Messages.Select(m => m.GetProperty("html").GetString()));
    public IEnumerable<JsonElement> Actions => Messages.SelectMany(m => m.GetProperty("actions").EnumerateArray());
    public JsonElement Form => Answer.GetProperty("form");
    public string? FormId => Form.ValueKind == JsonValueKind.Null ? null : Form.GetProperty("id").GetString();
    public JsonElement Errors => Answer.GetProperty("errors");

    public string Value(string field) => Form.GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("id").GetString() == field).GetProperty("value").GetString()!;

    public async Task<Conversation> Say(string text, string? requestId = null) => await Send("/local/messages", new { text, person, place }, requestId);

    public Conversation Fill(string field, string value)
    {
        _filled[field] = value;
        return this;
    }

    /// <summary>Submits the open form as a page would: every field as shown, those filled changed.</summary>
    public async Task<Conversation> Submit(string then = "next", string? requestId = null)
    {
        var form = Form;
        var values = form.GetProperty("fields").EnumerateArray().ToDictionary(f => f.GetProperty("id").GetString()!, f => f.GetProperty("value").GetString()!);
        foreach (var (field, value) in _filled)
        {
            values.ShouldContainKey(field);
            values[field] = value;
        }

        _filled.Clear();
        await Post($"/local/forms/{form.GetProperty("id").GetString()}", new { state = form.GetProperty("state").GetString(), values, then, person, place }, requestId);
        return Status == HttpStatusCode.UnprocessableEntity ? this : Ok();
    }

    public async Task<Conversation> Click(string label)
    {
        var action = Actions.First(a => a.GetProperty("label").GetString() == label);
        return await Send("/local/actions", new { id = action.GetProperty("id").GetString(), state = action.GetProperty("state").GetString(), person, place }, null);
    }

    /// <summary>Objective typed, preview posted.</summary>
    public async Task<Conversation> PostObjective(string objective) => await (await Say(objective)).Click("Post here");

    public async Task<JsonElement> Get(string path) => JsonDocument.Parse(await client.GetStringAsync(path)).RootElement;

    public async Task<Conversation> Post(string path, object body, string? requestId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (requestId is not null)
            request.Headers.Add("X-Request-Id", requestId);
        using var response = await client.SendAsync(request);
        Status = response.StatusCode;
        Answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        return this;
    }

    private async Task<Conversation> Send(string path, object body, string? requestId)
    {
        await Post(path, body, requestId);
        return Ok();
    }

    private Conversation Ok()
    {
        Status.ShouldBe(HttpStatusCode.OK, Answer.ToString());
        return this;
    }
}
