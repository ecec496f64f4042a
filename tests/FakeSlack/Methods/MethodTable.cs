namespace StrategicPartnerships.FakeSlack;

/// <summary>Every method that the bot may call; any other is held against it.</summary>
internal static class MethodTable
{
    private static readonly string[] Message = ["channel", "text", "blocks", "attachments", "thread_ts", "unfurl_links", "unfurl_media", "parse", "link_names", "mrkdwn", "metadata"];

    public static readonly IReadOnlyDictionary<string, ApiMethod> All = new ApiMethod[]
    {
        new("chat.postMessage", true, ["chat:write"], [.. Message, "reply_broadcast"], ChatMethods.Post),
        new("chat.update", true, ["chat:write"], [.. Message, "ts"], ChatMethods.Update),
        new("chat.postEphemeral", true, ["chat:write"], [.. Message, "user"], ChatMethods.PostEphemeral),
        new("chat.delete", true, ["chat:write"], ["channel", "ts"], ChatMethods.Delete),
        new("chat.getPermalink", false, [], ["channel", "message_ts"], ChatMethods.Permalink),
        new("views.open", true, [], ["view", "trigger_id"], ViewMethods.Open),
        new("views.push", true, [], ["view", "trigger_id"], ViewMethods.Push),
        new("views.update", true, [], ["view", "view_id", "external_id", "hash"], ViewMethods.Update),
        new("views.publish", true, [], ["view", "user_id", "hash"], ViewMethods.Publish),
        new("files.getUploadURLExternal", false, ["files:write"], ["filename", "length", "alt_txt", "snippet_type"], FileMethods.GetUrl),
        new("files.completeUploadExternal", true, ["files:write"], ["files", "channel_id", "thread_ts", "initial_comment"], FileMethods.Complete),
        new("conversations.info", false, [], ["channel", "include_locale", "include_num_members"], ConversationMethods.Info),
        new("conversations.members", false, [], ["channel", "cursor", "limit"], ConversationMethods.Members),
        new("conversations.join", true, ["channels:join"], ["channel"], ConversationMethods.Join),
        new("conversations.open", true, ["im:write"], ["users", "return_im", "prevent_creation", "channel"], ConversationMethods.Open),
        new("users.info", false, ["users:read"], ["user", "include_locale", "team_id"], UserMethods.Info),
        new("auth.test", true, [], [], UserMethods.Test),
        new("auth.revoke", false, [], ["test"], UserMethods.Revoke),
        new("apps.uninstall", false, [], ["client_id", "client_secret"], UserMethods.Uninstall),
        new("oauth.v2.access", false, [], ["code", "redirect_uri", "grant_type", "refresh_token"], OAuthMethods.Access, Proof.Client),
        new("oauth.v2.exchange", false, [], ["token"], OAuthMethods.Exchange, Proof.Client),
        new("apps.connections.open", true, ["connections:write"], [], c => new() { ["url"] = c.Server.Sockets.NewUrl() }, Proof.App),
    }.ToDictionary(m => m.Name);
}
