using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>The bot's actions as buttons.</summary>
internal static class SlackButtons
{
    public static IReadOnlyList<KitButton> Of(IEnumerable<ChatAction> actions) => [.. actions.Select(a => new KitButton(a.Id, a.Label, a.State))];

    /// <summary>For what was posted about a partnership: the whole of it first.</summary>
    public static IReadOnlyList<KitButton> OnPosted(string about, IEnumerable<ChatAction> actions) =>
        [new(ActionIds.ShowPartnership, "Full text", about), .. Of(actions)];
}
