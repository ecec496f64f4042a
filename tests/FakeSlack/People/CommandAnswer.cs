using System.Text.Json;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>The body of the answer to a slash command, shown as Slack shows it.</summary>
internal sealed class CommandAnswer(FakeSlackServer server)
{
    public void Show(BotAnswer answer, string user, FakeChannel channel)
    {
        try
        {
            var message = answer.IsJson ? answer.Json ?? throw new Refusal("json_not_object") : new JsonObject { ["text"] = answer.Body };
            lock (server.World.Gate)
                new PrivateAnswer(server, "answer to a command").Take(message, user, channel, null);
        }
        catch (Exception wrong) when (wrong is Refusal or JsonException)
        {
            server.Violations.Add($"answer to a command: {wrong.Message}");
        }
    }
}
