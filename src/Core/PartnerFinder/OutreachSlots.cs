using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Everything that a message may say, from the category's record, the terms and the dates (playbook part 4 §5).</summary>
internal static class OutreachSlots
{
    public static Slots Of(Case c, PartnerCategory? category, OutreachTemplate template, CommercialTerms terms, Slots slots, IReadOnlyList<DateOnly> dates)
    {
        var sheet = c.Playbook.Partners.Outreach;
        var barred = category is not null && sheet.FeeBarred.Contains(category.Id);
        var group = category is null ? null : ProfileCategory.Group(c, category);
        var first = dates.Count > 0 ? dates[0] : c.Today;
        var money = slots.And(("fee", SlotValues.Short(terms.InForce.PartnerSharePercent)), ("notice", Notice(sheet, terms.InForce.NoticeMonths)));
        return slots.And(
            ("first", Contact(c) ?? sheet.Nobody),
            ("trigger", category is null ? "" : slots.Fill(category.Trigger.Text)),
            ("intro", category is null ? "" : slots.Fill(category.Intro.Text)),
            ("firstAsk", slots.Fill(category?.FirstAsk.Text ?? sheet.UseCase)),
            ("strength", slots.Fill(group?.Strength.Text ?? sheet.UseCase)),
            ("gain", slots.Fill(group?.Gain.Text ?? sheet.UseCase)),
            ("benefit", barred ? sheet.FeeFree : money.Fill(template.Benefit.Text)),
            ("putIn", slots.Fill((barred ? template.PutInFeeFree : template.PutIn).Text)),
            ("reason", slots.Fill(sheet.Reasons[c.Archetype].Text)),
            ("outcome", c.Reading.Gap ?? slots.Fill(sheet.Outcome)),
            ("exit", money.Fill(terms.InForce.Exclusivity == "none" ? sheet.ExitFree : sheet.Exit)),
            ("certify", sheet.CertifyDays[Math.Clamp(c.Dials[Dial.Complexity], 1, sheet.CertifyDays.Count) - 1]),
            ("weeks", SlotValues.Whole(sheet.ProofWeeks)),
            ("minutes", SlotValues.Whole(sheet.Minutes)),
            ("date1", SlotValues.Day(first)),
            ("date2", SlotValues.Day(dates.Count > 1 ? dates[1] : first.AddDays(2))),
            ("goDate", Dated(first.AddDays(7 * sheet.ProofWeeks))),
            ("reopen", Dated(c.Today.AddDays(sheet.Sequence[^1] + sheet.ReopenDays))));
    }

    /// <summary>The first name of the partner's manager, as far as it was typed.</summary>
    private static string? Contact(Case c) => c.Brief.Governance.PartnerManager?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();

    private static string Notice(OutreachSheet sheet, double months) =>
        months == 1 ? sheet.NoticeMonth : sheet.NoticeMonths.Replace("{count}", SlotValues.Short(months), StringComparison.Ordinal);

    private static string Dated(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
