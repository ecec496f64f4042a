using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>chat.*</summary>
internal static class ChatMethods
{
    public static JsonObject Post(ApiContext call)
    {
        Check(call, "chat.postMessage", unfolds: true);
        var channel = Target(call);
        MayPost(call, channel);
        Parent(call, channel);
        call.Server.Posts.KeepPace(channel, "chat.postMessage");
        var made = call.Server.Posts.Add(channel, call.Token!.BotUser, call.Arguments, call.Text("thread_ts"));
        return new() { ["channel"] = channel.Id, ["ts"] = made.Ts, ["message"] = made.ToJson() };
    }

    public static JsonObject Update(ApiContext call)
    {
        Check(call, "chat.update", unfolds: false);
        var message = Own(call, call.Required("ts"), "cant_update_message");
        var content = call.Server.Posts.Content(call.Arguments);
        if (content["metadata"] is null && message.Content["metadata"] is { } kept)
            content["metadata"] = kept.DeepClone();
        message.Change(content);
        return new() { ["channel"] = message.Channel, ["ts"] = message.Ts, ["text"] = message.Text, ["message"] = message.ToJson() };
    }

    public static JsonObject PostEphemeral(ApiContext call)
    {
        Check(call, "chat.postEphemeral", unfolds: false);
        var channel = call.Channel(call.Required("channel"));
        MayPost(call, channel);
        var user = call.Required("user");
        if (!channel.Members.Contains(user))
            throw new Refusal("user_not_in_channel");
        var made = call.Server.Posts.Add(channel, call.Token!.BotUser, call.Arguments, call.Text("thread_ts"), user);
        return new() { ["message_ts"] = made.Ts };
    }

    public static JsonObject Delete(ApiContext call)
    {
        var message = Own(call, call.Required("ts"), "cant_delete_message");
        message.Deleted = true;
        return new() { ["channel"] = message.Channel, ["ts"] = message.Ts };
    }

    public static JsonObject Permalink(ApiContext call)
    {
        var channel = call.Channel(call.Required("channel"));
        var message = Posts.Find(channel, call.Required("message_ts")) ?? throw new Refusal("message_not_found");
        return new() { ["channel"] = channel.Id, ["permalink"] = Link(channel, message) };
    }

    public static string Link(FakeChannel channel, FakeMessage message) => $"https://acme.slack.com/archives/{channel.Id}/p{message.Ts.Replace(".", "")}";

    private static void Check(ApiContext call, string method, bool unfolds)
    {
        var rules = new MessageRules(call.Server, method);
        rules.CheckManners(call.Arguments, unfolds, parses: true);
        rules.Check(call.Arguments);
    }

    /// <summary>A person's id stands for the app's direct chat with them.</summary>
    private static FakeChannel Target(ApiContext call)
    {
        var id = call.Required("channel");
        if (id[0] is not 'U' and not 'W')
            return call.Channel(id);
        return call.World.Users.Find(u => u.Id == id && !u.Deleted) is { } user ? call.World.Direct(user) : throw new Refusal("channel_not_found");
    }

    private static void MayPost(ApiContext call, FakeChannel channel)
    {
        if (channel.IsArchived)
            throw new Refusal("is_archived");
        if (channel.Kind == ChannelKind.Direct && !call.World.MessagesTabEnabled)
            throw new Refusal("messages_tab_disabled");
        if (!channel.Members.Contains(call.Token!.BotUser) && !call.Token.Scopes.Contains("chat:write.public"))
            throw new Refusal("not_in_channel");
    }

    private static void Parent(ApiContext call, FakeChannel channel)
    {
        if (call.Text("thread_ts") is not { } ts)
            return;
        var parent = channel.Messages.Find(m => m.Ts == ts);
        if (parent?.ThreadTs is not null && parent.ThreadTs != ts)
            call.Server.Violations.Add("chat.postMessage: thread_ts must be that of the thread's first message");
        if (parent is not { OnlyFor: null })
            throw new Refusal("invalid_thread_ts");
    }

    private static FakeMessage Own(ApiContext call, string ts, string error)
    {
        var channel = call.Channel(call.Required("channel"));
        if (Posts.Find(channel, ts) is not { OnlyFor: null } message)
            throw new Refusal("message_not_found");
        return message.Author == call.Token!.BotUser ? message : throw new Refusal(error);
    }
}
