using System.Text.RegularExpressions;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Features;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Who asks, where, how the people in question are called, and whether another company reads along.</summary>
internal sealed partial class SlackCallers(SlackDirectory directory)
{
    public async Task<Caller> Of(SlackTurn turn, CancellationToken cancel)
    {
        var names = directory.Names(turn.Installation, turn.Request.Origin, Picked(turn.Chat), cancel);
        var outsiders = OutsidersCanRead(turn.Installation, turn.Place, cancel);
        return new(turn.Installation.Workspace, turn.User, turn.Place, await outsiders, await names) { Channel = SlackSender.Name };
    }

    /// <summary>A chat between one person and the bot has no outsiders.</summary>
    public Task<bool> OutsidersCanRead(SlackInstallation installation, string place, CancellationToken cancel) =>
        UserPattern().IsMatch(place) || place.Length == 0 ? Task.FromResult(false) : directory.OutsidersCanRead(installation, SlackPlace.Of(place).Channel, cancel);

    public Task<bool> IsOutsider(SlackTurn turn, CancellationToken cancel) =>
        turn.User.Length == 0 ? Task.FromResult(false) : directory.IsOutsider(turn.Installation, turn.Request.Origin, cancel);

    /// <summary>The people whom a form names by their ids.</summary>
    private static string[] Picked(ChatRequest chat) => chat is ChatRequest.FormSubmitted form ? [.. form.Values.Values.Where(v => UserPattern().IsMatch(v)).Distinct()] : [];

    [GeneratedRegex("^[UW][A-Z0-9]{2,}$")]
    private static partial Regex UserPattern();
}
