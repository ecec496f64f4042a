using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Features;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>One request on its way through the bot.</summary>
/// <param name="Place">Where it came from, as it is stored; a person's id where there is no conversation.</param>
internal sealed record SlackTurn(SlackRequest Request, SlackInstallation Installation, ChatRequest Chat, string Place, SlackHandover Handover)
{
    /// <summary>A view that was opened at once, before anything was known; null where none was.</summary>
    public Task<SlackResult<SlackOpenedView>>? Opening { get; set; }

    public Caller? Caller { get; set; }

    /// <summary>The modal that the person looks at.</summary>
    public SlackView? View => Request switch
    {
        SlackRequest.ViewSubmission submission => submission.View,
        SlackRequest.BlockActions { View: { CallbackId: not SlackHome.Callback } view } => view,
        _ => null,
    };

    /// <summary>True where an answer in words belongs into a modal: somebody works in one, or one waits to be filled.</summary>
    public bool InModal => View is not null || Opening is not null;

    public string? TriggerId => Request switch
    {
        SlackRequest.Command command => command.TriggerId,
        SlackRequest.BlockActions click => click.TriggerId,
        SlackRequest.Shortcut shortcut => shortcut.TriggerId,
        SlackRequest.MessageShortcut shortcut => shortcut.TriggerId,
        _ => null,
    };

    public string? ResponseUrl => Request switch
    {
        SlackRequest.Command command => command.ResponseUrl,
        SlackRequest.BlockActions click => click.ResponseUrl,
        SlackRequest.MessageShortcut shortcut => shortcut.ResponseUrl,
        _ => null,
    };

    public string User => Request.Origin.User;
}
