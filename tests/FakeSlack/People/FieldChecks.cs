using System.Globalization;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>What Slack's client itself refuses at Submit, before the bot hears of it.</summary>
internal static class FieldChecks
{
    public static IReadOnlyDictionary<string, string> Of(FakeView view)
    {
        var errors = new Dictionary<string, string>();
        foreach (var block in KitWalk.Blocks(view.Payload).Where(b => b["type"]!.ToString() == "input"))
        {
            var (id, element) = (block["block_id"]!.ToString(), (JsonObject)block["element"]!);
            var value = view.State.Get(id, element["action_id"]!.ToString());
            if (InitialValues.IsEmpty(value))
            {
                if (block["optional"]?.ToString() != "true")
                    errors[id] = "Please complete this required field.";
            }
            else if (Wrong(element, value["value"]?.ToString()) is { } why)
            {
                errors[id] = why;
            }
        }

        return errors;
    }

    private static string? Wrong(JsonObject element, string? text)
    {
        switch (element["type"]!.ToString())
        {
            case "number_input":
                var number = decimal.Parse(text!, CultureInfo.InvariantCulture);
                if (element["is_decimal_allowed"]!.ToString() == "false" && number != decimal.Truncate(number))
                    return "Please enter a whole number.";
                if (number < Bound(element, "min_value") || number > Bound(element, "max_value"))
                    return "Please enter a number within the range.";
                return null;
            case "plain_text_input" when element["min_length"]?.GetValue<int>() > text!.Length:
                return "Please enter a longer text.";
            default:
                return null;
        }
    }

    private static decimal? Bound(JsonObject element, string name) => decimal.TryParse(element[name]?.ToString(), CultureInfo.InvariantCulture, out var bound) ? bound : null;
}
