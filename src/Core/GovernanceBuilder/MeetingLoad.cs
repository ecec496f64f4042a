using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>How much meeting a model asks for (playbook §12): its forums, and the hours of one person who attends them all.</summary>
/// <param name="HoursAYear">Once the launch is over; rounds held by messages count with the minutes they take.</param>
public sealed record MeetingLoad(IReadOnlyList<Forum> Forums, double HoursAYear)
{
    private const double DaysAYear = 365, MinutesAnHour = 60;

    public static MeetingLoad Of(Case it, ModelChoice choice, CommercialTerms terms, Slots slots, Notes notes)
    {
        var sheet = it.Playbook.Governance.Cadence;
        var lines = it.Brief.Governance.Cadence == "standard" ? sheet.Standard : sheet.ByCommitment[choice.Commitment].Forums;
        var forums = ForumPlanner.Plan(it, choice, CalendarPlanner.Plan(it, choice, terms), slots, notes);
        var minutes = 0.0;
        for (var i = 0; i < forums.Count; i++)
            minutes += forums[i].Minutes * DaysAYear / lines[i].EveryDays;
        return new(forums, minutes / MinutesAnHour);
    }
}
