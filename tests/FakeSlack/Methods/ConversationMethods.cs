using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>conversations.*</summary>
internal static class ConversationMethods
{
    public static JsonObject Info(ApiContext call)
    {
        var channel = Readable(call);
        var json = new JsonObject
        {
            ["id"] = channel.Id,
            ["is_channel"] = channel.Kind == ChannelKind.Public,
            ["is_group"] = channel.Kind == ChannelKind.Private,
            ["is_im"] = channel.Kind == ChannelKind.Direct,
            ["is_mpim"] = false,
            ["is_private"] = channel.Kind != ChannelKind.Public,
            ["is_archived"] = channel.IsArchived,
            ["is_ext_shared"] = channel.IsExtShared,
            ["is_shared"] = channel.IsExtShared,
            ["is_org_shared"] = false,
            ["is_member"] = channel.Members.Contains(call.Token!.BotUser),
            ["context_team_id"] = channel.Team,
        };
        if (channel.Kind == ChannelKind.Direct)
            json["user"] = channel.Members.First(m => m != call.Token.BotUser);
        else
            json["name"] = channel.Name;
        if (call.Flag("include_num_members"))
            json["num_members"] = channel.Members.Count;
        return new() { ["channel"] = json };
    }

    public static JsonObject Members(ApiContext call)
    {
        var channel = Readable(call);
        return new() { ["members"] = new JsonArray([.. channel.Members.Order().Select(m => JsonValue.Create(m))]), ["response_metadata"] = new JsonObject { ["next_cursor"] = "" } };
    }

    public static JsonObject Join(ApiContext call)
    {
        var channel = call.World.Channels.Find(c => c.Id == call.Required("channel") && c.Kind == ChannelKind.Public) ?? throw new Refusal("channel_not_found");
        if (channel.IsArchived)
            throw new Refusal("is_archived");
        channel.Members.Add(call.Token!.BotUser);
        return new() { ["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name, ["is_member"] = true } };
    }

    public static JsonObject Open(ApiContext call)
    {
        var users = call.Required("users").Split(',');
        if (users.Length > 1)
        {
            call.Server.Violations.Add("Unexpected: conversations.open with several people");
            throw new Refusal("not_enough_users");
        }

        var user = call.User(users[0]);
        if (user.Deleted)
            throw new Refusal("user_disabled");
        return new() { ["channel"] = new JsonObject { ["id"] = call.World.Direct(user).Id } };
    }

    private static FakeChannel Readable(ApiContext call)
    {
        var channel = call.Channel(call.Required("channel"));
        call.NeedScope(channel.Kind switch { ChannelKind.Public => "channels:read", ChannelKind.Private => "groups:read", _ => "im:read" });
        return channel;
    }
}
