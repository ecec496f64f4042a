using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>oauth.v2.*</summary>
internal static class OAuthMethods
{
    public static JsonObject Access(ApiContext call) => call.Text("grant_type") switch
    {
        "refresh_token" => Answer(call, call.Server.OAuth.Refresh(call.Required("refresh_token"))),
        null or "authorization_code" => Answer(call, call.Server.OAuth.Redeem(call.Required("code"), call.Text("redirect_uri"))),
        _ => throw new Refusal("invalid_grant_type"),
    };

    public static JsonObject Exchange(ApiContext call) => Answer(call, call.Server.OAuth.Exchange(call.Required("token")));

    private static JsonObject Answer(ApiContext call, (FakeToken Token, string? Refresh) issued)
    {
        var token = issued.Token;
        var json = new JsonObject
        {
            ["access_token"] = token.Value,
            ["token_type"] = "bot",
            ["scope"] = string.Join(',', token.Scopes),
            ["bot_user_id"] = token.BotUser,
            ["app_id"] = call.Server.OAuth.IssuedFor,
            ["team"] = call.World.Teams.Find(t => t.Id == token.Team) is { } team ? new JsonObject { ["id"] = team.Id, ["name"] = team.Name } : null,
            ["enterprise"] = token.Enterprise is { } enterprise ? new JsonObject { ["id"] = enterprise, ["name"] = "Acme Group" } : null,
            ["is_enterprise_install"] = token.IsOrgWide,
            ["authed_user"] = new JsonObject { ["id"] = "U0ANA" },
        };
        if (issued.Refresh is not null)
            (json["refresh_token"], json["expires_in"]) = (issued.Refresh, 43_200);
        return json;
    }
}
