using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

internal enum Surface
{
    Message,
    Modal,
    Home,
}

/// <summary>The blocks of a message or a view against their limits [Slack: blocks].</summary>
internal static class BlockRules
{
    private static readonly Dictionary<string, (string[] Required, string[] Optional)> Shapes = new()
    {
        ["section"] = ([], ["text", "fields", "accessory", "expand"]),
        ["header"] = (["text"], []),
        ["context"] = (["elements"], []),
        ["divider"] = ([], []),
        ["actions"] = (["elements"], []),
        ["input"] = (["label", "element"], ["hint", "optional", "dispatch_action"]),
        ["rich_text"] = (["elements"], []),
        ["table"] = (["rows"], ["column_settings"]),
        ["image"] = (["alt_text"], ["image_url", "slack_file", "title"]),
        ["markdown"] = (["text"], []),
    };

    public static void Check(JsonNode? blocks, string path, Surface surface, Findings findings)
    {
        var ids = new HashSet<string>();
        foreach (var (block, at) in findings.Items(blocks, path, 0, surface == Surface.Message ? 50 : 100))
        {
            var type = block["type"]?.ToString() ?? "";
            if (!Shapes.TryGetValue(type, out var shape) || (type is "table" or "markdown" && surface != Surface.Message))
            {
                findings.Refuse(at, $"unsupported type: {type}");
                continue;
            }

            if (!findings.HasShape(block, at, ["type", .. shape.Required], ["block_id", .. shape.Optional]))
                continue;
            findings.Length(block, "block_id", at, 1, 255);
            if (block["block_id"]?.ToString() is { } id && !ids.Add(id))
                findings.Refuse(at, $"`block_id` {id} is used twice");
            Kind(type, block, at, surface, findings);
            Actions(block, at, findings);
        }
    }

    private static void Kind(string type, JsonObject block, string at, Surface surface, Findings findings)
    {
        switch (type)
        {
            case "section":
                Section(block, at, surface, findings);
                break;
            case "header":
                TextRules.Check(block["text"], at + "/text", 150, findings);
                break;
            case "context":
                foreach (var (element, path) in findings.Items(block["elements"], at + "/elements", 1, 10))
                {
                    if (element["type"]?.ToString() == "image")
                        ElementRules.Check(element, path, findings, _ => true, surface);
                    else
                        TextRules.Check(element, path, 3000, findings, plainOnly: false);
                }

                break;
            case "actions":
                foreach (var (element, path) in findings.Items(block["elements"], at + "/elements", 1, 25))
                    ElementRules.Check(element, path, findings, ElementShapes.FitsActions, surface);
                break;
            case "input":
                TextRules.Check(block["label"], at + "/label", 2000, findings);
                TextRules.Check(block["hint"], at + "/hint", 2000, findings);
                findings.Boolean(block, at, "optional", "dispatch_action");
                ElementRules.Check(block["element"] as JsonObject ?? [], at + "/element", findings, ElementShapes.FitsInput, surface);
                break;
            case "rich_text":
                RichTextRules.Check(block["elements"], at + "/elements", findings);
                break;
            case "table":
                TableRules.Check(block, at, findings);
                break;
            case "image":
                findings.Length(block, "alt_text", at, 1, 2000);
                TextRules.Check(block["title"], at + "/title", 2000, findings);
                break;
            case "markdown":
                findings.Length(block, "text", at, 1, 12_000);
                break;
        }
    }

    private static void Section(JsonObject block, string at, Surface surface, Findings findings)
    {
        if (block["text"] is null && block["fields"] is null)
            findings.Refuse(at, "either text or fields must be there");
        TextRules.Check(block["text"], at + "/text", 3000, findings, plainOnly: false);
        foreach (var (field, path) in findings.Items(block["fields"], at + "/fields", 1, 10))
            TextRules.Check(field, path, 2000, findings, plainOnly: false);
        if (block["accessory"] is JsonObject accessory)
            ElementRules.Check(accessory, at + "/accessory", findings, ElementShapes.FitsSection, surface);
    }

    /// <summary>An action id names one element of its block.</summary>
    private static void Actions(JsonObject block, string at, Findings findings)
    {
        foreach (var id in KitWalk.ElementsOf(block).Select(e => e["action_id"]?.ToString()).OfType<string>().GroupBy(id => id).Where(g => g.Count() > 1))
            findings.Refuse(at, $"`action_id` {id.Key} is used twice");
    }
}
