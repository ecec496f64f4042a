namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>A method of the Web API and how it is called (platform facts A5).</summary>
/// <param name="Repeatable">True where a second call does no harm; a message that may have been posted is never posted again.</param>
internal sealed record SlackMethod(string Name, bool Repeatable)
{
    /// <summary>A trigger lives for three seconds [Slack: trigger_id]; an answer after that helps nobody.</summary>
    private static readonly TimeSpan WithinTrigger = TimeSpan.FromSeconds(2.5);

    public static readonly SlackMethod PostMessage = new("chat.postMessage", false);
    public static readonly SlackMethod PostEphemeral = new("chat.postEphemeral", false);
    public static readonly SlackMethod UpdateMessage = new("chat.update", true);
    public static readonly SlackMethod GetPermalink = new("chat.getPermalink", true);
    public static readonly SlackMethod OpenView = new("views.open", false) { Limit = WithinTrigger };
    public static readonly SlackMethod PushView = new("views.push", false) { Limit = WithinTrigger };
    public static readonly SlackMethod UpdateView = new("views.update", true);
    public static readonly SlackMethod PublishView = new("views.publish", true);
    public static readonly SlackMethod OpenConversation = new("conversations.open", true);
    public static readonly SlackMethod JoinConversation = new("conversations.join", true);
    public static readonly SlackMethod GetUploadUrl = new("files.getUploadURLExternal", true);
    public static readonly SlackMethod CompleteUpload = new("files.completeUploadExternal", false);

    /// <summary>How long one call may take, repeats included.</summary>
    public TimeSpan Limit { get; private init; } = SlackExchange.Patience;
}
