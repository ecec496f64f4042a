using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>What a field holds before anybody touched it, in the shape of its kind.</summary>
internal static class InitialValues
{
    public static JsonObject Of(JsonObject element, string? channel)
    {
        var type = element["type"]!.ToString();
        var (name, value) = type switch
        {
            "static_select" or "external_select" or "radio_buttons" => ("selected_option", element["initial_option"]),
            "multi_static_select" or "multi_external_select" or "checkboxes" => ("selected_options", element["initial_options"] ?? new JsonArray()),
            "users_select" => ("selected_user", element["initial_user"]),
            "multi_users_select" => ("selected_users", element["initial_users"] ?? new JsonArray()),
            "channels_select" => ("selected_channel", element["initial_channel"]),
            "conversations_select" => ("selected_conversation", element["initial_conversation"] ?? (element["default_to_current_conversation"]?.ToString() == "true" ? JsonValue.Create(channel) : null)),
            "multi_conversations_select" => ("selected_conversations", element["initial_conversations"] ?? new JsonArray()),
            "datepicker" => ("selected_date", element["initial_date"]),
            "timepicker" => ("selected_time", element["initial_time"]),
            "datetimepicker" => ("selected_date_time", element["initial_date_time"]),
            "file_input" => ("files", new JsonArray()),
            "rich_text_input" => ("rich_text_value", element["initial_value"]),
            _ => ("value", element["initial_value"]),
        };
        return new() { ["type"] = type, [name] = value?.DeepClone() };
    }

    /// <summary>Nothing is chosen or typed.</summary>
    public static bool IsEmpty(JsonObject value) =>
        value.Where(p => p.Key is not "type" and not "timezone").All(p => p.Value is null or JsonArray { Count: 0 } || (p.Value is JsonValue text && text.ToString().Length == 0));
}
