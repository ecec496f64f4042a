using System.Text.Json;
using System.Text.Json.Serialization;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>What Slack sends (platform facts A3, A6). Every member may be missing; unknown ones are passed over.</summary>
internal sealed record WireInteraction(
    string? ApiAppId, WireId? Team, WireId? Enterprise, [property: JsonConverter(typeof(LooseFlag))] bool IsEnterpriseInstall, WireUser? User,
    string? TriggerId, string? ResponseUrl, WireContainer? Container, WireId? Channel, WireMessage? Message, string? MessageTs, WireView? View,
    IReadOnlyList<WireAction>? Actions, IReadOnlyList<WireResponseUrl>? ResponseUrls, [property: JsonConverter(typeof(LooseFlag))] bool IsCleared,
    string? CallbackId, string? ActionId, string? BlockId, string? Value);

/// <param name="EnterpriseId">Of a team within an organisation.</param>
internal sealed record WireId(string? Id, string? EnterpriseId);

internal sealed record WireUser(string? Id, string? Name, string? Username, string? TeamId);

internal sealed record WireContainer(string? ChannelId, string? ThreadTs, string? MessageTs, [property: JsonConverter(typeof(LooseFlag))] bool IsEphemeral);

internal sealed record WireMessage(string? Ts, string? ThreadTs, string? Text);

internal sealed record WireView(
    string? Id, string? Hash, string? CallbackId, string? PrivateMetadata, string? AppInstalledTeamId, WireState? State, IReadOnlyList<WireBlock>? Blocks);

internal sealed record WireState(JsonElement Values);

internal sealed record WireBlock(string? Type, string? BlockId);

internal sealed record WireResponseUrl(string? BlockId, string? ChannelId, string? ResponseUrl);

internal sealed record WireOption(string? Value);

internal sealed record WireAction(
    string? ActionId, string? Value, WireOption? SelectedOption, IReadOnlyList<WireOption>? SelectedOptions, string? SelectedUser, IReadOnlyList<string>? SelectedUsers,
    string? SelectedConversation, IReadOnlyList<string>? SelectedConversations, string? SelectedChannel, IReadOnlyList<string>? SelectedChannels,
    string? SelectedDate, string? SelectedTime, long? SelectedDateTime);

/// <param name="Event">Read once its type is known to be one of ours: others have members of the same names and other shapes.</param>
internal sealed record WireEnvelope(
    string? Type, string? Challenge, string? ApiAppId, string? TeamId, string? EnterpriseId, string? EventId, JsonElement Event, IReadOnlyList<WireAuthorization>? Authorizations);

internal sealed record WireAuthorization(string? TeamId, string? EnterpriseId, string? UserId, [property: JsonConverter(typeof(LooseFlag))] bool IsEnterpriseInstall);

internal sealed record WireEvent(
    string? User, string? Text, string? Channel, string? ChannelType, string? Ts, string? ThreadTs, string? Subtype, string? BotId, string? Tab,
    string? Team, string? UserTeam, string? SourceTeam, WireTokens? Tokens);

internal sealed record WireTokens(IReadOnlyList<string>? Bot);

/// <summary>A yes of Slack: <c>true</c>, or the text "true" where a form was turned into JSON.</summary>
internal sealed class LooseFlag : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var yes = reader.TokenType is JsonTokenType.True || (reader.TokenType is JsonTokenType.String && reader.ValueTextEquals("true"u8));
        reader.Skip();
        return yes;
    }

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(WireInteraction))]
[JsonSerializable(typeof(WireEnvelope))]
[JsonSerializable(typeof(WireEvent))]
[JsonSerializable(typeof(WireFrame))]
[JsonSerializable(typeof(WireConnection))]
internal sealed partial class SlackJson : JsonSerializerContext;
