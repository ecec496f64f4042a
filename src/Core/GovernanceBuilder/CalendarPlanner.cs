using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>The dates of a partnership (playbook part 5 §8.1, §8.2): a pure function of the case, the model's commitment and the term.</summary>
public static class CalendarPlanner
{
    public static PartnershipCalendar Plan(Case subject, ModelChoice choice, CommercialTerms? terms)
    {
        var sheet = subject.Playbook.Governance.Dates;
        var days = CaseCalendars.Of(subject);
        var remarks = new CalendarRemarks(subject, days);
        var relationship = RelationshipDays(subject);
        var typed = subject.Brief.StartDate;
        var past = typed < subject.Today;

        var planned = typed ?? subject.Today.AddDays(sheet.SigningDays[choice.Commitment] + relationship);
        var signing = past ? planned : remarks.Moved("Signing", planned, days.NextMeeting(planned));
        DateOnly Move(string label, DateOnly date) => past ? date : remarks.Moved(label, date, days.Next(date));

        var start = signing.AddDays(sheet.KickOffDays[choice.Commitment]);
        var kickOff = past ? start : remarks.Moved("Kick-off", start, days.NextMeeting(start, sheet.KickOffWeekdays));
        var pilotDays = Math.Max(sheet.PilotDays[choice.First], subject.Industry?.PilotDays ?? 0);
        var pilotEnd = Move("Pilot end", signing.AddDays(pilotDays));
        var milestones = new Dictionary<int, DateOnly>(sheet.Milestones.Count);
        foreach (var day in sheet.Milestones)
            milestones[day] = Move(FormattableString.Invariant($"Day {day}"), signing.AddDays(day));
        if (past)
            remarks.Past(signing, milestones);

        var term = terms?.InForce.TermMonths ?? 0;
        DateOnly? termEnd = term > 0 ? signing.AddMonths(term) : null;
        return new(
            subject.Today, signing, RolesNamedBy(subject.Today, signing, sheet, days), kickOff, pilotEnd, pilotDays, milestones,
            relationship > 0 && typed is null ? subject.Today : null, termEnd, termEnd?.AddDays(-sheet.TermReminderDays), remarks.All());
    }

    /// <summary>Two dates to offer in outreach: working days of both sides, the first at least three working days ahead.</summary>
    public static IReadOnlyList<DateOnly> NextTwoDates(Case subject) => CaseCalendars.NextTwoDates(subject);

    private static DateOnly RolesNamedBy(DateOnly today, DateOnly signing, DateSheet sheet, WorkingDays days)
    {
        var (early, late) = (today.AddDays(sheet.RolesAfterToday), signing.AddDays(-sheet.RolesBeforeSigning));
        var moved = days.Previous(early > late ? early : late);
        return moved > today ? moved : today.AddDays(1);
    }

    /// <summary>Days of relationship phase before signing: the largest of the regions, none at home or with a proven partner.</summary>
    private static int RelationshipDays(Case subject)
    {
        if (subject.Dials.Proven)
            return 0;
        var home = subject.Brief.HomeCountry is { } code ? subject.Playbook.Overlays.Countries.GetValueOrDefault(code.ToUpperInvariant())?.Region : null;
        var most = 0;
        foreach (var region in subject.Regions)
            if (region.Id != home)
                most = Math.Max(most, region.RelationshipDays);
        return most;
    }
}
