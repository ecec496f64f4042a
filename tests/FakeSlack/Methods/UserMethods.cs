using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>users.info, auth.*, apps.uninstall</summary>
internal static class UserMethods
{
    public static JsonObject Info(ApiContext call)
    {
        var user = call.User(call.Required("user"));
        var json = new JsonObject
        {
            ["id"] = user.Id,
            ["team_id"] = user.HomeTeam,
            ["name"] = user.Name,
            ["real_name"] = user.RealName,
            ["tz"] = user.Tz,
            ["tz_offset"] = user.TzOffset,
            ["deleted"] = user.Deleted,
            ["is_bot"] = user.IsBot,
            ["is_stranger"] = user.IsStranger,
            ["is_restricted"] = false,
            ["is_ultra_restricted"] = false,
            ["profile"] = new JsonObject { ["real_name"] = user.RealName, ["display_name"] = user.Name },
        };
        if (call.Flag("include_locale"))
            json["locale"] = user.Locale;
        return new() { ["user"] = json };
    }

    public static JsonObject Test(ApiContext call)
    {
        var json = new JsonObject { ["url"] = "https://acme.slack.com/", ["user"] = "partnerships", ["user_id"] = call.Token!.BotUser, ["bot_id"] = call.Token.BotId, ["is_enterprise_install"] = call.Token.IsOrgWide };
        if (call.World.Teams.Find(t => t.Id == call.Token.Team) is { } team)
            (json["team_id"], json["team"]) = (team.Id, team.Name);
        if (call.Token.Enterprise is { } enterprise)
            json["enterprise_id"] = enterprise;
        return json;
    }

    public static JsonObject Revoke(ApiContext call)
    {
        if (!call.Flag("test"))
            call.Token!.Revoked = true;
        return new() { ["revoked"] = !call.Flag("test") };
    }

    public static JsonObject Uninstall(ApiContext call)
    {
        if (call.Required("client_id") != FakeSlackServer.ClientId)
            throw new Refusal("invalid_client_id");
        if (call.Required("client_secret") != FakeSlackServer.ClientSecret)
            throw new Refusal("bad_client_secret");
        foreach (var token in call.World.Tokens.Where(t => !t.IsApp && t.Team == call.Token!.Team && t.Enterprise == call.Token.Enterprise))
            token.Revoked = true;
        return [];
    }
}
