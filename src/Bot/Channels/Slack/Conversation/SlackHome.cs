using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Core.GovernanceBuilder;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>The bot's page of a person as the app's home tab.</summary>
internal static class SlackHome
{
    public const string Callback = "home.v1";

    public static HomeView View(HomePage page) => HomeTab.Of(new(
        page.Greeting,
        [.. page.Partnerships.Select(p => new HomePartnership(p.Name, p.Objective, p.Model, p.Version, p.Owner, DateText.Of(p.Changed), p.NextMeeting, SlackButtons.Of(p.Actions)))],
        page.Meetings, [.. page.CheckIns.Select(c => new HomeCheckIn(c.Text, SlackButtons.Of([c.Action])[0]))],
        "/strategic-partnerships list", SlackButtons.Of(page.Actions))) with { CallbackId = Callback };
}
