using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>What makes a request the same one when it comes again. Ids that are not unique in all of Slack stand under their workspace.</summary>
internal static class SlackKeys
{
    public static string Trigger(string trigger) => $"slack/trigger/{trigger}";

    /// <summary>A double click on Submit has two triggers, one hash and the same values; a form that comes again after its mistakes were shown has the hash, too, but other values.</summary>
    public static string View(SlackView view) => $"slack/view/{view.Id}/{view.Hash}/{Digest(view.Values)}";

    public static string Closed(string view) => $"slack/closed/{view}";

    /// <summary>Slack may send the same message under several event ids.</summary>
    public static string Message(SlackOrigin origin, string channel, string ts) => $"slack/message/{origin.Team ?? origin.Enterprise}/{channel}/{ts}";

    public static string Event(string id) => $"slack/event/{id}";

    private static string Digest(JsonElement values) =>
        values.ValueKind is JsonValueKind.Undefined ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(values.GetRawText())).AsSpan(0, 12));

    /// <summary>Only tells suggestions apart in a log; they have no effect.</summary>
    public static string Suggestion(string user, string action) => $"slack/suggestion/{user}/{action}";
}
