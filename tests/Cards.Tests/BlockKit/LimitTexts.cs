using System.Text.Json;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>Limits of composition texts and choices.</summary>
internal static class LimitTexts
{
    /// <summary>A plain text where there is one; it interprets no emoji name.</summary>
    public static void Plain(List<string> found, JsonElement owner, string name, int most)
    {
        if (!owner.TryGetProperty(name, out var text))
            return;
        if (Limits.Type(text) != "plain_text" || text.GetProperty("emoji").GetBoolean())
            found.Add($"{name} is plain text without emoji names");
        Text(found, name, text, most);
    }

    public static void Text(List<string> found, string what, JsonElement text, int most)
    {
        if (Limits.Type(text) is not ("plain_text" or "mrkdwn"))
            found.Add($"{what} is a text");
        if (Limits.Type(text) == "mrkdwn" && !text.GetProperty("verbatim").GetBoolean())
            found.Add($"{what} is not looked through for names and links");
        var said = text.GetProperty("text").GetString();
        if (string.IsNullOrWhiteSpace(said))
            found.Add($"{what} is blank");
        Limits.Length(found, what, said, most);
    }

    public static void Options(List<string> found, JsonElement element, int most)
    {
        var options = element.GetProperty("options");
        Limits.Count(found, "options", options, most);
        foreach (var option in options.EnumerateArray())
            Option(found, option);
        if (options.EnumerateArray().Select(o => o.GetProperty("value").GetString()).Distinct(StringComparer.Ordinal).Count() != options.GetArrayLength())
            found.Add("option values differ");
        if (element.TryGetProperty("initial_option", out var initial) && !options.EnumerateArray().Any(o => o.GetRawText() == initial.GetRawText()))
            found.Add("the initial option is one of the options");
    }

    public static void Option(List<string> found, JsonElement option)
    {
        Plain(found, option, "text", 75);
        Plain(found, option, "description", 75);
        Limits.Length(found, "option value", option.GetProperty("value").GetString(), 75);
    }
}
