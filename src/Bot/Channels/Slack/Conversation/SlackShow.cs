using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>What the person sees in answer to a request, apart from what is posted.</summary>
/// <param name="Modal">Replaces the modal that is open, or opens one.</param>
/// <param name="Stacked">True where the modal stands on top of the open one, so that nothing typed there is lost.</param>
/// <param name="Instead">A message for the person alone, where the modal cannot be shown in time.</param>
/// <param name="Message">A message for the person alone.</param>
/// <param name="Errors">By field id, for the form that was sent.</param>
internal sealed record SlackShow(ModalView? Modal = null, bool Stacked = false, MessageContent? Message = null, HomeView? Home = null, IReadOnlyDictionary<string, string>? Errors = null, MessageContent? Instead = null)
{
    public const string Title = "Strategic partnerships";

    /// <summary>For a view that would close in time and cannot be closed later.</summary>
    public string Done { get; init; } = "Done.";
}
