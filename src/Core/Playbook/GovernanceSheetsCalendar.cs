using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Date rules (playbook part 5 §8.1, §6.1; part 3 §4 head note). All counts are calendar days unless the name says otherwise.</summary>
public sealed record DateSheet
{
    public required IReadOnlyDictionary<Commitment, int> SigningDays { get; init; }
    public required IReadOnlyDictionary<Commitment, int> KickOffDays { get; init; }
    public required IReadOnlyList<DayOfWeek> KickOffWeekdays { get; init; }
    public required int RolesAfterToday { get; init; }
    public required int RolesBeforeSigning { get; init; }
    public required IReadOnlyList<int> Milestones { get; init; }
    public required int TermReminderDays { get; init; }

    /// <summary>Month and day, both included; the span runs over New Year.</summary>
    public required string QuietFrom { get; init; }
    public required string QuietTo { get; init; }
    public required IReadOnlyDictionary<ModelId, int> PilotDays { get; init; }
    public required int OutreachWorkingDays { get; init; }
    public required int OutreachDates { get; init; }

    /// <summary>Country codes where a fixed day on a weekend is kept on the nearest weekday.</summary>
    public required IReadOnlyList<string> Observed { get; init; }
    public required IReadOnlyDictionary<string, string> Aliases { get; init; }
    public required IReadOnlyList<ShiftedDay> Shifts { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<DayOfWeek>> Weekends { get; init; }
    public required IReadOnlyDictionary<string, string> Movable { get; init; }
    public required IReadOnlyList<string> MorningsOnly { get; init; }
    public required string Moved { get; init; }
    public required string Weekend { get; init; }
    public required string Holiday { get; init; }
    public required string Quiet { get; init; }
    public required string Weekday { get; init; }
    public required string NoCalendar { get; init; }
    public required string NoHome { get; init; }
    public required string Regional { get; init; }
    public required string Confirm { get; init; }
    public required string Mornings { get; init; }
    public required string Past { get; init; }
    public required string Due { get; init; }
}

/// <summary>A fixed day that moves by itself when it falls on one weekday.</summary>
public sealed record ShiftedDay
{
    public required string Day { get; init; }
    public required string Country { get; init; }
    public required DayOfWeek When { get; init; }
    public required int By { get; init; }
}
