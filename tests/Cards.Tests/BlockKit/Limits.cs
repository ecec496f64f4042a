using System.Text.Json;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>Every limit of the platform (facts A3 to A5), held against the JSON that is sent rather than against our own records.</summary>
internal static class Limits
{
    public static IReadOnlyList<string> Violations(MessageContent message)
    {
        using var json = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(message, BlockKitJson.Default.MessageContent));
        List<string> found = [];
        var blocks = json.RootElement.GetProperty("blocks");
        Length(found, "text", message.Text, 4000);
        Count(found, "blocks", blocks, 50);
        LimitBlocks.Check(found, blocks);
        var tables = blocks.EnumerateArray().Where(b => Type(b) == "table").ToList();
        if (tables.Count > 1 || (tables.Count == 1 && Type(blocks.EnumerateArray().Last()) != "table"))
            found.Add("one table, and it is the last block");
        if (tables.Sum(Characters) > 10_000)
            found.Add("characters of a table");
        if (Characters(blocks) + message.Text.Length > 13_000)
            found.Add("characters of a message");
        return found;
    }

    public static IReadOnlyList<string> Violations(ViewPayload view)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(view, BlockKitJson.Default.ViewPayload);
        using var json = JsonDocument.Parse(bytes);
        List<string> found = [];
        var (root, blocks) = (json.RootElement, json.RootElement.GetProperty("blocks"));
        if (bytes.Length > 250_000)
            found.Add("bytes of a view");
        Count(found, "blocks", blocks, 100);
        LimitBlocks.Check(found, blocks);
        LimitTexts.Plain(found, root, "title", 24);
        LimitTexts.Plain(found, root, "submit", 24);
        LimitTexts.Plain(found, root, "close", 24);
        Optional(found, root, "private_metadata", 3000);
        Optional(found, root, "callback_id", 255);
        Optional(found, root, "external_id", 255);
        if (Type(root) == "modal" && !root.TryGetProperty("title", out _))
            found.Add("a modal has a title");
        if (Type(root) == "modal" && blocks.EnumerateArray().Any(b => Type(b) == "input") && !root.TryGetProperty("submit", out _))
            found.Add("a form has a submit button");
        if (blocks.EnumerateArray().Any(b => Type(b) == "table"))
            found.Add("a view takes no table");
        return found;
    }

    public static string? Type(JsonElement element) => element.TryGetProperty("type", out var type) ? type.GetString() : null;

    public static void Length(List<string> found, string what, string? text, int most)
    {
        if (string.IsNullOrEmpty(text) || text.Length > most)
            found.Add($"{what}: {text?.Length ?? 0} of 1 to {most}");
    }

    public static void Optional(List<string> found, JsonElement element, string name, int most)
    {
        if (element.TryGetProperty(name, out var value))
            Length(found, name, value.GetString(), most);
    }

    public static void Count(List<string> found, string what, JsonElement list, int most)
    {
        if (list.GetArrayLength() is var count && (count < 1 || count > most))
            found.Add($"{what}: {count} of 1 to {most}");
    }

    /// <summary>Every text in the element, those of buttons and choices included.</summary>
    private static int Characters(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Sum(Characters),
        JsonValueKind.Object => element.EnumerateObject().Sum(p => p.NameEquals("text") && p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString()!.Length : Characters(p.Value)),
        _ => 0,
    };
}
