using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Menus, radio buttons and checkboxes: options within limits, and what is chosen at first is one of them.</summary>
internal static class SelectRules
{
    public static void Check(string type, JsonObject element, string path, Findings findings)
    {
        var most = type switch { "radio_buttons" or "checkboxes" => 10, "overflow" => 5, _ => 100 };
        var plainOnly = type is not "radio_buttons" and not "checkboxes";
        TextRules.Options(element["options"], path + "/options", most, findings, plainOnly);
        foreach (var (group, at) in findings.Items(element["option_groups"], path + "/option_groups", 1, 100))
        {
            if (!findings.HasShape(group, at, ["label", "options"]))
                continue;
            TextRules.Check(group["label"], at + "/label", 75, findings);
            TextRules.Options(group["options"], at + "/options", 100, findings);
        }

        if ((type is "static_select" or "multi_static_select") && (element["options"] is null) == (element["option_groups"] is null))
            findings.Refuse(path, "either options or option_groups must be there, not both");
        findings.Integer(element, "min_query_length", path, 0, 100);
        findings.Length(element, "initial_user", path, 1, 255);
        findings.Length(element, "initial_conversation", path, 1, 255);
        if (element["initial_option"] is JsonObject initial)
            Chosen(type, element, initial, path + "/initial_option", findings, plainOnly);
        foreach (var (chosen, at) in findings.Items(element["initial_options"], path + "/initial_options", 1, most))
            Chosen(type, element, chosen, at, findings, plainOnly);
    }

    private static void Chosen(string type, JsonObject element, JsonObject chosen, string path, Findings findings, bool plainOnly)
    {
        TextRules.Option(chosen, path, findings, plainOnly);
        if (!type.Contains("external", StringComparison.Ordinal) && !Offered(element).Any(o => JsonNode.DeepEquals(o, chosen)))
            findings.Refuse(path, "must be exactly one of the options");
    }

    /// <summary>All options, those of groups too.</summary>
    public static IEnumerable<JsonObject> Offered(JsonObject element) =>
        (element["options"] as JsonArray ?? []).Concat((element["option_groups"] as JsonArray ?? []).SelectMany(g => g!["options"] as JsonArray ?? [])).OfType<JsonObject>();
}
