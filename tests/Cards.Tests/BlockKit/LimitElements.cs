using System.Globalization;
using System.Text.Json;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>Limits of what can be clicked and filled in.</summary>
internal static class LimitElements
{
    public static void Check(List<string> found, JsonElement element)
    {
        Limits.Length(found, "action_id", element.GetProperty("action_id").GetString(), 255);
        LimitTexts.Plain(found, element, "placeholder", 150);
        switch (Limits.Type(element))
        {
            case "button":
                Button(found, element);
                break;
            case "static_select":
                LimitTexts.Options(found, element, 100);
                break;
            case "radio_buttons":
                LimitTexts.Options(found, element, 10);
                break;
            case "external_select" when element.TryGetProperty("initial_option", out var option):
                LimitTexts.Option(found, option);
                break;
            case "plain_text_input":
                Input(found, element);
                break;
            case "number_input":
                Number(found, element);
                break;
            case "datepicker":
                Moment(found, element, "initial_date", "yyyy-MM-dd");
                break;
            case "timepicker":
                Moment(found, element, "initial_time", "HH:mm");
                break;
            case "file_input" when element.GetProperty("max_files").GetInt32() is < 1 or > 10:
                found.Add("files of an input");
                break;
            case "external_select" or "users_select" or "conversations_select" or "file_input":
                break;
            default:
                found.Add($"no such element: {element}");
                break;
        }
    }

    private static void Button(List<string> found, JsonElement element)
    {
        LimitTexts.Plain(found, element, "text", 75);
        Limits.Optional(found, element, "value", 2000);
        if (element.TryGetProperty("style", out var style) && style.GetString() is not ("primary" or "danger"))
            found.Add("style of a button");
        if (!element.TryGetProperty("confirm", out var confirm))
            return;
        LimitTexts.Plain(found, confirm, "title", 100);
        LimitTexts.Text(found, "text of a confirmation", confirm.GetProperty("text"), 300);
        LimitTexts.Plain(found, confirm, "confirm", 30);
        LimitTexts.Plain(found, confirm, "deny", 30);
    }

    private static void Input(List<string> found, JsonElement element)
    {
        var most = element.TryGetProperty("max_length", out var max) ? max.GetInt32() : 3000;
        if (most is < 1 or > 3000)
            found.Add("max_length");
        if (element.TryGetProperty("initial_value", out var value) && value.GetString()!.Length > most)
            found.Add("initial_value is longer than what may be typed");
    }

    private static void Number(List<string> found, JsonElement element)
    {
        _ = element.GetProperty("is_decimal_allowed").GetBoolean();
        foreach (var name in (string[])["initial_value", "min_value", "max_value"])
            if (element.TryGetProperty(name, out var value) && !decimal.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                found.Add($"{name} is a number in a string");
    }

    private static void Moment(List<string> found, JsonElement element, string name, string format)
    {
        if (element.TryGetProperty(name, out var value) && !DateTime.TryParseExact(value.GetString(), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            found.Add(name);
    }
}
