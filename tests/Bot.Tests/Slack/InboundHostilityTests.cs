using CsCheck;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;
using static StrategicPartnerships.Bot.Tests.Slack.InboundPayloads;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>No body, however it is twisted, is an error: it is a request, ignored, or malformed.</summary>
public sealed class InboundHostilityTests
{
    private static readonly string[] Bodies =
        [Command(), Interaction(ButtonClick()), ButtonClick(), View(), Event(Mention("hello")), Event("""{"type":"tokens_revoked","tokens":{"bot":["U1"]}}"""), """{"type":"url_verification","challenge":"x"}"""];

    private static readonly string[] Pieces = ["null", "[]", "[null]", "{}", "1", "\"\"", "\"\\ud800\"", "true", "{", "&", "%ff", "%"];

    [Fact]
    public void A_member_of_another_shape_is_no_error() =>
        Gen.Select(OneOf(Bodies), Gen.Int[0, 1000], OneOf(Pieces), OneOf("command", "interactive", "event")).Sample((body, at, piece, kind) =>
        {
            var starts = Enumerable.Range(0, body.Length).Where(i => body[i] is ':' or '=' or '[').ToArray();
            var start = starts[at % starts.Length] + 1;
            var end = body.IndexOfAny([',', '}', ']', '&'], start);
            return Read(kind, body[..start] + piece + (end < 0 ? "" : body[end..])) is not null;
        }, iter: 20_000);

    [Fact]
    public void Any_text_at_all_is_no_error() =>
        Gen.Select(Gen.String, OneOf("command", "interactive", "event", "other")).Sample((body, kind) => Read(kind, body) is SlackReading.Malformed or SlackReading.Ignored);

    private static Gen<string> OneOf(params string[] these) => Gen.Int[0, these.Length - 1].Select(i => these[i]);
}
