namespace StrategicPartnerships.FakeSlack;

/// <summary>Which properties an element must and may have, and where it may stand [Slack: block elements].</summary>
internal static class ElementShapes
{
    private static readonly string[] Pick = ["confirm", "focus_on_load", "placeholder"];
    private static readonly string[] Typed = ["initial_value", "dispatch_action_config", "focus_on_load", "placeholder"];

    public static readonly IReadOnlyDictionary<string, (string[] Required, string[] Optional)> All = new Dictionary<string, (string[], string[])>
    {
        ["button"] = (["text", "action_id"], ["value", "url", "style", "confirm", "accessibility_label"]),
        ["plain_text_input"] = (["action_id"], [.. Typed, "multiline", "min_length", "max_length"]),
        ["number_input"] = (["action_id", "is_decimal_allowed"], [.. Typed, "min_value", "max_value"]),
        ["email_text_input"] = (["action_id"], Typed),
        ["url_text_input"] = (["action_id"], Typed),
        ["rich_text_input"] = (["action_id"], Typed),
        ["static_select"] = (["action_id"], [.. Pick, "options", "option_groups", "initial_option"]),
        ["external_select"] = (["action_id"], [.. Pick, "initial_option", "min_query_length"]),
        ["users_select"] = (["action_id"], [.. Pick, "initial_user"]),
        ["conversations_select"] = (["action_id"], [.. Pick, "initial_conversation", "default_to_current_conversation", "response_url_enabled", "filter"]),
        ["channels_select"] = (["action_id"], [.. Pick, "initial_channel", "response_url_enabled"]),
        ["multi_static_select"] = (["action_id"], [.. Pick, "options", "option_groups", "initial_options", "max_selected_items"]),
        ["multi_external_select"] = (["action_id"], [.. Pick, "initial_options", "min_query_length", "max_selected_items"]),
        ["multi_users_select"] = (["action_id"], [.. Pick, "initial_users", "max_selected_items"]),
        ["multi_conversations_select"] = (["action_id"], [.. Pick, "initial_conversations", "default_to_current_conversation", "filter", "max_selected_items"]),
        ["radio_buttons"] = (["action_id", "options"], ["initial_option", "confirm", "focus_on_load"]),
        ["checkboxes"] = (["action_id", "options"], ["initial_options", "confirm", "focus_on_load"]),
        ["datepicker"] = (["action_id"], [.. Pick, "initial_date"]),
        ["timepicker"] = (["action_id"], [.. Pick, "initial_time", "timezone"]),
        ["datetimepicker"] = (["action_id"], ["initial_date_time", "confirm", "focus_on_load"]),
        ["overflow"] = (["action_id", "options"], ["confirm"]),
        ["file_input"] = (["action_id"], ["filetypes", "max_files"]),
        ["image"] = (["alt_text"], ["image_url", "slack_file"]),
    };

    private static readonly string[] OfInputOnly = ["plain_text_input", "number_input", "email_text_input", "url_text_input", "rich_text_input", "file_input"];

    public static bool FitsInput(string type) => type is not "button" and not "overflow" and not "image";

    public static bool FitsActions(string type) => !OfInputOnly.Contains(type) && type != "image";

    public static bool FitsSection(string type) => !OfInputOnly.Contains(type);

    /// <summary>Holds a value that a person chose or typed.</summary>
    public static bool HoldsValue(string type) => type is not "button" and not "overflow" and not "image";
}
