using System.Text;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>A modal or a home tab against its limits [Slack: modals].</summary>
internal sealed class ViewRules(FakeSlackServer server, string where)
{
    public void Check(JsonNode? node, bool home)
    {
        if (node is not JsonObject view)
            throw Wrong("invalid_arguments", ["missing required field: view"]);
        if (Encoding.UTF8.GetByteCount(view.ToJsonString()) > 250_000)
            throw Wrong("view_too_large", []);
        var findings = new Findings();
        if (view["type"]?.ToString() != (home ? "home" : "modal"))
            findings.Refuse("/view/type", home ? "must be home" : "must be modal");
        if (home)
            findings.HasShape(view, "/view", ["type", "blocks"], "private_metadata", "callback_id", "external_id");
        else
            findings.HasShape(view, "/view", ["type", "title", "blocks"], "close", "submit", "private_metadata", "callback_id", "external_id", "clear_on_close", "notify_on_close", "submit_disabled");
        foreach (var label in new[] { "title", "submit", "close" })
            TextRules.Check(view[label], "/view/" + label, 24, findings);
        findings.Length(view, "private_metadata", "/view", 0, 3000);
        findings.Length(view, "callback_id", "/view", 0, 255);
        findings.Length(view, "external_id", "/view", 0, 255);
        findings.Boolean(view, "/view", "clear_on_close", "notify_on_close");
        BlockRules.Check(view["blocks"], "/view/blocks", home ? Surface.Home : Surface.Modal, findings);
        if (!home && view["submit"] is null && KitWalk.Blocks(view).Any(b => b["type"]?.ToString() == "input"))
            findings.Refuse("/view", "missing required field: submit");
        if (KitWalk.Elements(view).Count(e => e.Element["focus_on_load"]?.ToString() == "true") > 1)
            findings.Refuse("/view/blocks", "only one element may have focus_on_load");
        foreach (var unwise in findings.Unwise)
            server.Violations.Add($"{where}: {unwise}");
        if (findings.Refused.Count > 0)
            throw Wrong("invalid_arguments", findings.Refused);
    }

    private Refusal Wrong(string code, IReadOnlyList<string> messages)
    {
        server.Violations.Add($"{where}: {code}: {string.Join("; ", messages)}");
        return new(code, messages);
    }
}
