using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>The bot's page of a person as the app's home tab.</summary>
internal static class SlackHome
{
    public const string Callback = "home.v1";

    public static HomeView View(HomePage page) => HomeTab.Of(new(
        [.. page.Partnerships.Select(p => new HomeTabPartnership(p.Name, p.Objective, p.Details, SlackButtons.Of(p.Actions)))],
        page.Others, page.Meetings, page.CheckIns, SlackButtons.Of(page.Actions))) with { CallbackId = Callback };
}
