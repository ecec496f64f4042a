namespace StrategicPartnerships.FakeSlack;

/// <summary>What lets a modal be opened: within three seconds, once [Slack: trigger ids].</summary>
internal sealed class Triggers(FakeSlackServer server)
{
    private readonly Dictionary<string, Trigger> _all = [];

    /// <param name="channel">Where the person stood, if anywhere.</param>
    public string New(string user, string team, string? channel)
    {
        lock (server.World.Gate)
        {
            var id = $"{server.World.NextId("")}.{team}.{server.World.NextId("t")}";
            _all[id] = new(user, team, channel, server.World.Now);
            return id;
        }
    }

    public Trigger Take(string id, FakeToken token)
    {
        if (!_all.TryGetValue(id, out var trigger) || (token.Team is { } team && team != trigger.Team))
            throw new Refusal("invalid_trigger_id");
        if (trigger.Used)
            throw new Refusal("exchanged_trigger_id");
        if (server.World.Now - trigger.Issued > server.AnswerLimit)
            throw new Refusal("expired_trigger_id");
        trigger.Used = true;
        return trigger;
    }
}

internal sealed record Trigger(string User, string Team, string? Channel, DateTimeOffset Issued)
{
    public bool Used { get; set; }
}
