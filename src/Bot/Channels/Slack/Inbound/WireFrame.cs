using System.Text.Json;
using System.Text.Json.Serialization;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>One frame of a socket (platform facts A6): <c>hello</c>, <c>disconnect</c>, or an envelope with a request in it.</summary>
/// <param name="Reason">Of a <c>disconnect</c>: <c>warning</c>, <c>refresh_requested</c> or <c>link_disabled</c>.</param>
internal sealed record WireFrame(
    string? Type, string? Reason, string? EnvelopeId, JsonElement Payload, [property: JsonConverter(typeof(LooseFlag))] bool AcceptsResponsePayload);

/// <summary>The answer of <c>apps.connections.open</c>. The address is a credential: whoever opens it first gets the requests.</summary>
internal sealed record WireConnection(bool Ok, string? Url, string? Error);
