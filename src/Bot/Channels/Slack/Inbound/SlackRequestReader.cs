using System.Text.Json;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>Turns a proven body into a request: the same for HTTP, for a socket's envelope, and for work that is resumed after a crash. Pure.</summary>
internal static class SlackRequestReader
{
    public const string Command = "command";
    public const string Interactive = "interactive";
    public const string Event = "event";

    public static SlackReading Read(SlackWork work)
    {
        try
        {
            return work.Kind switch
            {
                Command => SlackCommandReader.Read(IsJson(work.Body) ? SlackForm.Fields(Parse(work.Body)) : SlackForm.Fields(work.Body)),
                Interactive when IsJson(work.Body) => SlackInteractionReader.Read(Parse(work.Body)),
                Interactive => SlackForm.Fields(work.Body).TryGetValue("payload", out var payload)
                    ? SlackInteractionReader.Read(Parse(payload))
                    : new SlackReading.Malformed("no payload"),
                Event => SlackEventReader.Read(Parse(work.Body)),
                _ => new SlackReading.Malformed("no such kind of request"),
            };
        }
        // Half of a surrogate pair is valid JSON and no text: that is told by an InvalidOperationException.
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return new SlackReading.Malformed("not the expected JSON");
        }
    }

    /// <summary>A form never begins with a brace: Slack's field names are plain words.</summary>
    private static bool IsJson(string body) => body.AsSpan().TrimStart() is ['{', ..];

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement is { ValueKind: JsonValueKind.Object } root ? root.Clone() : throw new JsonException();
    }
}
