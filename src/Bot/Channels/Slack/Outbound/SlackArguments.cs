using System.Text.Json.Serialization;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>
/// What <c>chat.postMessage</c> takes. Nothing in the text comes alive: no parsing, no markup, no preview; <c>link_names</c> is never sent.
/// </summary>
internal sealed record PostArguments(string Channel, string Text, IReadOnlyList<LayoutBlock> Blocks, string? ThreadTs, DeliveryMark? Metadata)
{
    public string Parse => "none";
    public bool Mrkdwn => false;
    public bool UnfurlLinks => false;
    public bool UnfurlMedia => false;
}

/// <summary><c>chat.update</c> falls back to <c>parse:client</c> where it is left out.</summary>
internal sealed record UpdateArguments(string Channel, string Ts, string Text, IReadOnlyList<LayoutBlock> Blocks, DeliveryMark? Metadata)
{
    public string Parse => "none";
}

internal sealed record EphemeralArguments(string Channel, string User, string Text, IReadOnlyList<LayoutBlock> Blocks, string? ThreadTs)
{
    public string Parse => "none";
}

/// <summary>What a <c>response_url</c> takes.</summary>
/// <param name="ResponseType"><c>ephemeral</c> or <c>in_channel</c>.</param>
internal sealed record ReplyArguments(string ResponseType, string Text, IReadOnlyList<LayoutBlock> Blocks, bool ReplaceOriginal, string? ThreadTs)
{
    public string Parse => "none";
    public bool Mrkdwn => false;
    public bool UnfurlLinks => false;
    public bool UnfurlMedia => false;
}

/// <summary>By this a message can be found again where nobody knows whether it arrived.</summary>
internal sealed record DeliveryMark(DeliveryMarkPayload EventPayload)
{
    public string EventType => "partnership_delivery";

    public static DeliveryMark Of(string key) => new(new DeliveryMarkPayload(key));
}

internal sealed record DeliveryMarkPayload(string Key);

internal sealed record TriggeredView(string TriggerId, ViewPayload View);

internal sealed record ChangedView(string ViewId, string? Hash, ViewPayload View);

internal sealed record PublishedHome(string UserId, ViewPayload View);

internal sealed record OpenArguments(string Users);

internal sealed record JoinArguments(string Channel);

internal sealed record CompleteArguments(IReadOnlyList<UploadedFile> Files, string ChannelId, string? ThreadTs, string InitialComment);

internal sealed record UploadedFile(string Id, string Title);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PostArguments))]
[JsonSerializable(typeof(UpdateArguments))]
[JsonSerializable(typeof(EphemeralArguments))]
[JsonSerializable(typeof(ReplyArguments))]
[JsonSerializable(typeof(TriggeredView))]
[JsonSerializable(typeof(ChangedView))]
[JsonSerializable(typeof(PublishedHome))]
[JsonSerializable(typeof(OpenArguments))]
[JsonSerializable(typeof(JoinArguments))]
[JsonSerializable(typeof(CompleteArguments))]
[JsonSerializable(typeof(SlackVerdict))]
[JsonSerializable(typeof(SlackPosted))]
[JsonSerializable(typeof(ViewAnswer))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(PermalinkAnswer))]
[JsonSerializable(typeof(UploadAnswer))]
internal sealed partial class SlackApiJson : JsonSerializerContext;
