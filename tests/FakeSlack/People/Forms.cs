using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Submits and closes the modal on top, and carries out what the bot answers.</summary>
internal sealed class Forms(FakeSlackServer server, FakeUser user, BotDoor door, Payloads payloads)
{
    private const string Trouble = "\"We had some trouble connecting\"";

    private readonly Suggestions _suggestions = new(server, door, payloads);

    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<JsonObject> Suggested(FakeView view, string block, string action) => _suggestions.Last(view, block, action);

    public Task<IReadOnlyList<JsonObject>> Suggest(FakeView view, string block, string action, string typed) => _suggestions.Ask(view, block, action, typed);

    public async Task<BotAnswer> Submit()
    {
        var view = Top();
        if (view.Payload["submit"] is null)
            throw new InvalidOperationException("The modal has no submit button.");
        Errors = FieldChecks.Of(view);
        if (Errors.Count > 0)
            return new(0, "", "");
        var payload = payloads.WithTrigger("view_submission", null, view);
        payload["response_urls"] = ResponseUrls(view);
        var answer = await door.Interaction(payload);
        if (answer.Status == 200)
            Take(answer, view);
        return answer;
    }

    /// <summary>Null where the bot did not ask to be told.</summary>
    public async Task<BotAnswer?> Close(bool all)
    {
        var stack = server.Views.Stack(user.Id, user.Team);
        var top = Top();
        var cleared = all || top.Payload["clear_on_close"]?.ToString() == "true";
        var told = cleared ? stack[0] : top;
        var wanted = (cleared ? stack : [top]).Any(v => v.Payload["notify_on_close"]?.ToString() == "true");
        var payload = payloads.Of("view_closed", told);
        payload["is_cleared"] = cleared;
        lock (server.World.Gate)
        {
            if (cleared)
                server.Views.Clear(user.Id, user.Team);
            else
                server.Views.Close(top);
        }

        if (!wanted)
            return null;
        var answer = await door.Interaction(payload);
        if (answer is { Status: 200, IsEmpty: false })
            server.Violations.Add("/slack/interactions: view_closed takes only an empty answer");
        return answer;
    }

    private void Take(BotAnswer answer, FakeView view)
    {
        try
        {
            lock (server.World.Gate)
                Carry(answer, view);
        }
        catch (Exception wrong) when (wrong is Refusal or System.Text.Json.JsonException)
        {
            server.Violations.Add($"view_submission: {Trouble}: {wrong.Message}");
        }
    }

    private void Carry(BotAnswer answer, FakeView view)
    {
        if (answer.IsEmpty)
        {
            if (view.IsOpen)
                server.Views.Close(view);
            return;
        }

        var body = answer.Json ?? throw new Refusal("the answer is no JSON object");
        switch (body["response_action"]?.ToString())
        {
            case "errors" when Only(body, "errors"):
                Show(body["errors"] as JsonObject ?? [], view);
                break;
            case "update" when Only(body, "view"):
                server.Views.Show(view, Checked(body));
                break;
            case "push" when Only(body, "view"):
                server.Views.Push(user.Id, user.Team, null, Checked(body));
                break;
            case "clear" when Only(body):
                server.Views.Clear(user.Id, user.Team);
                break;
            default:
                throw new Refusal($"no known response_action in {answer.Body}");
        }
    }

    private void Show(JsonObject errors, FakeView view)
    {
        var inputs = KitWalk.Blocks(view.Payload).Where(b => b["type"]!.ToString() == "input").Select(b => b["block_id"]!.ToString()).ToHashSet();
        if (errors.Count == 0 || errors.Any(e => !inputs.Contains(e.Key)))
            throw new Refusal($"the keys of errors must be input blocks of this view: {string.Join(", ", errors.Select(e => e.Key))}");
        if (errors.Any(e => string.IsNullOrEmpty(e.Value?.ToString())))
            throw new Refusal("an error without a text");
        Errors = errors.ToDictionary(e => e.Key, e => e.Value!.ToString());
    }

    private JsonObject Checked(JsonObject body)
    {
        new ViewRules(server, "response_action").Check(body["view"], home: false);
        return (JsonObject)body["view"]!;
    }

    private static bool Only(JsonObject body, params string[] names) => body.All(p => p.Key == "response_action" || names.Contains(p.Key));

    private JsonArray ResponseUrls(FakeView view)
    {
        var urls = new JsonArray();
        foreach (var (block, element) in KitWalk.Elements(view.Payload).Where(e => e.Block["type"]!.ToString() == "input" && e.Element["response_url_enabled"]?.ToString() == "true"))
        {
            var (blockId, actionId) = (block["block_id"]!.ToString(), element["action_id"]!.ToString());
            var value = view.State.Get(blockId, actionId);
            if ((value["selected_conversation"] ?? value["selected_channel"])?.ToString() is { } channel)
                urls.Add(new JsonObject { ["block_id"] = blockId, ["action_id"] = actionId, ["channel_id"] = channel, ["response_url"] = server.Addresses.New("app", user.Id, user.Team, channel) });
        }

        return urls;
    }

    private FakeView Top() => server.Views.Stack(user.Id, user.Team) is [.., var top] ? top : throw new InvalidOperationException($"{user.Name} has no modal open.");
}
