using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>The milestones: the model's text, one line of the archetype on days 180 and 365, and real dates (playbook §6, part 5 §8.2).</summary>
internal static class MilestonePlanner
{
    public static IReadOnlyList<Milestone> Plan(Case subject, ModelChoice choice, PartnershipCalendar calendar, MetricTargets targets, Notes notes)
    {
        var sheet = subject.Playbook.Governance.Milestones;
        var goods = subject.Physical ? sheet.Physical.GetValueOrDefault(choice.First) : null;
        var goals = sheet.Archetypes[subject.Archetype];
        var list = new List<Milestone>(calendar.Milestones.Count);
        foreach (var (day, text) in sheet.Models[choice.First])
        {
            var what = notes.Say(goods?.GetValueOrDefault(day) ?? text, targets.Slots);
            if (goals.TryGetValue(day, out var goal))
                what += sheet.Joiner + targets.Slots.Fill(goal);
            var date = calendar.Milestones[day];
            if (date <= calendar.Today)
                what += sheet.Due;
            list.Add(new(sheet.Labels[day], day, date, char.ToUpperInvariant(what[0]) + what[1..]));
        }

        return list;
    }
}
