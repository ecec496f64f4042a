using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>The forums of a case (playbook §12, §13): by commitment, or the specification's table verbatim when "standard" is picked.</summary>
internal static class ForumPlanner
{
    public static IReadOnlyList<Forum> Plan(Case subject, ModelChoice choice, PartnershipCalendar calendar, Slots slots, Notes notes)
    {
        var sheets = subject.Playbook.Governance;
        var cadence = sheets.Cadence.ByCommitment[choice.Commitment];
        var standard = subject.Brief.Governance.Cadence == "standard";
        var days = CaseCalendars.Of(subject);
        var forums = new List<Forum>(5);
        foreach (var line in standard ? sheets.Cadence.Standard : cadence.Forums)
        {
            var meeting = sheets.Meetings.Of(line.Id);
            var minutes = line.Minutes > 0 ? line.Minutes : MinutesOf(cadence, line.Id, meeting.Minutes);
            forums.Add(new(
                line.Id, meeting.Name, line.Frequency, minutes, line.Attendees ?? meeting.Attendees, line.Purpose ?? meeting.Purpose,
                First(line, sheets.Cadence.Weekdays[line.Id], calendar, days), cadence.Reminders, Agenda(meeting, line, minutes, sheets.Meetings, slots, notes)));
        }

        return forums;
    }

    /// <summary>The commitment's minutes for a forum of the standard table.</summary>
    private static int MinutesOf(CommitmentCadence cadence, string id, int otherwise)
    {
        foreach (var line in cadence.Forums)
            if (line.Id == id)
                return line.Minutes;
        return otherwise;
    }

    /// <summary>From the kick-off, the yearly relaunch from signing. In a running partnership the next one after today.</summary>
    private static DateOnly First(ForumCadence line, IReadOnlyList<DayOfWeek> weekdays, PartnershipCalendar calendar, WorkingDays days)
    {
        var planned = (line.Id == "relaunch" ? calendar.Signing : calendar.KickOff).AddDays(line.FirstDays);
        if (planned <= calendar.Today)
            planned = planned.AddDays(((calendar.Today.DayNumber - planned.DayNumber) / line.EveryDays + 1) * line.EveryDays);
        return days.NextMeeting(planned, weekdays);
    }

    private static string[] Agenda(Meeting meeting, ForumCadence line, int minutes, MeetingSheet sheet, Slots slots, Notes notes)
    {
        if (line.ByMessages && meeting.ByMessages.Count > 0)
            return [.. meeting.ByMessages];
        var items = new string[meeting.Agenda.Count];
        for (int i = 0, spent = 0, before = 0; i < items.Length; i++)
        {
            spent += meeting.Agenda[i].Minutes;
            var until = (int)Math.Round((double)spent * minutes / meeting.Minutes, MidpointRounding.AwayFromZero);
            items[i] = sheet.AgendaLine.With("item", notes.Say(meeting.Agenda[i].Item, slots)).With("minutes", FormattableString.Invariant($"{until - before}"));
            before = until;
        }

        return items;
    }
}
