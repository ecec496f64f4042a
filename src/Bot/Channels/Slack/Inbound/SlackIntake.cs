using StrategicPartnerships.Bot.Delivery;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>Takes a proven request and answers in time; <see cref="Conversation.SlackGateway"/> in the bot.</summary>
internal delegate Task<SlackAnswer> SlackHandler(SlackRequest request, SlackWork work);

/// <summary>The way of everything proven, whether it came over HTTP or over a socket.</summary>
internal sealed partial class SlackIntake(SlackHandler handler, SlackInboundMetrics metrics, SlackInboundHealth health, ILogger<SlackIntake> log)
{
    /// <summary>An error of ours is no failed command: Slack would show its own message for that, which helps nobody.</summary>
    private static readonly SlackAnswer Apology = new(
        """{"response_type":"ephemeral","text":"Sorry, something went wrong on my side. Please run the command again in a moment. If it keeps happening, tell whoever looks after this bot."}""");

    public SlackReading Read(SlackWork work)
    {
        health.Came();
        var reading = SlackRequestReader.Read(work);
        switch (reading)
        {
            case SlackReading.Malformed(var why):
                metrics.Rejected("malformed");
                NotUnderstood(work.Kind, why);
                break;
            case SlackReading.Ignored ignored when ignored == SlackReading.RateLimited:
                metrics.RateLimited();
                HeldBack();
                break;
            case SlackReading.Ignored(var why, var id):
                metrics.Ignored();
                LeftAlone(work.Kind, id, why);
                break;
        }

        return reading;
    }

    public async Task<SlackAnswer> Answer(SlackRequest request, SlackWork work)
    {
        var kind = request.GetType().Name;
        metrics.Taken(kind);
        try
        {
            return await handler(request, work);
        }
        catch (Exception wrong)
        {
            metrics.Failed(kind);
            Failed(kind, request.Origin.Team ?? request.Origin.Enterprise, new(wrong));
            return request is SlackRequest.Command ? Apology : SlackAnswer.Empty;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A proven Slack {Kind} is not understood: {Why}.")]
    private partial void NotUnderstood(string kind, string why);

    [LoggerMessage(LogLevel.Information, "A Slack {Kind} is left alone ({Id}): {Why}.")]
    private partial void LeftAlone(string kind, string? id, string why);

    [LoggerMessage(LogLevel.Warning, "Slack holds events back: too many within an hour.")]
    private partial void HeldBack();

    [LoggerMessage(LogLevel.Error, "A Slack {Kind} of {Workspace} broke off: {Thrown}")]
    private partial void Failed(string kind, string? workspace, Thrown thrown);
}
