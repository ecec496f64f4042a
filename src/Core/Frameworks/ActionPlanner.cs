using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>The next three actions by archetype and phase (playbook part 5 §5), on working days.</summary>
public static class ActionPlanner
{
    public static IReadOnlyList<NextAction> Plan(Case it, PartnershipCalendar calendar, CandidateList candidates, Slots slots, Notes notes)
    {
        var phase = it.Brief.Phase;
        var start = phase is Phase.Launch or Phase.Manage && calendar.Signing > it.Today ? calendar.Signing : it.Today;
        if (it.Partner is null && candidates.Rows.FirstOrDefault(c => !c.Gate) is { } example)
            slots = slots.With("partner", example.Name + " (to verify, not contacted)");
        var working = CaseCalendars.Of(it);
        return it.Playbook.Frameworks.Actions[it.Archetype].In(phase)
            .Select(line => new NextAction(
                notes.Say(line.What, slots),
                it.Brief.Governance.NameOf(line.Owner, Side.Ours) ?? line.Owner.Title(),
                working.Next(start.AddDays(line.Days)),
                notes.Say(line.Done, slots)))
            .ToArray();
    }
}
