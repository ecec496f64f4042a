using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Rich text: sections, lists, quotes, preformatted, and their leaves [Slack: rich text block].</summary>
internal static class RichTextRules
{
    private static readonly string[] Styles = ["bold", "italic", "strike", "code"];

    private static readonly Dictionary<string, (string[] Required, string[] Optional)> Leaves = new()
    {
        ["text"] = (["text"], ["style"]),
        ["link"] = (["url"], ["text", "style", "unsafe"]),
        ["emoji"] = (["name"], ["style", "unicode"]),
        ["user"] = (["user_id"], ["style"]),
        ["usergroup"] = (["usergroup_id"], ["style"]),
        ["channel"] = (["channel_id"], ["style"]),
        ["broadcast"] = (["range"], ["style"]),
        ["date"] = (["timestamp", "format"], ["url", "fallback", "style"]),
        ["color"] = (["value"], []),
    };

    public static void Check(JsonNode? elements, string path, Findings findings)
    {
        foreach (var (part, at) in findings.Items(elements, path, 1, int.MaxValue))
            Part(part, at, findings);
    }

    private static void Part(JsonObject part, string path, Findings findings)
    {
        switch (part["type"]?.ToString())
        {
            case "rich_text_section":
                if (findings.HasShape(part, path, ["type", "elements"]))
                    Texts(part, path, findings);
                break;
            case "rich_text_quote" or "rich_text_preformatted":
                if (findings.HasShape(part, path, ["type", "elements"], "border"))
                    Texts(part, path, findings);
                findings.Integer(part, "border", path, 0, 1);
                break;
            case "rich_text_list":
                if (!findings.HasShape(part, path, ["type", "style", "elements"], "indent", "offset", "border"))
                    break;
                findings.OneOf(part, "style", path, "bullet", "ordered");
                findings.Integer(part, "indent", path, 0, 8);
                findings.Integer(part, "offset", path, 0, int.MaxValue);
                foreach (var (item, at) in findings.Items(part["elements"], path + "/elements", 1, int.MaxValue))
                {
                    if (item["type"]?.ToString() == "rich_text_section")
                        Part(item, at, findings);
                    else
                        findings.Refuse(at, "a list holds rich_text_section alone");
                }

                break;
            case var type:
                findings.Refuse(path, $"unsupported type: {type}");
                break;
        }
    }

    private static void Texts(JsonObject part, string path, Findings findings)
    {
        foreach (var (leaf, at) in findings.Items(part["elements"], path + "/elements", 0, int.MaxValue))
        {
            var type = leaf["type"]?.ToString() ?? "";
            if (!Leaves.TryGetValue(type, out var shape))
                findings.Refuse(at, $"unsupported type: {type}");
            else if (findings.HasShape(leaf, at, ["type", .. shape.Required], shape.Optional))
            {
                findings.Length(leaf, "text", at, 1, int.MaxValue);
                if (leaf["style"] is JsonObject style && findings.HasShape(style, at + "/style", [], Styles))
                    findings.Boolean(style, at + "/style", Styles);
            }
        }
    }
}
