using System.Globalization;
using System.Text.Json.Nodes;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>Everything that the bot sent while people used it, written to files for the scripts of tests/slack-payloads.</summary>
internal static class RecordedPayloads
{
    /// <summary>Carry text or nothing that a reader sees.</summary>
    private static readonly string[] Plain = ["auth.test", "users.info", "conversations.info", "conversations.open", "conversations.join", "chat.getPermalink", "files.getUploadURLExternal", "upload", "apps.connections.open"];

    /// <summary>Returns the folder.</summary>
    public static string Write(FakeSlackServer slack)
    {
        var folder = Directory.CreateTempSubdirectory("payloads").FullName;
        foreach (var call in slack.Calls.Where(c => !Plain.Contains(c.Method)))
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{(call.Method == "response_url" ? "reply" : call.Method)}-{call.Order:0000}.json")), call.Arguments.ToJsonString());
        foreach (var (n, body) in slack.Answers.Select(a => a.Json).OfType<JsonObject>().Index())
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Kind(body)}-answer{n:0000}.json")), body.ToJsonString());
        return folder;
    }

    /// <summary>The file of the last payload of these kinds that holds the text, without its extension.</summary>
    public static string Last(string folder, string text, params string[] kinds) =>
        Path.GetFileNameWithoutExtension(kinds.SelectMany(k => Directory.GetFiles(folder, k + "-*.json")).Order(StringComparer.Ordinal).LastOrDefault(f => File.ReadAllText(f).Contains(text, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No {string.Join(" or ", kinds)} holds {text}."));

    private static string Kind(JsonObject body) => body.ContainsKey("response_action") ? "answer" : body.ContainsKey("options") ? "options" : "reply";
}
