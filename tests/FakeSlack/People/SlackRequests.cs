using System.Text;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Requests to the bot, ready signed on the server's clock.</summary>
public sealed class SlackRequests(FakeSlackServer server)
{
    public const string Form = "application/x-www-form-urlencoded";
    public const string Json = "application/json";

    public SignedRequest Command(IEnumerable<KeyValuePair<string, string>> fields) => Command(Encode(fields));

    /// <param name="body">As it goes over the wire.</param>
    public SignedRequest Command(string body) => new("/slack/commands", Encoding.UTF8.GetBytes(body), Form, server.World.Now);

    public SignedRequest Interaction(JsonObject payload) => Interaction("payload=" + Uri.EscapeDataString(payload.ToJsonString()));

    public SignedRequest Interaction(string body) => new("/slack/interactions", Encoding.UTF8.GetBytes(body), Form, server.World.Now);

    public SignedRequest Event(JsonObject envelope) => new("/slack/events", Encoding.UTF8.GetBytes(envelope.ToJsonString()), Json, server.World.Now);

    /// <summary>The fields of a slash command with a fresh trigger and a fresh response url.</summary>
    public Dictionary<string, string> CommandFields(string text, string user = "ana", string channel = "general", string command = "/strategic-partnerships")
    {
        var (from, where) = (server.World.User(user), channel == "dm" ? server.World.Direct(server.World.User(user)) : server.World.Channel(channel));
        var team = server.World.Teams.Find(t => t.Id == where.Team)!;
        var fields = new Dictionary<string, string>
        {
            ["token"] = "legacy",
            ["team_id"] = team.Id,
            ["team_domain"] = team.Name.ToLowerInvariant(),
            ["channel_id"] = where.Id,
            ["channel_name"] = where.Kind switch { ChannelKind.Direct => "directmessage", ChannelKind.Private => "privategroup", _ => where.Name },
            ["user_id"] = from.Id,
            ["user_name"] = from.Name,
            ["command"] = command,
            ["text"] = text,
            ["api_app_id"] = FakeSlackServer.AppId,
            ["is_enterprise_install"] = server.IsOrgWide(team) ? "true" : "false",
            ["response_url"] = server.Addresses.New("commands", from.Id, team.Id, where.Id),
            ["trigger_id"] = server.Triggers.New(from.Id, team.Id, where.Id),
        };
        if (team.Enterprise is { } enterprise)
            (fields["enterprise_id"], fields["enterprise_name"]) = (enterprise, "Acme Group");
        return fields;
    }

    /// <summary>The outer part of an event.</summary>
    public JsonObject EventEnvelope(JsonObject inner, string? eventId = null, string team = "T0001")
    {
        var known = server.World.Teams.Find(t => t.Id == team)!;
        return new()
        {
            ["token"] = "legacy",
            ["team_id"] = team,
            ["enterprise_id"] = known.Enterprise,
            ["api_app_id"] = FakeSlackServer.AppId,
            ["event"] = inner,
            ["type"] = "event_callback",
            ["event_id"] = eventId ?? server.World.NextId("Ev"),
            ["event_time"] = server.World.Now.ToUnixTimeSeconds(),
            ["event_context"] = server.World.NextId("context"),
            ["is_ext_shared_channel"] = false,
            ["authorizations"] = new JsonArray(new JsonObject
            {
                ["enterprise_id"] = known.Enterprise,
                ["team_id"] = server.IsOrgWide(known) ? null : team,
                ["user_id"] = FakeSlackServer.BotUser,
                ["is_bot"] = true,
                ["is_enterprise_install"] = server.IsOrgWide(known),
            }),
        };
    }

    internal static string Encode(IEnumerable<KeyValuePair<string, string>> fields) => string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value).Replace("%20", "+")}"));
}
