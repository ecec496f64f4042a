using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Puts messages into channels.</summary>
internal sealed class Posts(FakeSlackServer server)
{
    private static readonly string[] Kept = ["text", "blocks", "attachments", "metadata", "mrkdwn", "parse", "files"];
    private readonly Dictionary<string, DateTimeOffset> _last = [];

    public FakeMessage Add(FakeChannel channel, string author, JsonObject message, string? threadTs = null, string? onlyFor = null)
    {
        var world = server.World;
        var made = new FakeMessage(channel.Id, world.NextTs(), author, Content(message), world.NextOrder()) { ThreadTs = threadTs, OnlyFor = onlyFor };
        channel.Messages.Add(made);
        return made;
    }

    /// <summary>What stays of a payload in the message: its content, with an id on every block.</summary>
    public JsonObject Content(JsonObject message)
    {
        var content = new JsonObject();
        foreach (var name in Kept)
        {
            if (message[name] is { } value)
                content[name] = value.DeepClone();
        }

        return KitWalk.WithBlockIds(content, () => server.World.NextId("b"));
    }

    /// <summary>About one message per second and channel [Slack: rate limits].</summary>
    public void KeepPace(FakeChannel channel, string method)
    {
        if (!server.EnforcePace)
            return;
        var now = server.World.Now;
        if (_last.TryGetValue(channel.Id, out var last) && now - last < TimeSpan.FromSeconds(1))
        {
            server.Violations.Add($"{method}: more than one message in a second to {channel.Id}");
            throw new Refusal("ratelimited", status: 429);
        }

        _last[channel.Id] = now;
    }

    public static FakeMessage? Find(FakeChannel channel, string ts) => channel.Messages.Find(m => m.Ts == ts && !m.Deleted);
}
