namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>What makes a request the same one when it comes again. Ids that are not unique in all of Slack stand under their workspace.</summary>
internal static class SlackKeys
{
    public static string Trigger(string trigger) => $"slack/trigger/{trigger}";

    /// <summary>A double click on Submit has two triggers and one hash.</summary>
    public static string View(string id, string hash) => $"slack/view/{id}/{hash}";

    public static string Closed(string view) => $"slack/closed/{view}";

    /// <summary>Slack may send the same message under several event ids.</summary>
    public static string Message(SlackOrigin origin, string channel, string ts) => $"slack/message/{origin.Team ?? origin.Enterprise}/{channel}/{ts}";

    public static string Event(string id) => $"slack/event/{id}";

    /// <summary>Only tells suggestions apart in a log; they have no effect.</summary>
    public static string Suggestion(string user, string action) => $"slack/suggestion/{user}/{action}";
}
