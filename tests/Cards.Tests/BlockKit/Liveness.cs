using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>Finds in what is sent whatever the platform would act on or a screen would misread: mentions, links, markup, emoji names, direction overrides.</summary>
internal static partial class Liveness
{
    public static IReadOnlyList<string> Of(MessageContent message)
    {
        using var json = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(message.Blocks, BlockKitJson.Default.LayoutBlocks));
        List<string> found = [];
        Walk(found, json.RootElement);
        Letters(found, message.Text.Replace("\u2060", "", StringComparison.Ordinal));
        if (Live().Match(message.Text) is { Success: true } live)
            found.Add($"alive at {live.Index}: {message.Text[live.Index..Math.Min(message.Text.Length, live.Index + 20)]}");
        return found;
    }

    public static IReadOnlyList<string> Of(ViewPayload view)
    {
        using var json = JsonDocument.Parse(BlockKitJson.Write(view));
        List<string> found = [];
        Walk(found, json.RootElement);
        return found;
    }

    private static void Walk(List<string> found, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Walk(found, item);
                break;
            case JsonValueKind.Object:
                if (Limits.Type(element) is "mrkdwn" or "markdown" or "link" or "user" or "usergroup" or "channel" or "emoji" or "broadcast" or "date")
                    found.Add($"interpreted: {element}");
                foreach (var property in element.EnumerateObject())
                    Walk(found, property.Value);
                break;
            case JsonValueKind.String:
                Letters(found, element.GetString()!);
                break;
        }
    }

    private static void Letters(List<string> found, string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsControl(text[i]) && text[i] != '\n')
                found.Add($"control character U+{(int)text[i]:X4}");
            else if (text[i] is not ('\u200C' or '\u200D') && CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                found.Add($"invisible character U+{(int)text[i]:X4}");
            else if (char.IsHighSurrogate(text[i]) ? i + 1 == text.Length || !char.IsLowSurrogate(text[++i]) : char.IsLowSurrogate(text[i]))
                found.Add("half a surrogate pair");
    }

    /// <summary>A bracket, an ampersand that begins no entity, a sign of markup or a colon that is not set apart, a quotation.</summary>
    [GeneratedRegex(@"[<>]|&(?!amp;|lt;|gt;)|(?<!\u2060)[*_~`:]|[*_~`:](?!\u2060)|^\s*&gt;", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Live();
}
