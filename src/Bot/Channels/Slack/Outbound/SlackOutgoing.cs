using System.Text.Json.Serialization;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>What a delivery of Slack sends: <see cref="Storage.DeliveryRow.Content"/> as JSON.</summary>
/// <param name="Ts">Of the message that an <c>update</c> changes.</param>
/// <param name="ThreadTs">The thread that a <c>post</c> or a <c>file</c> stands in, where it is no reply to the first of its cause.</param>
/// <param name="ReplacesOriginal">For a <c>reply</c>: takes the place of the message that was clicked.</param>
internal sealed record SlackOutgoing(MessageContent Message, string? Ts = null, string? ThreadTs = null, bool ReplacesOriginal = false, SlackFile? File = null);

internal sealed record SlackFile(string Name, string Content);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SlackOutgoing))]
internal sealed partial class SlackOutgoingJson : JsonSerializerContext;
