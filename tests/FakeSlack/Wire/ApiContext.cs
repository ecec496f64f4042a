using System.Globalization;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>One call, ready to be carried out.</summary>
/// <param name="Token">Null for the methods that prove themselves by the client's secret.</param>
internal sealed record ApiContext(FakeSlackServer Server, FakeToken? Token, JsonObject Arguments)
{
    public FakeWorld World => Server.World;

    /// <summary>The workspace that the call is about: the token's, or the one named beside an organisation's token.</summary>
    public string Team => Token?.Team ?? Text("team_id") ?? throw new Refusal("missing_argument");

    public bool Has(string name) => Arguments.ContainsKey(name);

    public string? Text(string name) => Arguments[name] is JsonValue value ? value.ToString() : null;

    public string Required(string name) => Text(name) is { Length: > 0 } text ? text : throw new Refusal("missing_argument", [$"missing required field: {name}"]);

    public bool Flag(string name) => Text(name) is "true" or "True" or "1";

    public long Number(string name) => long.TryParse(Required(name), CultureInfo.InvariantCulture, out var number) ? number : throw new Refusal("invalid_arguments", [$"{name} must be a number"]);

    public void NeedScope(params string[] anyOf)
    {
        if (anyOf.Length > 0 && !anyOf.Any(Token!.Scopes.Contains))
            throw new Refusal("missing_scope") { Extra = new() { ["needed"] = anyOf[0], ["provided"] = string.Join(',', Token.Scopes) } };
    }

    /// <summary>A channel as the token may know it: private ones only from inside, other workspaces not at all.</summary>
    public FakeChannel Channel(string id)
    {
        var channel = World.Channels.Find(c => c.Id == id) ?? throw new Refusal("channel_not_found");
        if (Token!.Team is { } team ? channel.Team != team : World.Teams.Find(t => t.Id == channel.Team)?.Enterprise != Token.Enterprise)
            throw new Refusal("channel_not_found");
        return channel.Kind != ChannelKind.Public && !channel.Members.Contains(Token.BotUser) ? throw new Refusal("channel_not_found") : channel;
    }

    public FakeUser User(string id) => World.Users.Find(u => u.Id == id) ?? throw new Refusal("user_not_found");
}
