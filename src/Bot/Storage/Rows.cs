namespace StrategicPartnerships.Bot.Storage;

/// <summary>A partnership of one workspace. Name, objective and model are those of its current version, so that lists read one table.</summary>
public sealed class PartnershipRow
{
    public required string Id { get; init; }
    public required string Workspace { get; init; }
    public required string Name { get; set; }

    /// <summary>The name as it is compared: no two partnerships of a workspace share one.</summary>
    public required string NameKey { get; set; }
    public required string Owner { get; init; }
    public required string Place { get; init; }
    public required string Objective { get; set; }
    public required string Model { get; set; }
    public required int CurrentVersion { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>One saved state of a brief, and the framework as it was posted. Never changed; unique by partnership and number.</summary>
internal sealed class BriefVersionRow
{
    public long Id { get; init; }
    public required string PartnershipId { get; init; }
    public required int Number { get; init; }
    public required string BriefJson { get; init; }

    /// <summary>The framework as it was posted, in the export's form; a later playbook changes nothing in it.</summary>
    public required string FrameworkJson { get; init; }
    public required string PlaybookHash { get; init; }
    public required string Author { get; init; }

    /// <summary>The chat in which it was saved; null in versions of before there was more than one.</summary>
    public string? Channel { get; init; }
    public required DateTimeOffset SavedAt { get; init; }
}

/// <summary>A brief that somebody is working on. Its id is the forms' state.</summary>
internal sealed class DraftRow
{
    public required string Id { get; init; }
    public required string Workspace { get; init; }
    public required string Person { get; init; }
    public required string Place { get; set; }

    /// <summary><c>full</c>, or the id of the one form that a module command asked for.</summary>
    public required string Flow { get; set; }
    public required string BriefJson { get; set; }

    /// <summary>What was typed and could not be taken yet, by form and field.</summary>
    public required string TypedJson { get; set; }

    /// <summary>The partnership being edited and the version that the edit started from; null and 0 for a new one.</summary>
    public string? PartnershipId { get; set; }
    public int BasisNumber { get; set; }

    /// <summary>True once its result was shown with buttons that lead back to it.</summary>
    public bool Shown { get; set; }

    /// <summary>True once it was posted: a second click must not make a second version.</summary>
    public bool Posted { get; set; }
    public int Revision { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>A workspace's own candidates: one list, replaced as a whole.</summary>
internal sealed class CandidateListRow
{
    public required string Workspace { get; init; }

    /// <summary>The candidates, how their columns were read, and the objective they are ranked for.</summary>
    public required string Json { get; set; }
    public required int Count { get; set; }

    /// <summary>Who alone may replace or forget it.</summary>
    public required string ImportedBy { get; init; }
    public required DateTimeOffset ImportedAt { get; set; }
}

/// <summary>A message of the local chat. Private ones name the one person who sees them.</summary>
internal sealed class PostedMessageRow
{
    public long Sequence { get; init; }
    public required string Id { get; init; }
    public required string Workspace { get; init; }
    public required string Place { get; init; }
    public string? OnlyFor { get; init; }
    public required string Text { get; init; }
    public string? DocumentJson { get; init; }
    public required string ActionsJson { get; init; }
    public string? FileName { get; init; }
    public string? FileContent { get; init; }
    public required DateTimeOffset PostedAt { get; init; }
}

/// <summary>A request with an effect, recorded before it is acted on. Without an answer it has had no effect yet.</summary>
internal sealed class InboxRow
{
    public required string Key { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>What was asked, protected, where the caller does not ask again after a crash; then it is resumed from here.</summary>
    public string? ProtectedWork { get; init; }

    /// <summary>Until when one instance alone works on it.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }
    public string? Answer { get; set; }
}

/// <summary>How far the domain clock was moved; one row.</summary>
internal sealed class DomainClockShiftRow
{
    public int Id { get; init; } = 1;
    public long Seconds { get; set; }
}
