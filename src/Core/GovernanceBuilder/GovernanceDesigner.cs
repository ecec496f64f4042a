using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>Section GOVERNANCE STRUCTURE: roles, forums, decision rights, conflict ladder, operating model (playbook §12–§14).</summary>
public static class GovernanceDesigner
{
    public static GovernanceStructure Design(Case subject, ModelChoice choice, PartnershipCalendar calendar, Slots slots, Notes notes)
    {
        var (roles, cadence) = (subject.Playbook.Governance.Roles, subject.Playbook.Governance.Cadence);
        var conflict = subject.Playbook.Governance.Conflict;
        NoteAssumptions(subject, choice, calendar, notes);
        foreach (var reference in conflict.References)
            notes.Cite(reference.Tags);
        return new()
        {
            Roles = Roles(subject, calendar, notes),
            WorkingTeams = roles.WorkingTeams,
            Forums = ForumPlanner.Plan(subject, choice, calendar, slots, notes),
            DecisionRights = [.. roles.Rights.Select(r => new DecisionRight(r.Decision, r.Examples.With("cap", Cap(roles, subject.Currency)), r.Authority, r.Process))],
            Conflict = [.. conflict.Steps.Select((s, i) => new ConflictStep(i + 1, s.Name, s.Who, s.Normal, s.Severe, s.Critical, s.Output))],
            ConflictRules = Rules(conflict),
            OperatingModel = roles.OperatingModel.With("onDemand", And(roles.OnDemand)),
            SlotRule = SlotRule(subject, cadence, slots, notes),
        };
    }

    /// <summary>Budget up to which managers decide alone, in the brief's currency (part 5 §7.5).</summary>
    private static string Cap(RoleSheet roles, string currency) =>
        roles.Caps.TryGetValue(currency, out var cap) ? string.Create(CultureInfo.InvariantCulture, $"{currency} {cap:N0}") : roles.OtherCap;

    private static List<RoleRow> Roles(Case subject, PartnershipCalendar calendar, Notes notes)
    {
        var (sheet, people) = (subject.Playbook.Governance.Roles, subject.Brief.Governance);
        var vacant = sheet.Vacant.With("date", DateText.Of(calendar.RolesNamedBy));
        var vacantTheirs = sheet.VacantTheirs.With("date", DateText.Of(calendar.RolesNamedBy));
        var rows = new List<RoleRow>(sheet.Roles.Count);
        var (oursVacant, theirsVacant) = (false, false);
        foreach (var line in sheet.Roles)
        {
            var (ours, theirs) = (NameOf(people, line.Role, Side.Ours), NameOf(people, line.Role, Side.Theirs));
            oursVacant |= ours is null;
            theirsVacant |= theirs is null;
            rows.Add(new(line.Role, line.Role.Title(), ours ?? vacant, theirs ?? vacantTheirs, line.Duty));
        }

        if (oursVacant)
            notes.Assume(sheet.PeopleOurs, vacant, "yourSponsor");
        if (theirsVacant)
            notes.Assume(sheet.PeopleTheirs, vacantTheirs, "partnerSponsor", Side.Theirs);
        return rows;
    }

    private static string? NameOf(GovernanceAnswers people, Role role, Side side) =>
        people.NameOf(role, side) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null;

    private static void NoteAssumptions(Case subject, ModelChoice choice, PartnershipCalendar calendar, Notes notes)
    {
        if (subject.Brief.StartDate is null)
            notes.Assume("Signing date", DateText.Of(calendar.Signing), "startDate", Side.Joint);
        if (string.IsNullOrWhiteSpace(subject.Brief.Governance.Cadence))
            notes.Assume("Meeting cadence", subject.Playbook.Governance.Cadence.CadenceNames["by-commitment"].With("commitment", choice.Commitment.Title()), "cadence", Side.Joint);
    }

    private static string[] Rules(ConflictSheet sheet)
    {
        var zero = sheet.Acknowledge;
        var first = sheet.AcknowledgeRule.With("normal", zero.Normal).With("severe", zero.Severe).With("critical", zero.Critical).With("output", zero.Output);
        var severities = sheet.SeverityRule.With("3", sheet.Severities[3]).With("2", sheet.Severities[2]).With("1", sheet.Severities[1]);
        return [first, severities, .. sheet.Rules];
    }

    private static string SlotRule(Case subject, CadenceSheet sheet, Slots slots, Notes notes)
    {
        var zones = subject.OurZone == subject.PartnerZone ? sheet.SameZone : sheet.TwoZones;
        notes.Cite(sheet.SlotRule.Tags);
        var rule = sheet.SlotRule.Text.With("zones", zones);
        if (subject.Brief.Governance.Time is { } time)
            rule += sheet.StartTime.With("time", DateText.Of(time));
        return slots.Fill(rule.With("ourZone", subject.OurZone).With("partnerZone", subject.PartnerZone));
    }

    private static string And(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words.Take(words.Count - 1)) + " and " + words[^1];
}
