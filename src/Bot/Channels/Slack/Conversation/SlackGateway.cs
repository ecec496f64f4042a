namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Takes each proven request once and answers in time, whatever the database or Slack do.</summary>
internal sealed class SlackGateway
{
    public Task<SlackAnswer> Take(SlackRequest request, SlackWork work) => throw new NotSupportedException();
}
