using System.Globalization;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>What a person types or chooses, in the shape that the element has in <c>state.values</c>. The client's own checks hold here.</summary>
internal static class ChosenValue
{
    /// <param name="given">Texts, option texts or values, names or ids; nothing (or one empty text) clears the field.</param>
    /// <param name="suggested">For an external select: what the bot offered last.</param>
    public static JsonObject Of(FakeSlackServer server, JsonObject element, string[] given, IReadOnlyList<JsonObject> suggested)
    {
        var type = element["type"]!.ToString();
        var values = given.Where(v => v.Length > 0).ToArray();
        var first = values.FirstOrDefault();
        var (name, value) = type switch
        {
            "static_select" or "radio_buttons" => ("selected_option", Option(SelectRules.Offered(element), first)),
            "external_select" => ("selected_option", Option(suggested, first)),
            "multi_static_select" or "checkboxes" => ("selected_options", List(values, v => Option(SelectRules.Offered(element), v))),
            "multi_external_select" => ("selected_options", List(values, v => Option(suggested, v))),
            "users_select" => ("selected_user", Id(first, v => server.World.User(v).Id)),
            "multi_users_select" => ("selected_users", List(values, v => server.World.User(v).Id)),
            "conversations_select" => ("selected_conversation", Id(first, v => server.World.Channel(v).Id)),
            "multi_conversations_select" => ("selected_conversations", List(values, v => server.World.Channel(v).Id)),
            "channels_select" => ("selected_channel", Id(first, v => server.World.Channel(v).Id)),
            "datepicker" => ("selected_date", Id(first, v => DateOnly.ParseExact(v, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
            "timepicker" => ("selected_time", Id(first, v => TimeOnly.ParseExact(v, "HH:mm", CultureInfo.InvariantCulture).ToString("HH:mm", CultureInfo.InvariantCulture))),
            "datetimepicker" => ("selected_date_time", first is null ? null : JsonValue.Create(long.Parse(first, CultureInfo.InvariantCulture))),
            "file_input" => throw new InvalidOperationException("Fill a file field with FillFile."),
            _ => ("value", Id(first, v => Typed(element, v))),
        };
        return new() { ["type"] = type, [name] = value };
    }

    private static JsonNode? Option(IEnumerable<JsonObject> offered, string? wanted)
    {
        if (wanted is null)
            return null;
        var options = offered.ToArray();
        var found = options.FirstOrDefault(o => o["value"]!.ToString() == wanted) ?? options.FirstOrDefault(o => o["text"]!["text"]!.ToString() == wanted);
        return found?.DeepClone() ?? throw new InvalidOperationException($"\"{wanted}\" is not offered; there are: {string.Join(" | ", options.Select(o => o["text"]!["text"]!.ToString()))}");
    }

    private static JsonValue? Id(string? given, Func<string, string> read) => given is null ? null : JsonValue.Create(read(given));

    private static JsonArray List(string[] values, Func<string, JsonNode?> read) => new([.. values.Select(read)]);

    private static string Typed(JsonObject element, string text)
    {
        if (element["type"]!.ToString() == "number_input")
        {
            if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
                throw new InvalidOperationException($"A number field takes no \"{text}\".");
        }
        else if (text.Length > (element["max_length"]?.GetValue<int>() ?? 3000))
        {
            throw new InvalidOperationException($"The field takes no text of {text.Length} characters.");
        }

        return text;
    }
}
