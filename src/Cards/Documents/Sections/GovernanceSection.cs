using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class GovernanceSection
{
    public static DocumentSection Of(GovernanceStructure governance) => new SectionBuilder("governance", "GOVERNANCE STRUCTURE")
        .Diagram(GovernanceBox.Of(governance), GovernanceBox.InWords(governance))
        .Table("Roles & Responsibilities", ["Role", "Your Side", "Partner Side"], governance.Roles, r => [r.Name, r.Ours, r.Theirs])
        .Table("Meeting Cadence", ["Forum", "Frequency", "Attendees", "Purpose"], governance.Forums, f => [f.Name, f.Frequency, f.Attendees, f.Purpose])
        .Table("Decision Rights", ["Decision", "Authority", "Process"], governance.DecisionRights, d => [Decision(d), d.Authority, d.Process])
        .Numbered("Conflict Resolution", [.. governance.Conflict.Select(c => c.Name)])
        .Table("Clocks of the conflict steps", ["Step", "Who", "Normal", "Severe", "Critical", "Output"], governance.Conflict,
            c => [Invariant($"{c.Number}"), c.Who, c.Normal, c.Severe, c.Critical, c.Output])
        .Bullets("Rules of conflict", governance.ConflictRules)
        .Rows("Duties", [.. governance.Roles.Where(r => r.Duty.Length > 0).Select(r => KeyValuePair.Create(r.Name, r.Duty))])
        .Table("First meetings", ["Forum", "First", "Length", "Reminders"], governance.Forums,
            f => [f.Name, SectionBuilder.Day(f.First), Invariant($"{f.Minutes} min"), f.Reminders])
        .Rows("Agendas", [.. governance.Forums.Where(f => f.Agenda.Count > 0).Select(f => KeyValuePair.Create(f.Name, string.Join("; ", f.Agenda)))])
        .Paragraphs("Operating model", governance.OperatingModel)
        .Paragraphs("Meeting times", governance.SlotRule)
        .Build();

    private static string Decision(DecisionRight right) => right.Examples.Length == 0 ? right.Decision : $"{right.Decision} ({right.Examples})";
}
