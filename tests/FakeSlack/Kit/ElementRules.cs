using System.Globalization;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>One interactive element against its limits [Slack: block elements].</summary>
internal static class ElementRules
{
    public static void Check(JsonObject element, string path, Findings findings, Func<string, bool> fits, Surface surface)
    {
        var type = element["type"]?.ToString() ?? "";
        if (!ElementShapes.All.TryGetValue(type, out var shape) || !fits(type))
        {
            findings.Refuse(path, $"unsupported type: {type}");
            return;
        }

        if (!findings.HasShape(element, path, ["type", .. shape.Required], shape.Optional))
            return;
        findings.Length(element, "action_id", path, 1, 255);
        findings.Boolean(element, path, "multiline", "is_decimal_allowed", "focus_on_load", "default_to_current_conversation", "response_url_enabled");
        TextRules.Check(element["placeholder"], path + "/placeholder", 150, findings);
        TextRules.Confirm(element["confirm"], path + "/confirm", findings);
        if ((type is "file_input" or "rich_text_input") && surface != Surface.Modal)
            findings.Refuse(path, $"{type} is for modals alone");
        if (element["response_url_enabled"] is not null && surface != Surface.Modal)
            findings.Refuse(path, "response_url_enabled is for modals alone");
        Kind(type, element, path, findings);
    }

    private static void Kind(string type, JsonObject element, string path, Findings findings)
    {
        switch (type)
        {
            case "button":
                TextRules.Check(element["text"], path + "/text", 75, findings);
                findings.Length(element, "value", path, 0, 2000);
                findings.Length(element, "url", path, 1, 3000);
                findings.Length(element, "accessibility_label", path, 1, 75);
                findings.OneOf(element, "style", path, "primary", "danger");
                break;
            case "plain_text_input":
                findings.Integer(element, "min_length", path, 0, 3000);
                findings.Integer(element, "max_length", path, 1, 3000);
                findings.Length(element, "initial_value", path, 0, element["max_length"]?.GetValue<int>() ?? 3000);
                break;
            case "number_input":
                Number(element, path, findings);
                break;
            case "datepicker" when element["initial_date"] is { } date && !DateOnly.TryParseExact(date.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _):
                findings.Refuse(path + "/initial_date", "must be YYYY-MM-DD");
                break;
            case "timepicker" when element["initial_time"] is { } time && !TimeOnly.TryParseExact(time.ToString(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _):
                findings.Refuse(path + "/initial_time", "must be HH:mm");
                break;
            case "file_input":
                findings.Integer(element, "max_files", path, 1, 10);
                break;
            case "image":
                findings.Length(element, "alt_text", path, 1, 2000);
                break;
            default:
                SelectRules.Check(type, element, path, findings);
                break;
        }
    }

    private static void Number(JsonObject element, string path, Findings findings)
    {
        foreach (var name in new[] { "initial_value", "min_value", "max_value" })
        {
            findings.Length(element, name, path, 1, 3000);
            if (element[name] is JsonValue value && !decimal.TryParse(value.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
                findings.Refuse($"{path}/{name}", "must be a number as a string");
            else if (element[name] is JsonValue whole && element["is_decimal_allowed"]?.ToString() == "false" && whole.ToString().Contains('.'))
                findings.Refuse($"{path}/{name}", "must be a whole number");
        }

        if (Value("initial_value") is { } initial && (initial < Value("min_value") || initial > Value("max_value")))
            findings.Refuse(path + "/initial_value", "must lie between min_value and max_value");

        decimal? Value(string name) => decimal.TryParse(element[name]?.ToString(), CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
