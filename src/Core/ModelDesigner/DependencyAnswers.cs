using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>The ten answers the dependency index runs on, said from one side (playbook §11, part 5 §1.1). Shares 0–100, option values as in design §5.</summary>
/// <param name="NoticeMonths">How long that side is bound: its notice, or the whole term where the agreement renews by itself.</param>
/// <param name="AutoRenew">Renews by itself for 12 months or more.</param>
/// <param name="PartnerNoticeDays">Notice of the other side.</param>
public sealed record DependencyAnswers(
    double RevenueShare, string Alternatives, string Exclusivity, double NoticeMonths, bool AutoRenew, string Ip, string Data,
    double MonthsToReplace, string Control, double PartnerNoticeDays)
{
    public static DependencyAnswers From(DependencyDefault row) => new(
        row.RevenueShare, row.Alternatives, row.Exclusivity, row.NoticeMonths, row.AutoRenew, row.Ip, row.Data, row.MonthsToReplace, row.Control, row.PartnerNoticeDays);

    /// <summary>Our side: each answer replaces exactly one default; exclusivity, notice, renewal and IP are those of the terms in force.</summary>
    public static DependencyAnswers Ours(DependencySheet sheet, DependencyDefault row, ModelAnswers typed, TermsInForce terms)
    {
        var locked = terms.AutoRenew && terms.TermMonths >= sheet.TrapLockMonths;
        return new(
            typed.RevenueShare ?? row.RevenueShare, Option(sheet, "alternatives", typed.Alternatives, row.Alternatives), terms.Exclusivity,
            locked ? Math.Max(terms.NoticeMonths, terms.TermMonths) : terms.NoticeMonths, locked, terms.Ip, terms.Data,
            typed.MonthsToReplace ?? row.MonthsToReplace, Option(sheet, "control", typed.Control, row.Control), terms.PartnerNoticeDays);
    }

    /// <summary>The partner's side, as far as somebody told it: the terms move its row as they move ours, and what is assigned is assigned to it.</summary>
    public static DependencyAnswers Theirs(DependencySheet sheet, DependencyDefault row, ModelAnswers typed, TermsInForce terms)
    {
        var locked = terms.AutoRenew && terms.TermMonths >= sheet.TrapLockMonths;
        var notice = terms.PartnerNoticeDays / 30;
        return new(
            typed.TheirRevenueShare ?? row.RevenueShare, Option(sheet, "alternatives", typed.TheirAlternatives, row.Alternatives), terms.Exclusivity,
            locked ? Math.Max(notice, terms.TermMonths) : notice, locked, terms.Ip is "assign" or "assign-background" ? "own" : terms.Ip,
            Option(sheet, "data", typed.TheirData, row.Data), typed.TheirMonthsToReplace ?? row.MonthsToReplace,
            Option(sheet, "control", typed.TheirControl, row.Control), terms.NoticeMonths * 30);
    }

    /// <summary>The typed option when the part knows it, else the default.</summary>
    internal static string Option(DependencySheet sheet, string part, string? typed, string otherwise) =>
        typed is not null && sheet.Parts.First(p => p.Id == part).Options!.ContainsKey(typed) ? typed : otherwise;
}
