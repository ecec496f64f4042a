using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>The options that a bot offers while somebody types into an external select.</summary>
internal sealed class Suggestions(FakeSlackServer server, BotDoor door, Payloads payloads)
{
    private readonly Dictionary<(string View, string Block, string Action), JsonObject[]> _last = [];

    public IReadOnlyList<JsonObject> Last(FakeView view, string block, string action) => _last.GetValueOrDefault((view.Id, block, action)) ?? [];

    public async Task<IReadOnlyList<JsonObject>> Ask(FakeView view, string block, string action, string typed)
    {
        var payload = payloads.Of("block_suggestion", view);
        (payload["action_id"], payload["block_id"], payload["value"]) = (action, block, typed);
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        var answer = await door.Interaction(payload);
        return _last[(view.Id, block, action)] = answer.Status == 200 ? Checked(answer) : [];
    }

    private JsonObject[] Checked(BotAnswer answer)
    {
        var findings = new Findings();
        var body = answer.Json;
        if ((body?["options"] is null) == (body?["option_groups"] is null))
            findings.Refuse("/", "the answer must hold options or option_groups");
        else
            findings.HasShape(body!, "", [], "options", "option_groups");
        if (body?["options"] is JsonArray { Count: > 0 } options)
            TextRules.Options(options, "/options", 100, findings);
        foreach (var what in findings.Refused)
            server.Violations.Add($"block_suggestion: {what}");
        return body is null ? [] : [.. SelectRules.Offered(body).Select(o => (JsonObject)o.DeepClone())];
    }
}
