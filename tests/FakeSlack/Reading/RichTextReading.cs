using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Rich text as it is seen: texts stand for themselves, every other leaf comes alive.</summary>
internal static class RichTextReading
{
    public static void Of(JsonObject block, RenderedText rendered)
    {
        foreach (var part in Parts(block))
        {
            if (part["type"]?.ToString() == "rich_text_list")
                List(part, rendered);
            else
                rendered.Line(Flat(part, rendered));
        }
    }

    /// <summary>Everything below a node in one line.</summary>
    public static string Flat(JsonObject node, RenderedText rendered) => string.Concat(Parts(node).Select(leaf => Leaf(leaf, rendered)));

    private static void List(JsonObject list, RenderedText rendered)
    {
        var number = list["offset"]?.GetValue<int>() ?? 0;
        foreach (var item in Parts(list))
            rendered.Line((list["style"]?.ToString() == "ordered" ? $"{++number}. " : "• ") + Flat(item, rendered));
    }

    private static string Leaf(JsonObject leaf, RenderedText rendered)
    {
        switch (leaf["type"]?.ToString())
        {
            case "text":
                return leaf["text"]!.ToString();
            case "link":
                rendered.Link(leaf["url"]!.ToString());
                return (leaf["text"] ?? leaf["url"])!.ToString();
            case "user" or "usergroup" or "channel":
                var id = (leaf["user_id"] ?? leaf["usergroup_id"] ?? leaf["channel_id"])!.ToString();
                rendered.Mention(id);
                return "@" + id;
            case "broadcast":
                rendered.Broadcast(leaf["range"]!.ToString());
                return "@" + leaf["range"];
            case "emoji":
                rendered.Name(leaf["name"]!.ToString());
                return $":{leaf["name"]}:";
            case "date":
                return leaf["fallback"]?.ToString() ?? leaf["timestamp"]!.ToString();
            default:
                return Flat(leaf, rendered);
        }
    }

    private static IEnumerable<JsonObject> Parts(JsonObject node) => (node["elements"] as JsonArray ?? []).OfType<JsonObject>();
}
