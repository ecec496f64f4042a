using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>What the rhythm, the clocks and the limits of the governance rest on (playbook §12–§14, part 5 §7.5, §8.1).</summary>
internal static class MeetingFigures
{
    private const string Section = "governance";
    private static readonly string[] Roles = ["", "Roles & Responsibilities"];
    private static readonly string[] Rights = ["Decision Rights"];
    private static readonly string[] Clocks = ["Clocks of the conflict steps", "Rules of conflict", "Decision Rights"];
    private static readonly string[] Duties = ["Duties"];
    private static readonly string[] Hours = ["Meeting times"];

    public static void Add(FigureBook book, PartnershipCalendar calendar)
    {
        var (governance, it) = (book.Framework.Governance, book.Case);
        book.Add(WhyRule.Roles, "governance.roles", Section, "Roles named by", DateText.Of(calendar.RolesNamedBy), [book.Signing], Roles);
        FigureInput[] rhythm = [new("cadence", it.Brief.Governance.Cadence == "standard" ? "standard" : "by commitment", string.IsNullOrWhiteSpace(it.Brief.Governance.Cadence)), book.Commitment];
        foreach (var forum in governance.Forums)
            book.Add(WhyRule.Forum, "governance.forum." + forum.Id, Section, forum.Name, forum.Frequency, [.. rhythm, FigureInput.Constant("length", FigureBook.Number(forum.Minutes) + " min"), new("kick-off", FigureBook.Day(calendar.KickOff), book.Signing.Assumed)]);
        if (it.Playbook.Governance.Roles.Caps.TryGetValue(it.Currency, out var cap))
            book.Add(WhyRule.BudgetCap, "governance.budget-cap", Section, "Budget of managers", FormattableString.Invariant($"{it.Currency} {cap:N0}"), [new("currency", it.Currency, string.IsNullOrWhiteSpace(it.Brief.Currency))], Rights);
        book.Add(WhyRule.Clocks, "governance.clocks", Section, "Conflict clocks", governance.Conflict[0].Normal, [], Clocks);
        book.Add(WhyRule.Duty, "governance.duties", Section, "Time of a role", governance.Roles[0].Duty, [], Duties);
        book.Add(WhyRule.MeetingHours, "governance.hours", Section, "Meeting times", it.OurZone == it.PartnerZone ? it.OurZone : it.OurZone + " and " + it.PartnerZone,
            [new("your zone", it.OurZone, string.IsNullOrWhiteSpace(it.Brief.TimeZone)), new("the partner's zone", it.PartnerZone, it.Country is null)], Hours, it.Playbook.Governance.Cadence.SlotRule.Tags is { Count: > 0 } tags ? tags : null);
    }
}
