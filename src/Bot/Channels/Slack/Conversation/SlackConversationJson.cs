using System.Text.Json.Serialization;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SlackMetadata))]
[JsonSerializable(typeof(SlackWork))]
[JsonSerializable(typeof(SlackMessageAnswer))]
[JsonSerializable(typeof(SlackViewAnswer))]
[JsonSerializable(typeof(SlackErrorsAnswer))]
[JsonSerializable(typeof(SlackOptionsAnswer))]
internal sealed partial class SlackConversationJson : JsonSerializerContext;

/// <summary>In the body of the answer to a command; seen by the person alone.</summary>
internal sealed record SlackMessageAnswer(string Text, IReadOnlyList<LayoutBlock> Blocks)
{
    public string ResponseType => "ephemeral";
    public bool Mrkdwn => false;
    public bool UnfurlLinks => false;
    public bool UnfurlMedia => false;
}

/// <param name="ResponseAction"><c>update</c> or <c>push</c>.</param>
internal sealed record SlackViewAnswer(string ResponseAction, ViewPayload View);

internal sealed record SlackErrorsAnswer(IReadOnlyDictionary<string, string> Errors)
{
    public string ResponseAction => "errors";
}

internal sealed record SlackOptionsAnswer(IReadOnlyList<SelectOption> Options);
