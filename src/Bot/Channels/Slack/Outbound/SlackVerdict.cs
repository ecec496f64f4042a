namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>What every answer of the Web API begins with. HTTP 200 says nothing; <c>ok</c> does.</summary>
/// <param name="Needed">The scope that is missing, for <c>missing_scope</c>.</param>
internal sealed record SlackVerdict(bool Ok, string? Error, string? Needed);

/// <summary>Where a message now stands.</summary>
/// <param name="Ts">Null for an ephemeral one: it cannot be named again.</param>
internal sealed record SlackPosted(string? Channel, string? Ts);

internal sealed record ViewAnswer(SlackOpenedView View);

internal sealed record ConversationAnswer(ConversationId Channel);

internal sealed record ConversationId(string Id);

internal sealed record PermalinkAnswer(string Permalink);

internal sealed record UploadAnswer(Uri UploadUrl, string FileId);
