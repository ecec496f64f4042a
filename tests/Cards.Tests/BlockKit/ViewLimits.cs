using System.Globalization;
using System.Text;
using System.Text.Json;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>What the platform would refuse in a view, read off the JSON that is sent [Slack: modals, block elements].</summary>
internal static class ViewLimits
{
    public static IReadOnlyList<string> Violations(ViewPayload view)
    {
        var json = BlockKitJson.Write(view);
        var (root, found) = (JsonDocument.Parse(json).RootElement, new List<string>());
        var blocks = root.GetProperty("blocks").EnumerateArray().ToArray();
        Check(Encoding.UTF8.GetByteCount(json) <= 250_000, "bytes of the view");
        Check(blocks.Length is > 0 and <= 100, $"{blocks.Length} blocks");
        foreach (var name in (string[])["title", "submit", "close"])
            Check(!root.TryGetProperty(name, out _) || Text(root, name).Length is > 0 and <= 24, name);
        Check(!root.TryGetProperty("private_metadata", out var state) || state.GetString()!.Length <= 3000, "private_metadata");
        Check(!blocks.Any(b => Type(b) == "input") || root.TryGetProperty("submit", out _), "inputs without a submit");
        var ids = blocks.Where(b => b.TryGetProperty("block_id", out _)).Select(b => b.GetProperty("block_id").GetString()!).ToArray();
        Check(ids.All(id => id.Length is > 0 and <= 255) && ids.Distinct().Count() == ids.Length, "block ids");
        Check(!json.Contains("\"mrkdwn\"", StringComparison.Ordinal), "a text that interprets what is typed");
        foreach (var block in blocks)
            One(block);
        return found;

        void Check(bool right, string what)
        {
            if (!right)
                found.Add(what);
        }

        void One(JsonElement block)
        {
            var most = Type(block) switch { "header" => 150, "section" => 3000, _ => 0 };
            Check(most == 0 || Text(block, "text").Length <= most, $"{Type(block)}: {Text(block, "text").Length}");
            Check(!Texts(block).Any(string.IsNullOrWhiteSpace), "an empty text");
            Check(Texts(block).All(t => t.Length <= 3000), "a text over 3000");
            if (Type(block) == "actions")
                Check(block.GetProperty("elements").EnumerateArray().All(e => Text(e, "text").Length <= 75 && e.GetProperty("value").GetString()!.Length <= 2000), "a button");
            if (Type(block) != "input")
                return;
            Check(Text(block, "label").Length <= 2000 && Text(block, "hint").Length <= 2000, "label or hint");
            Input(block.GetProperty("element"), block.GetProperty("block_id").GetString()!);
        }

        void Input(JsonElement element, string id)
        {
            JsonElement[] options = [.. element.TryGetProperty("options", out var list) ? list.EnumerateArray() : [], .. element.TryGetProperty("initial_option", out var initial) ? [initial] : Array.Empty<JsonElement>()];
            Check(options.All(o => Text(o, "text").Length <= 75 && Text(o, "description").Length <= 75 && o.GetProperty("value").GetString()!.Length is > 0 and <= 75), $"options of {id}");
            Check(initial.ValueKind == JsonValueKind.Undefined || list.ValueKind == JsonValueKind.Undefined || list.EnumerateArray().Any(o => JsonElement.DeepEquals(o, initial)), $"initial option of {id}");
            Check(list.ValueKind == JsonValueKind.Undefined || list.GetArrayLength() is var n && n > 0 && n <= (Type(element) == "radio_buttons" ? 10 : 100), $"number of options of {id}");
            if (Type(element) == "plain_text_input")
                Check(element.GetProperty("max_length").GetInt32() is > 0 and <= 3000 and var most && Value(element).Length <= most, $"length of {id}");
            if (Type(element) == "number_input")
                Check(Value(element).Length == 0 || double.Parse(Value(element), CultureInfo.InvariantCulture) is var v && v >= Bound("min_value") && v <= Bound("max_value"), $"number of {id}");

            double Bound(string name) => double.Parse(element.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
        }
    }

    public static string Type(JsonElement element) => element.GetProperty("type").GetString()!;

    private static string Value(JsonElement element) => element.TryGetProperty("initial_value", out var value) ? value.GetString()! : "";

    private static string Text(JsonElement owner, string name) => owner.TryGetProperty(name, out var text) ? text.GetProperty("text").GetString()! : "";

    /// <summary>Every text object and run in the element.</summary>
    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p is { Name: "text", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : Texts(p.Value)),
        _ => [],
    };
}
