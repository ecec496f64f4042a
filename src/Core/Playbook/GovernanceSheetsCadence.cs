using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Forums by commitment and the specification's standard (playbook §12).</summary>
public sealed record CadenceSheet
{
    public required IReadOnlyDictionary<Commitment, CommitmentCadence> ByCommitment { get; init; }
    public required IReadOnlyList<ForumCadence> Standard { get; init; }

    /// <summary>Weekdays a forum may fall on, by forum id; Sunday counts only where the week begins there.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<DayOfWeek>> Weekdays { get; init; }
    public required Sourced Digest { get; init; }
    public required IReadOnlyDictionary<string, string> CadenceNames { get; init; }
    public required Sourced SlotRule { get; init; }
    public required string SameZone { get; init; }
    public required string TwoZones { get; init; }
    public required string StartTime { get; init; }
}

public sealed record CommitmentCadence
{
    public required string Reminders { get; init; }

    /// <summary>Lead times of the reminders in hours before the meeting, longest first.</summary>
    public required IReadOnlyList<double> ReminderHours { get; init; }
    public required IReadOnlyList<ForumCadence> Forums { get; init; }
}

/// <summary>How often one forum meets. Attendees, purpose and minutes are set where they differ from the meeting's own.</summary>
public sealed record ForumCadence
{
    public required string Id { get; init; }
    public required string Frequency { get; init; }
    public int Minutes { get; init; }
    public required int EveryDays { get; init; }

    /// <summary>Days from kick-off to the first meeting; the yearly relaunch counts from signing.</summary>
    public required int FirstDays { get; init; }
    public bool ByMessages { get; init; }
    public string? Attendees { get; init; }
    public string? Purpose { get; init; }
}

/// <summary>Roles and decision rights (playbook §12, part 5 §7.5).</summary>
public sealed record RoleSheet
{
    public required IReadOnlyList<RoleDuty> Roles { get; init; }
    public required IReadOnlyList<string> OnDemand { get; init; }
    public required IReadOnlyList<string> WorkingTeams { get; init; }
    public required string Vacant { get; init; }
    public required string VacantTheirs { get; init; }
    public required string PeopleOurs { get; init; }
    public required string PeopleTheirs { get; init; }
    public required IReadOnlyList<RightLine> Rights { get; init; }

    /// <summary>Budget up to which managers decide, by ISO 4217 code.</summary>
    public required IReadOnlyDictionary<string, int> Caps { get; init; }
    public required string OtherCap { get; init; }
    public required string OperatingModel { get; init; }
}

public sealed record RoleDuty
{
    public required Role Role { get; init; }
    public required string Duty { get; init; }
}

public sealed record RightLine
{
    public required string Decision { get; init; }
    public required string Examples { get; init; }
    public required string Authority { get; init; }
    public required string Process { get; init; }
}
