using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>The parts that every interactive payload holds.</summary>
internal sealed class Payloads(FakeSlackServer server, FakeUser user)
{
    private FakeTeam Team => server.World.Teams.Find(t => t.Id == user.Team)!;

    public JsonObject Of(string type, FakeView? view = null)
    {
        var orgWide = server.IsOrgWide(Team);
        var payload = new JsonObject
        {
            ["type"] = type,
            ["token"] = "legacy",
            ["api_app_id"] = FakeSlackServer.AppId,
            ["user"] = new JsonObject { ["id"] = user.Id, ["username"] = user.Name, ["name"] = user.Name, ["team_id"] = user.HomeTeam },
            ["team"] = orgWide ? null : new JsonObject { ["id"] = Team.Id, ["domain"] = Team.Name.ToLowerInvariant() },
            ["enterprise"] = Team.Enterprise is { } enterprise ? new JsonObject { ["id"] = enterprise, ["name"] = "Acme Group" } : null,
            ["is_enterprise_install"] = orgWide,
        };
        if (view is not null)
            payload["view"] = view.ToJson(server.World.Tokens.Find(t => t.Team == view.Team));
        return payload;
    }

    public JsonObject WithTrigger(string type, string? channel, FakeView? view = null)
    {
        var payload = Of(type, view);
        payload["trigger_id"] = server.Triggers.New(user.Id, user.Team, channel ?? view?.Channel);
        return payload;
    }

    /// <param name="value">What the element holds: the button's value, or what was chosen.</param>
    public JsonObject Action(Clickable at, JsonObject value)
    {
        var payload = WithTrigger("block_actions", at.Message?.Channel, at.View);
        var action = (JsonObject)value.DeepClone();
        (action["action_id"], action["block_id"], action["type"], action["action_ts"]) = (at.Element["action_id"]!.ToString(), at.Block["block_id"]!.ToString(), at.Element["type"]!.ToString(), server.World.NextTs());
        payload["actions"] = new JsonArray(action);
        if (at.Message is { } message)
            Of(message, payload);
        else
            payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = at.View!.Id };
        return payload;
    }

    public void Of(FakeMessage message, JsonObject payload)
    {
        var channel = server.World.Channel(message.Channel);
        payload["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = channel.Id, ["is_ephemeral"] = message.OnlyFor is not null };
        payload["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name };
        payload["message"] = message.ToJson();
        payload["response_url"] = server.Addresses.New("actions", user.Id, user.Team, channel.Id, message);
        payload["state"] = new JsonObject { ["values"] = new JsonObject() };
    }
}

/// <summary>An element that a person can touch, and where it stands: in a message or in a view.</summary>
internal sealed record Clickable(JsonObject Block, JsonObject Element, FakeMessage? Message, FakeView? View);
