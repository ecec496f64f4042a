using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>What each setting leads to, row by row: choice, terms, meetings, money, balance, dependency, fit.</summary>
internal static class ComparedRows
{
    public static IReadOnlyList<ComparedRow> Of(ComparisonWords it)
    {
        var (sheet, models) = (it.Sheet, it.First.Playbook.Models);
        Dictionary<string, Func<ComparedColumn, string>> cells = new()
        {
            ["model"] = c => c.Judged.Choice.First.Title(),
            ["confidence"] = c => c.Judged.Choice.Confidence,
            ["commitment"] = c => c.Judged.Choice.Commitment.Title(),
            ["share"] = c => Pattern.Plain(c.Judged.Terms.InForce.PartnerSharePercent) + " %",
            ["exclusivity"] = c => models.Dependency.Words[c.Judged.Terms.InForce.Exclusivity],
            ["protection"] = c => Protection(c, models) is > 0 and var days ? sheet.Days.With(("n", Pattern.Plain(days))) : sheet.Words["none"],
            ["notice"] = c => Months(sheet, c.Judged.Terms.InForce.NoticeMonths),
            ["partnerNotice"] = c => sheet.Days.With(("n", Pattern.Plain(c.Judged.Terms.InForce.PartnerNoticeDays))),
            ["term"] = c => c.Judged.Terms.InForce.TermMonths is > 0 and var months ? Months(sheet, months) : sheet.Words["rolling"],
            ["renewal"] = c => sheet.Words[c.Judged.Terms.InForce.AutoRenew ? "byItself" : "byAgreement"],
            ["ip"] = c => models.Dependency.Words[c.Judged.Terms.InForce.Ip],
            ["data"] = c => models.Dependency.Words[c.Judged.Terms.InForce.Data],
            ["meetings"] = c => string.Join("; ", c.Meetings.Forums.Select(f => f.Name + ": " + char.ToLowerInvariant(f.Frequency[0]) + f.Frequency[1..])),
            ["hours"] = c => sheet.Hours.With(("n", Pattern.Plain(Math.Round(c.Meetings.HoursAYear)))),
            ["roi"] = c => Money.Percent(c.Judged.Value.Base.RoiPercent),
            ["payback"] = c => Payback(sheet, c.Judged.Value.Base),
            ["npv"] = c => Money.Text(c.Judged.Value.Currency, c.Judged.Value.Base.Npv),
            ["roiLow"] = c => Money.Percent(c.Judged.Value.Conservative.RoiPercent),
            ["paybackLow"] = c => Payback(sheet, c.Judged.Value.Conservative),
            ["npvLow"] = c => Money.Text(c.Judged.Value.Currency, c.Judged.Value.Conservative.Npv),
            ["breakEven"] = c => Money.Deals(c.Judged.Value.BreakEvenDealsPerMonth),
            ["balance"] = c => Money.Ratio(c.Judged.Balance.Ratio) + ", " + c.Judged.Balance.Band,
            ["returnYou"] = c => Times(sheet, c.Judged.Balance.ReturnYou),
            ["returnPartner"] = c => Times(sheet, c.Judged.Balance.ReturnPartner),
            ["losing"] = c => sheet.Words[c.Judged.Balance.LosingSide switch { Side.Ours => "ours", Side.Theirs => "theirs", Side.Joint => "both", _ => "none" }],
            ["ours"] = c => Index(c.Judged.Dependency.Ours),
            ["theirs"] = c => Index(c.Judged.Dependency.Theirs),
            ["traps"] = c => Traps(sheet, c.Judged.Dependency.Ours),
            ["theirTraps"] = c => Traps(sheet, c.Judged.Dependency.Theirs),
            ["bar"] = c => Pattern.Plain(c.Fit.PursueFrom),
            ["verdict"] = c => c.Fit is { Verdict: { } verdict, Index: { } index } ? verdict + " (" + Pattern.Score(index) + ")" : sheet.Words["notRated"],
        };
        return [.. sheet.Rows.Select(r => it.Row(r.Value, cells[r.Key]))];
    }

    private static int Protection(ComparedColumn column, ModelSheets sheets) => sheets.Terms[column.Judged.Choice.First].ProtectionDays is > 0 and var days
        ? days + sheets.Rules.Presets[column.Judged.Terms.InForce.Preset].ProtectionDays
        : 0;

    private static string Months(ComparisonSheet sheet, double months) => months == 1 ? sheet.OneMonth : sheet.Months.With(("n", Pattern.Plain(months)));

    private static string Payback(ComparisonSheet sheet, Scenario scenario) =>
        scenario.PaybackMonth is { } month ? sheet.Month.With(("n", Pattern.Plain(month))) : sheet.Words["noPayback"];

    private static string Times(ComparisonSheet sheet, double multiple) => sheet.Words["times"].With(("n", Pattern.Score(multiple)));

    private static string Index(DependencyIndex index) => Pattern.Score(index.Index) + ", " + index.Band;

    private static string Traps(ComparisonSheet sheet, DependencyIndex index) => index.Traps.Count == 0 ? sheet.Words["none"] : string.Join(" ", index.Traps);
}
