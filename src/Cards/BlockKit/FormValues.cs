using System.Text.Json;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Reads what was filled in: <c>view.state.values</c>, by block and by action [Slack: view payloads].</summary>
public static class FormValues
{
    /// <summary>The answers by field id; those of other forms' blocks are left out, and a file's answer is empty until it is downloaded.</summary>
    public static IReadOnlyDictionary<string, string> Of(JsonElement stateValues, string formId) =>
        Elements(stateValues, formId).ToDictionary(e => e.Field, e => Read(e.Element), StringComparer.Ordinal);

    /// <summary>The files that were chosen.</summary>
    public static IReadOnlyList<FormFile> Files(JsonElement stateValues, string formId) =>
        [.. from e in Elements(stateValues, formId)
            where e.Element.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array
            from file in e.Element.GetProperty("files").EnumerateArray()
            where file.ValueKind == JsonValueKind.Object && Text(file, "id").Length > 0
            select new FormFile(e.Field, Text(file, "id"), Text(file, "url_private"))];

    /// <summary>The block ids that an error may be told at.</summary>
    public static IReadOnlyList<string> InputBlocks(ModalView view) => [.. view.Blocks.OfType<InputBlock>().Select(b => b.BlockId!)];

    private static IEnumerable<(string Field, JsonElement Element)> Elements(JsonElement stateValues, string formId)
    {
        if (stateValues.ValueKind != JsonValueKind.Object)
            yield break;
        var prefix = FormView.BlockId(formId, "");
        foreach (var block in stateValues.EnumerateObject())
            if (block.Name.StartsWith(prefix, StringComparison.Ordinal) && block.Value.ValueKind == JsonValueKind.Object
                && block.Value.EnumerateObject().Select(a => a.Value).FirstOrDefault() is { ValueKind: JsonValueKind.Object } element)
                yield return (block.Name[prefix.Length..], element);
    }

    private static string Read(JsonElement element) => Text(element, "type") switch
    {
        "number_input" => Number(Text(element, "value")),
        "static_select" or "radio_buttons" or "external_select" => element.TryGetProperty("selected_option", out var chosen) && chosen.ValueKind == JsonValueKind.Object
            && Text(chosen, "value") is var value and not FieldOptions.Nothing ? value : "",
        "users_select" => Text(element, "selected_user"),
        "conversations_select" => Text(element, "selected_conversation"),
        "datepicker" => Text(element, "selected_date"),
        "timepicker" => Text(element, "selected_time"),
        "file_input" => "",
        _ => Text(element, "value"),
    };

    /// <summary>A number input knows no thousands; a fourth decimal keeps <c>1.234</c> from being read as one thousand.</summary>
    private static string Number(string typed) => typed.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot && typed.Length - dot == 4 ? typed + "0" : typed;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
}

/// <param name="UrlPrivate">Where its text is, for the bot's token alone; never logged or kept. Empty where the platform does not tell it.</param>
public sealed record FormFile(string Field, string Id, string UrlPrivate);
