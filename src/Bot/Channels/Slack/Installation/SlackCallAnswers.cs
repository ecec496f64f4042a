using System.Text.Json.Serialization;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>What every method answers; <c>ok:false</c> comes with HTTP 200.</summary>
internal abstract record SlackCallAnswer
{
    public bool Ok { get; init; }
    public string? Error { get; init; }
}

internal sealed record AuthTestAnswer(string? TeamId, string? EnterpriseId, bool IsEnterpriseInstall, string? UserId) : SlackCallAnswer;

/// <summary>Of an installation and of a renewal (platform facts A8). Holds tokens, so it never prints.</summary>
/// <param name="Team">Null for an organisation-wide installation.</param>
/// <param name="ExpiresIn">In seconds; null for a token that does not expire.</param>
internal sealed record OAuthAnswer(
    string? AccessToken, string? TokenType, string? Scope, string? BotUserId, string? AppId, OAuthParty? Team, OAuthParty? Enterprise, bool IsEnterpriseInstall, OAuthUser? AuthedUser, int? ExpiresIn,
    string? RefreshToken) : SlackCallAnswer
{
    public override string ToString() => nameof(OAuthAnswer);
}

internal sealed record OAuthParty(string? Id, string? Name);

internal sealed record OAuthUser(string? Id);

internal sealed record UserAnswer(SlackUser? User) : SlackCallAnswer;

/// <param name="Tz">IANA.</param>
internal sealed record SlackUser(string? TeamId, string? Name, string? RealName, string? Tz, string? Locale, bool IsStranger, SlackProfile? Profile, SlackEnterpriseUser? EnterpriseUser);

internal sealed record SlackProfile(string? DisplayName, string? RealName);

internal sealed record SlackEnterpriseUser(string? EnterpriseId);

internal sealed record ChannelAnswer(SlackChannel? Channel) : SlackCallAnswer;

internal sealed record SlackChannel(bool IsExtShared, bool IsPendingExtShared, bool IsShared, bool IsOrgShared);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(AuthTestAnswer))]
[JsonSerializable(typeof(OAuthAnswer))]
[JsonSerializable(typeof(UserAnswer))]
[JsonSerializable(typeof(ChannelAnswer))]
internal sealed partial class SlackCallJson : JsonSerializerContext;
