using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>A modal or a home tab as one person has it before them.</summary>
public sealed class FakeView
{
    private readonly List<JsonObject> _versions = [];

    internal FakeView(string id, string user, string team, string? channel, string? previous, string? root)
    {
        (Id, User, Team, Channel, PreviousId) = (id, user, team, channel, previous);
        RootId = root ?? id;
    }

    public string Id { get; }
    public string User { get; }
    public string Team { get; }
    public string RootId { get; }
    public string? PreviousId { get; }
    public string Hash { get; private set; } = "";
    public bool IsOpen { get; internal set; } = true;

    /// <summary>Where the person stood when it was opened.</summary>
    public string? Channel { get; }

    /// <summary>As the bot sent it, with an id on every block.</summary>
    public JsonObject Payload => _versions[^1];

    /// <summary>Every payload that was ever shown in it, oldest first.</summary>
    public IReadOnlyList<JsonObject> Versions => _versions;
    public string? ExternalId => Payload["external_id"]?.ToString();
    public bool IsHome => Payload["type"]?.ToString() == "home";
    internal ViewState State { get; private set; } = ViewState.Nothing;

    internal void Show(JsonObject payload, string hash)
    {
        _versions.Add(payload);
        Hash = hash;
        State = State.Under(payload, Channel);
    }

    /// <summary>As it stands in answers and payloads.</summary>
    internal JsonObject ToJson(FakeToken? token = null)
    {
        var json = (JsonObject)Payload.DeepClone();
        (json["id"], json["team_id"], json["hash"], json["app_id"], json["root_view_id"]) = (Id, Team, Hash, FakeSlackServer.AppId, RootId);
        (json["bot_id"], json["app_installed_team_id"], json["previous_view_id"]) = (token?.BotId ?? "B0BOT", token?.Team ?? Team, PreviousId);
        json["private_metadata"] ??= "";
        json["callback_id"] ??= "";
        json["external_id"] ??= "";
        json["state"] = new JsonObject { ["values"] = State.ToJson() };
        return json;
    }
}
