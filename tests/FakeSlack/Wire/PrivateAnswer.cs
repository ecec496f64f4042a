using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>A message payload in answer to a person: in the body of the answer to a command, or at a response url.</summary>
internal sealed class PrivateAnswer(FakeSlackServer server, string where)
{
    private static readonly string[] Known =
        ["text", "blocks", "attachments", "response_type", "replace_original", "delete_original", "thread_ts", "unfurl_links", "unfurl_media", "mrkdwn", "parse", "metadata", "link_names"];

    public void Take(JsonObject message, string user, FakeChannel channel, FakeMessage? source)
    {
        foreach (var (name, value) in message)
        {
            if (!Known.Contains(name))
                Complain($"the property {name} is not known");
            else if (value is null)
                Complain($"the property {name} is null");
        }

        if (Is(message, "delete_original"))
        {
            if (message.Count > 1)
                Complain("delete_original must stand alone");
            if (source is null)
                throw new Refusal("no_original");
            source.Deleted = true;
            return;
        }

        Show(message, user, channel, source);
    }

    private void Show(JsonObject message, string user, FakeChannel channel, FakeMessage? source)
    {
        var type = message["response_type"]?.ToString() ?? "ephemeral";
        var rules = new MessageRules(server, where);
        rules.CheckManners(message, unfolds: type == "in_channel" && !Is(message, "replace_original"), parses: false);
        rules.Check(message);
        if (type is not "ephemeral" and not "in_channel")
            Complain($"the response_type {type} is not known");
        if (Is(message, "replace_original"))
        {
            if (source is null)
                throw new Refusal("no_original");
            source.Change(server.Posts.Content(message));
            return;
        }

        var thread = message["thread_ts"]?.ToString();
        if (thread is not null && (type != "in_channel" || message["replace_original"]?.ToString() != "false"))
            Complain("thread_ts needs response_type in_channel and replace_original false");
        if (type == "in_channel")
            server.Posts.KeepPace(channel, where);
        server.Posts.Add(channel, FakeSlackServer.BotUser, message, thread, type == "in_channel" ? null : user);
    }

    private static bool Is(JsonObject message, string flag) => message[flag]?.ToString() == "true";

    private void Complain(string what) => server.Violations.Add($"{where}: {what}");
}
