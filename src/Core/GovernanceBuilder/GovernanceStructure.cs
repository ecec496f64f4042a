using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>Section GOVERNANCE STRUCTURE.</summary>
public sealed record GovernanceStructure
{
    /// <summary>Executive Sponsor, Partnership Manager, Technical Lead, Sales Lead; a vacant one reads "to be named by …".</summary>
    public required IReadOnlyList<RoleRow> Roles { get; init; }
    public required IReadOnlyList<string> WorkingTeams { get; init; }
    public required IReadOnlyList<Forum> Forums { get; init; }
    public required IReadOnlyList<DecisionRight> DecisionRights { get; init; }

    /// <summary>The four steps with their clocks.</summary>
    public required IReadOnlyList<ConflictStep> Conflict { get; init; }
    public required IReadOnlyList<string> ConflictRules { get; init; }
    public required string OperatingModel { get; init; }
    public required string SlotRule { get; init; }
}

public sealed record RoleRow(Role Role, string Name, string Ours, string Theirs, string Duty);

/// <summary>A recurring meeting.</summary>
/// <param name="Id"><c>exec-review ops-sync working-team relaunch sponsor-call</c>.</param>
public sealed record Forum(string Id, string Name, string Frequency, int Minutes, string Attendees, string Purpose, DateOnly First, string Reminders, IReadOnlyList<string> Agenda);

public sealed record DecisionRight(string Decision, string Examples, string Authority, string Process);

public sealed record ConflictStep(int Number, string Name, string Who, string Normal, string Severe, string Critical, string Output);

/// <summary>Section SUCCESS METRICS.</summary>
public sealed record SuccessMetrics(IReadOnlyList<Metric> Rows, IReadOnlyList<Milestone> Milestones, string CheckIns);

public sealed record Metric(string Id, string Name, string Target, string Measurement, string Frequency, string Owner, string Baseline, string Question);

/// <param name="Day">30, 90, 180 or 365 days from signing.</param>
public sealed record Milestone(string Label, int Day, DateOnly Date, string What);

/// <summary>The dates everything else hangs on (playbook part 5 §8.1), already moved off weekends and holidays.</summary>
/// <param name="Remarks">Why a date moved, regional days not covered, a country without a calendar.</param>
public sealed record PartnershipCalendar(
    DateOnly Today, DateOnly Signing, DateOnly RolesNamedBy, DateOnly KickOff, DateOnly PilotEnd, int PilotDays,
    IReadOnlyDictionary<int, DateOnly> Milestones, DateOnly? RelationshipFrom, DateOnly? TermEnd, DateOnly? TermReminder, IReadOnlyList<string> Remarks);
