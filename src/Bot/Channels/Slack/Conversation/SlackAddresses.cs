using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>
/// Remembers the address that came with a request: through it the bot can post for half an hour into a conversation in which it is no member.
/// </summary>
internal sealed class SlackAddresses(SlackSecrets secrets, TimeProvider time)
{
    public async Task Remember(SlackTurn turn, PartnershipsContext db)
    {
        var channel = turn.Request switch
        {
            SlackRequest.Command command => command.Channel,
            SlackRequest.BlockActions { Channel: { } clicked } => clicked,
            SlackRequest.MessageShortcut shortcut => shortcut.Channel,
            _ => null,
        };
        if (channel is not null && turn.ResponseUrl is { Length: > 0 } url)
            await Remember(turn, channel, url, db);
        if (turn.Request is SlackRequest.ViewSubmission submission)
            foreach (var picked in submission.ResponseUrls)
                await Remember(turn, picked.Channel, picked.Url, db);
    }

    private async Task Remember(SlackTurn turn, string channel, string url, PartnershipsContext db)
    {
        var row = await db.ReplyAddresses.FirstOrDefaultAsync(a => a.Workspace == turn.Installation.Workspace && a.Place == channel && a.Person == turn.User);
        if (row is null)
        {
            db.ReplyAddresses.Add(new() { Workspace = turn.Installation.Workspace, Place = channel, Person = turn.User, ProtectedAddress = secrets.Protect(url), ReceivedAt = time.GetUtcNow() });
            return;
        }

        (row.ProtectedAddress, row.ReceivedAt, row.Uses) = (secrets.Protect(url), time.GetUtcNow(), 0);
    }
}
