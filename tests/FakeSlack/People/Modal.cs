using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>A modal before a person: what it shows, and its fields to fill in. A field is named by its block id or by its label.</summary>
public sealed class Modal
{
    private readonly FakeSlackServer _server;
    private readonly SlackPerson _person;

    internal Modal(FakeSlackServer server, FakeView view, SlackPerson person) => (_server, View, _person) = (server, view, person);

    public FakeView View { get; }
    public string Title => View.Payload["title"]!["text"]!.ToString();
    public string CallbackId => View.Payload["callback_id"]?.ToString() ?? "";
    public string PrivateMetadata => View.Payload["private_metadata"]?.ToString() ?? "";
    public string Text => RenderedText.Of(View.Payload).Text;

    /// <summary>Block id and label of each input block, in order.</summary>
    public IReadOnlyList<(string BlockId, string Label)> Fields => [.. Inputs().Select(b => (b["block_id"]!.ToString(), Label(b)))];

    public IReadOnlyList<string> Buttons => [.. KitWalk.Elements(View.Payload).Where(e => e.Element["type"]!.ToString() == "button").Select(e => e.Element["text"]!["text"]!.ToString())];

    /// <summary>What stands in a field: the text, the option's value, the id; several parted by commas; empty where there is nothing.</summary>
    public string Value(string field)
    {
        var (block, element) = Find(field);
        var value = View.State.Get(block["block_id"]!.ToString(), element["action_id"]!.ToString());
        return string.Join(',', value.Where(p => p.Key is not "type" and not "timezone").SelectMany(p => p.Value as IEnumerable<JsonNode?> ?? [p.Value]).OfType<JsonNode>().Select(One));
    }

    /// <summary>Types or chooses. An empty text, or nothing, clears the field.</summary>
    public Modal Fill(string field, params string[] values)
    {
        var (block, element) = Find(field);
        var (blockId, actionId) = (block["block_id"]!.ToString(), element["action_id"]!.ToString());
        lock (_server.World.Gate)
            View.State.Set(blockId, actionId, ChosenValue.Of(_server, element, values, _person.Forms.Suggested(View, blockId, actionId)));
        return this;
    }

    /// <summary>Chooses a file of the person's own.</summary>
    public Modal FillFile(string field, string name, byte[] content)
    {
        var (block, element) = Find(field);
        lock (_server.World.Gate)
        {
            var file = new FakeFile(_server.World.NextId("F"), name) { Length = content.Length, Content = content };
            _server.World.Files.Add(file);
            View.State.Set(block["block_id"]!.ToString(), element["action_id"]!.ToString(), new() { ["type"] = "file_input", ["files"] = new JsonArray(FileMethods.ToJson(_server, file)) });
        }

        return this;
    }

    /// <summary>Types into an external select; gives the texts of the options that the bot offers.</summary>
    public async Task<IReadOnlyList<string>> Suggest(string field, string typed)
    {
        var (block, element) = Find(field);
        if (typed.Length < (element["min_query_length"]?.GetValue<int>() ?? 3))
            return [];
        return [.. (await _person.Forms.Suggest(View, block["block_id"]!.ToString(), element["action_id"]!.ToString(), typed)).Select(o => o["text"]!["text"]!.ToString())];
    }

    private static string One(JsonNode node) => node is JsonObject chosen ? (chosen["value"] ?? chosen["id"])!.ToString() : node.ToString();

    private (JsonObject Block, JsonObject Element) Find(string field)
    {
        var block = Inputs().FirstOrDefault(b => b["block_id"]!.ToString() == field) ?? Inputs().FirstOrDefault(b => Label(b) == field)
            ?? throw new InvalidOperationException($"There is no field \"{field}\"; there are: {string.Join(" | ", Fields.Select(f => $"{f.BlockId} ({f.Label})"))}");
        return (block, (JsonObject)block["element"]!);
    }

    private IEnumerable<JsonObject> Inputs() => KitWalk.Blocks(View.Payload).Where(b => b["type"]!.ToString() == "input");

    private static string Label(JsonObject block) => block["label"]!["text"]!.ToString();
}
