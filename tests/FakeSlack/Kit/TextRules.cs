using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Text objects, options and confirm dialogs [Slack: composition objects].</summary>
internal static class TextRules
{
    public static void Check(JsonNode? node, string path, int most, Findings findings, bool plainOnly = true)
    {
        if (node is null)
            return;
        if (node is not JsonObject text)
        {
            findings.Refuse(path, "must provide an object");
            return;
        }

        var isPlain = text["type"]?.ToString() == "plain_text";
        if (!findings.HasShape(text, path, ["type", "text"], isPlain ? "emoji" : "verbatim"))
            return;
        findings.OneOf(text, "type", path, plainOnly ? ["plain_text"] : ["plain_text", "mrkdwn"]);
        findings.Boolean(text, path, "emoji", "verbatim");
        findings.Length(text, "text", path, 1, most);
        if (!isPlain && text["verbatim"]?.ToString() != "true")
            findings.Unwanted(path, "a mrkdwn text without verbatim:true turns names and addresses into references");
    }

    /// <param name="most">How many; 100 in a select, 10 as radio buttons or checkboxes, 5 in an overflow menu.</param>
    /// <param name="plainOnly">Radio buttons and checkboxes take mrkdwn too.</param>
    public static void Options(JsonNode? options, string path, int most, Findings findings, bool plainOnly = true)
    {
        foreach (var (option, at) in findings.Items(options, path, 1, most))
            Option(option, at, findings, plainOnly);
    }

    public static void Option(JsonObject option, string path, Findings findings, bool plainOnly)
    {
        if (!findings.HasShape(option, path, ["text", "value"], "description", "url"))
            return;
        Check(option["text"], path + "/text", 75, findings, plainOnly);
        Check(option["description"], path + "/description", 75, findings, plainOnly);
        findings.Length(option, "value", path, 1, 150);
        findings.Length(option, "url", path, 1, 3000);
    }

    public static void Confirm(JsonNode? node, string path, Findings findings)
    {
        if (node is not JsonObject confirm || !findings.HasShape(confirm, path, ["title", "text", "confirm", "deny"], "style"))
            return;
        Check(confirm["title"], path + "/title", 100, findings);
        Check(confirm["text"], path + "/text", 300, findings, plainOnly: false);
        Check(confirm["confirm"], path + "/confirm", 30, findings);
        Check(confirm["deny"], path + "/deny", 30, findings);
    }
}
