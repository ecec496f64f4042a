namespace StrategicPartnerships.Bot.Storage;

/// <summary>A workspace that has installed the bot. Tokens are protected by the keys in this database.</summary>
internal sealed class InstallationRow
{
    /// <summary>The team's id, or the organisation's where the whole of it installed the bot.</summary>
    public required string Workspace { get; init; }
    public required string Channel { get; init; }
    public string? Team { get; set; }
    public string? Enterprise { get; set; }
    public required string App { get; set; }
    public required string BotUser { get; set; }
    public required string Scopes { get; set; }
    public required string InstalledBy { get; set; }
    public required DateTimeOffset InstalledAt { get; set; }

    public required string ProtectedToken { get; set; }
    public string? ProtectedRefresh { get; set; }

    /// <summary>Null for a token that does not expire.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Until when one instance alone renews the token.</summary>
    public DateTimeOffset? RenewingUntil { get; set; }
    public int Revision { get; set; }
}

/// <summary>Somebody in a workspace, as the chat platform last told.</summary>
internal sealed class PersonRow
{
    public required string Workspace { get; init; }
    public required string Id { get; init; }
    public required string Name { get; set; }

    /// <summary>IANA.</summary>
    public string? Zone { get; set; }
    public string? Locale { get; set; }

    /// <summary>True for people of another company in a shared conversation.</summary>
    public bool Outsider { get; set; }
    public required DateTimeOffset ReadAt { get; set; }
}

/// <summary>
/// One message that must reach one place or person once (design §8). What happened to it is never guessed: a post that may have
/// arrived is <c>Unknown</c> and is not sent again.
/// </summary>
internal sealed class DeliveryRow
{
    public long Sequence { get; init; }

    /// <summary>Cause, place or person, and kind: unique.</summary>
    public required string Key { get; init; }
    public required string Channel { get; init; }
    public required string Workspace { get; init; }
    public required string Place { get; init; }

    /// <summary>Who asked for it; gets to know when it cannot arrive. Null for what nobody waits for.</summary>
    public string? Person { get; init; }

    /// <summary><c>post</c>, <c>update</c>, <c>reply</c>, <c>file</c> or <c>direct</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What belongs together and is sent in order: the first is the message, the others stand in its thread.</summary>
    public required string Cause { get; init; }
    public required int Order { get; init; }

    /// <summary>The message as the channel sends it.</summary>
    public required string Content { get; init; }

    /// <summary>An address that opens a conversation to whoever holds it; protected.</summary>
    public string? ProtectedAddress { get; init; }

    /// <summary>The partnership that the message shows, and which part of it.</summary>
    public string? About { get; init; }
    public string? Part { get; init; }

    public required DeliveryState State { get; set; }
    public string? Why { get; set; }
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Until when it is worth sending.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
    public int Attempts { get; set; }

    /// <summary>Until when one pass alone has it.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>The platform's id of the message, once it is there.</summary>
    public string? RemoteId { get; set; }
}

internal enum DeliveryState { Pending, Sending, Delivered, Retry, Blocked, Rejected, Unknown, Expired }

/// <summary>Where a partnership stands in a chat, part by part, so that it can be brought up to date there.</summary>
internal sealed class PostedPartRow
{
    public required string Workspace { get; init; }
    public required string About { get; init; }
    public required string Place { get; init; }

    /// <summary><c>header</c>, or the id of a thread reply.</summary>
    public required string Part { get; init; }
    public required string RemoteId { get; set; }
    public required string Content { get; set; }
}

/// <summary>The latest address at which a person's request may be answered in a place.</summary>
internal sealed class ReplyAddressRow
{
    public required string Workspace { get; init; }
    public required string Place { get; init; }
    public required string Person { get; init; }
    public required string ProtectedAddress { get; set; }
    public required DateTimeOffset ReceivedAt { get; set; }
    public int Uses { get; set; }
}

/// <summary>A private answer that is too long for one message, kept for a day so that it can be read page by page.</summary>
internal sealed class KeptReplyRow
{
    public required string Id { get; init; }
    public required string Workspace { get; init; }
    public required string Person { get; init; }
    public required string Text { get; init; }
    public required string DocumentJson { get; init; }
    public required string ActionsJson { get; init; }
    public required DateTimeOffset KeptAt { get; init; }
}
