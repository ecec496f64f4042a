using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>The bot's forms as modals: what they carry, and which mistakes stand at which input.</summary>
internal static class SlackForms
{
    public static ModalView View(Form form, string place, IReadOnlyDictionary<string, string>? errors = null) =>
        FormView.Of(form, new SlackMetadata(form.State, place).ToString(), errors);
}
