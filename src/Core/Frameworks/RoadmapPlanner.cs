using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Pilot, Scale and Deepen as calendar dates with their cost (playbook part 5 §6), and the kill rule.</summary>
public static class RoadmapPlanner
{
    private const int DaysPerMonth = 30;

    public static PartnershipRoadmap Plan(Case it, ModelChoice choice, PartnershipCalendar calendar, ValueQuantification value, Slots slots, Notes notes)
    {
        var sheet = it.Playbook.Frameworks.Roadmaps[choice.First];
        var costs = CostByPhase(sheet, value.Inputs, calendar.PilotDays);
        var partnerFactor = value.OurInvestment > 0 ? value.PartnerInvestment / value.OurInvestment : 1;
        var yearEnd = calendar.Signing.AddDays(365);
        (DateOnly From, DateOnly To)[] windows =
        [
            (calendar.KickOff, calendar.PilotEnd),
            (calendar.PilotEnd.AddDays(1), Later(yearEnd, calendar.PilotEnd.AddDays(2))),
            (Later(yearEnd, calendar.PilotEnd.AddDays(2)).AddDays(1), Later(yearEnd, calendar.PilotEnd.AddDays(2)).AddDays(365)),
        ];
        var phases = sheet.Phases.Select((phase, i) =>
        {
            var ours = Money.Text(value.Currency, costs[i]);
            var theirs = Money.Text(value.Currency, costs[i] * partnerFactor);
            var third = notes.Say(phase.Third, slots);
            return new RoadmapPhase(phase.Name, windows[i].From, windows[i].To, notes.Say(phase.Scope, slots), notes.Say(phase.Goals, slots), Label(i), i == 1 ? $"{ours} ours, {theirs} the partner's; gate to the next phase: {third}" : third, ours, theirs);
        }).ToArray();
        var launch = it.Playbook.Frameworks.Launch;
        return new(phases, KillRule(sheet, calendar, slots, notes), Relationship(calendar), it.Regions.Count > 0 ? notes.Say(it.Regions[0].Roadmap, slots) : null)
        {
            Launch = [.. launch.Steps.Select(s => notes.Say(s, slots))],
            Announcement = string.Join("; ", launch.Announcement.Select(s => notes.Say(s, slots))),
        };
    }

    /// <summary>Cost of the three phases in money; with what runs on after them they add up to one-off + run × horizon (part 5 §6.3).</summary>
    public static IReadOnlyList<double> CostByPhase(RoadmapSheet sheet, ValueInputs inputs, int pilotDays)
    {
        var pilotMonths = (double)pilotDays / DaysPerMonth;
        return
        [
            (sheet.PilotCostShare * inputs.OneOff) + (inputs.RunPerMonth * pilotMonths),
            ((1 - sheet.PilotCostShare) * inputs.OneOff) + (inputs.RunPerMonth * (12 - pilotMonths)),
            inputs.RunPerMonth * 12,
        ];
    }

    private static string KillRule(RoadmapSheet sheet, PartnershipCalendar calendar, Slots slots, Notes notes) =>
        $"Stop if there are {notes.Say(sheet.StopIf, slots)} by {DateText.Of(calendar.PilotEnd)}; before stopping: {notes.Say(sheet.Before, slots)}. " +
        $"Reaching the target ({notes.Say(sheet.Target, slots)}) opens the Scale phase; between the two, extend once by 30 days.";

    private static string? Relationship(PartnershipCalendar calendar) =>
        calendar.RelationshipFrom is { } from ? $"Relationship phase from {DateText.Of(from)} to {DateText.Of(calendar.Signing)}" : null;

    private static string Label(int phase) => phase switch { 0 => "Success criteria", 1 => "Investment", _ => "Evolution" };

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
