using StrategicPartnerships.Bot.Delivery;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>What a method of the Web API answered. HTTP 200 with <c>ok:false</c> is a failure like any other.</summary>
/// <param name="Error">Slack's own word, such as <c>expired_trigger_id</c>; null when it went well.</param>
/// <param name="Failure">How the failure is to be taken; null when it went well.</param>
internal sealed record SlackResult<T>(T? Value, string? Error = null, Outcome? Failure = null)
    where T : class
{
    public bool Ok => Error is null;
}
