using System.Text.Json;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Makes the rows of the ledger for one request. Keys follow from the request, so that one that is done again makes no second ones.</summary>
internal sealed class SlackDeliveries(TimeProvider time, SlackSecrets secrets)
{
    private static readonly TimeSpan PostsWorth = TimeSpan.FromDays(1);

    /// <summary>So long an answer can be given through the address that came with the request [Slack: response_url, 30 minutes].</summary>
    private static readonly TimeSpan RepliesWorth = TimeSpan.FromMinutes(30);

    public Batch Of(SlackTurn turn, string place, PartnershipsContext db) => new(this, turn, place, db);

    internal sealed class Batch(SlackDeliveries deliveries, SlackTurn turn, string place, PartnershipsContext db)
    {
        private int _order;

        public void Post(MessageContent content, string? about, string part) => Add("post", new(content, ThreadTs: SlackPlace.Of(place).ThreadTs), PostsWorth, about, part);

        /// <summary>Into a thread that stands already.</summary>
        public void Reply(MessageContent content, string threadTs, string? about, string? part) => Add("post", new(content, ThreadTs: threadTs), PostsWorth, about, part);

        public void Update(MessageContent content, string ts, string about, string part) => Add("update", new(content, Ts: ts), PostsWorth, about, part);

        public void File(MessageContent comment, SlackFile file, string? threadTs) => Add("file", new(comment, ThreadTs: threadTs, File: file), PostsWorth, null, null);

        public void Answer(MessageContent content, bool replacesOriginal) => Add("reply", new(content, ReplacesOriginal: replacesOriginal), RepliesWorth, null, null);

        private void Add(string kind, SlackOutgoing content, TimeSpan worth, string? about, string? part)
        {
            var now = deliveries.Now;
            db.Deliveries.Add(new()
            {
                Key = FormattableString.Invariant($"{turn.Request.Key}/{place}/{kind}/{_order}"),
                Channel = SlackSender.Name,
                Workspace = turn.Installation.Workspace,
                Place = place,
                Person = turn.User.Length == 0 ? null : turn.User,
                Kind = kind,
                Cause = $"{turn.Request.Key}/{place}/{(kind == "reply" ? "reply" : "")}",
                Order = _order++,
                Content = JsonSerializer.Serialize(content, SlackOutgoingJson.Default.SlackOutgoing),
                ProtectedAddress = kind == "reply" && turn.ResponseUrl is { Length: > 0 } address ? deliveries.Protect(address) : null,
                About = about,
                Part = part,
                State = DeliveryState.Pending,
                DueAt = now,
                ExpiresAt = now + worth,
            });
        }
    }

    private DateTimeOffset Now => time.GetUtcNow();

    private string Protect(string address) => secrets.Protect(address);
}
