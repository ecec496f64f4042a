using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Ways through a payload.</summary>
internal static class KitWalk
{
    public static IEnumerable<JsonObject> Blocks(JsonObject payload) => (payload["blocks"] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>Those of attachments too.</summary>
    public static IEnumerable<JsonObject> AllBlocks(JsonObject payload) =>
        Blocks(payload).Concat((payload["attachments"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(Blocks));

    /// <summary>The interactive elements of one block, wherever the block keeps them.</summary>
    public static IEnumerable<JsonObject> ElementsOf(JsonObject block) => block["type"]?.ToString() switch
    {
        "actions" => (block["elements"] as JsonArray ?? []).OfType<JsonObject>(),
        "section" when block["accessory"] is JsonObject accessory => [accessory],
        "input" when block["element"] is JsonObject element => [element],
        _ => [],
    };

    public static IEnumerable<(JsonObject Block, JsonObject Element)> Elements(JsonObject payload) => AllBlocks(payload).SelectMany(b => ElementsOf(b).Select(e => (b, e)));

    /// <summary>Characters of all texts that a payload shows.</summary>
    public static int Characters(JsonNode? node) => node switch
    {
        JsonObject thing => thing.Sum(p => p.Key == "text" && p.Value is JsonValue text ? text.ToString().Length : Characters(p.Value)),
        JsonArray list => list.Sum(Characters),
        _ => 0,
    };

    /// <summary>A copy in which every block has an id, as the platform gives one where none was sent.</summary>
    public static JsonObject WithBlockIds(JsonObject payload, Func<string> nextId)
    {
        var copy = (JsonObject)payload.DeepClone();
        foreach (var block in AllBlocks(copy).Where(b => b["block_id"] is null))
            block["block_id"] = nextId();
        return copy;
    }
}
