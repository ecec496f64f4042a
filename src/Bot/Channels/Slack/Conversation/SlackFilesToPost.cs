using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>
/// Exported files: into the thread of the partnership where it was asked for in the place in which it stands, because everybody there can
/// read it already; otherwise, and where another company reads along, to the person alone.
/// </summary>
internal sealed class SlackFilesToPost(SlackDeliveries deliveries)
{
    public async Task<ChatMessage> Post(SlackTurn turn, ChatMessage said, ChatFile file, PartnershipsContext db, CancellationToken cancel)
    {
        var channel = SlackPlace.Of(turn.Place).Channel;
        var roots = await db.PostedParts.AsNoTracking().Where(p => p.Workspace == turn.Installation.Workspace && p.About == file.About && p.Part == SlackPosts.Header).ToListAsync(cancel);
        var root = turn.Caller?.OutsidersCanRead == false ? roots.Find(p => SlackPlace.Of(p.Place).Channel == channel) : null;
        var comment = MessageNotice.Of(said.Text, []);
        deliveries.Of(turn, root?.Place ?? turn.User, db).File(comment, new(file.Name, file.Content), root?.RemoteId);
        return said with { File = null, Text = said.Text + (root is null ? " The file comes to you in our direct chat." : " The file is in the partnership's thread.") };
    }
}
