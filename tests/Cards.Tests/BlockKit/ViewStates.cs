using System.Text.Json;
using System.Text.Json.Nodes;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>What the platform sends back from a view that nobody touched, read off the JSON that was sent.</summary>
internal static class ViewStates
{
    public static JsonElement Untouched(ModalView view)
    {
        var values = new JsonObject();
        foreach (var block in JsonNode.Parse(BlockKitJson.Write(view))!["blocks"]!.AsArray().Where(b => (string?)b!["type"] == "input"))
        {
            var element = block!["element"]!;
            values.Add((string)block["block_id"]!, new JsonObject { [(string)element["action_id"]!] = State(element) });
        }

        return values.Deserialize<JsonElement>();
    }

    public static JsonElement Of(string json) => JsonDocument.Parse(json).RootElement;

    private static JsonObject State(JsonNode element)
    {
        var type = (string)element["type"]!;
        var (name, value) = type switch
        {
            "static_select" or "radio_buttons" or "external_select" => ("selected_option", element["initial_option"]),
            "users_select" => ("selected_user", element["initial_user"]),
            "conversations_select" => ("selected_conversation", element["initial_conversation"]),
            "datepicker" => ("selected_date", element["initial_date"]),
            "timepicker" => ("selected_time", element["initial_time"]),
            "file_input" => ("files", new JsonArray()),
            "plain_text_input" or "number_input" => ("value", element["initial_value"]),
            _ => throw new InvalidOperationException($"No input: {type}"),
        };
        return new() { ["type"] = type, [name] = value?.DeepClone() };
    }
}
