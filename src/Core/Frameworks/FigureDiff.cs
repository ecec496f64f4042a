using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Which figures and terms differ between two versions, the weightiest first.</summary>
internal static class FigureDiff
{
    public static IReadOnlyList<FigureChange> Between(VersionFigures before, VersionFigures after)
    {
        var partner = before.Partner is { } name && name == after.Partner ? name : "the partner";
        var changes = new List<FigureChange?> { FigureChange.Words("Model", before.Model, after.Model, "model") };
        if (before.Terms is { } from && after.Terms is { } to)
            changes.AddRange(FirstTerms(from, to, partner));
        changes.Add(Inside(FigureChange.Judged("Dependency of your side", before.Ours.Index, before.Ours.Band, after.Ours.Index, after.Ours.Band, 1)));
        changes.Add(Inside(FigureChange.Judged("Dependency of " + partner, before.Theirs.Index, before.Theirs.Band, after.Theirs.Index, after.Theirs.Band, 1)));
        changes.Add(FigureChange.Judged("Win-win balance", before.Balance, before.BalanceBand, after.Balance, after.BalanceBand, 2));
        changes.Add(Inside(Fit(before, after)));
        changes.AddRange(Money("base case", before.Base, before.Currency, after.Base, after.Currency));
        changes.AddRange(Money("conservative case", before.Conservative, before.Currency, after.Conservative, after.Currency));
        if (before.Terms is { } old && after.Terms is { } now)
            changes.AddRange(FurtherTerms(old, now));
        changes.AddRange(Cadence(before.Cadence, after.Cadence));
        return [.. changes.OfType<FigureChange>()];
    }

    /// <summary>
    /// Months as people say them: in days while both are half a year or less, as the playbook's term sheets do, otherwise in months.
    /// A month counts as 30 days.
    /// </summary>
    public static FigureChange? Period(string label, double before, double after, string field)
    {
        var days = before <= 6 && after <= 6;
        var (from, to) = days ? (Math.Round(before * 30), Math.Round(after * 30)) : (Math.Round(before, 1), Math.Round(after, 1));
        return from == to ? null : new(label, Number(from), Number(to), days ? " days" : " months", Field: field);
    }

    private static IEnumerable<FigureChange?> FirstTerms(TermsInForce from, TermsInForce to, string partner) =>
    [
        FigureChange.Words("Exclusivity", Of(FieldChoices.Exclusivities, from.Exclusivity), Of(FieldChoices.Exclusivities, to.Exclusivity), "exclusivity"),
        Period("Your notice", from.NoticeMonths, to.NoticeMonths, "noticeMonths"),
        Period("Notice of " + partner, from.PartnerNoticeDays / 30, to.PartnerNoticeDays / 30, "partnerNoticeDays"),
        FigureChange.Percent("Share of " + partner, from.PartnerSharePercent, to.PartnerSharePercent, 1, "partnerShare"),
    ];

    private static IEnumerable<FigureChange?> FurtherTerms(TermsInForce from, TermsInForce to) =>
    [
        FigureChange.Words("Rights in what is built", Of(FieldChoices.Ips, from.Ip), Of(FieldChoices.Ips, to.Ip), "ip"),
        FigureChange.Words("Customer contract and data", Of(FieldChoices.Datas, from.Data), Of(FieldChoices.Datas, to.Data), "data"),
        FigureChange.Words("Automatic renewal", from.AutoRenew ? "yes" : "no", to.AutoRenew ? "yes" : "no", "autoRenew"),
        FigureChange.Words("Term", Term(from.TermMonths), Term(to.TermMonths)),
        Inside(FigureChange.Words("Negotiation preset", from.Preset, to.Preset, "preset")),
    ];

    private static FigureChange? Fit(VersionFigures before, VersionFigures after)
    {
        if (before.Fit is { } from && after.Fit is { } to)
            return FigureChange.Judged("Fit index", from, before.Verdict ?? "", to, after.Verdict ?? "", 1);
        return FigureChange.Words("Fit index", Told(before), Told(after));

        static string Told(VersionFigures figures) => figures.Fit is { } index ? (Number(Math.Round(index, 1)) + " " + figures.Verdict).TrimEnd() : "not rated";
    }

    private static IEnumerable<FigureChange?> Money(string scenario, ScenarioFigures from, string? currency, ScenarioFigures to, string? other) =>
    [
        FigureChange.Percent($"Return, {scenario}", from.RoiPercent, to.RoiPercent, 0),
        Payback($"Payback, {scenario}", from.PaybackMonth, to.PaybackMonth),
        FigureChange.Amount($"Net present value, {scenario}", currency, from.Npv, other, to.Npv),
    ];

    private static FigureChange? Payback(string label, int? from, int? to) =>
        from == to ? null : new(label, Month(from), Month(to), Difference: to - from) { Counted = from + 1 == to || from - 1 == to ? " month" : " months" };

    private static IEnumerable<FigureChange?> Cadence(IReadOnlyList<Fact> before, IReadOnlyList<Fact> after) => before.Count == 0 || after.Count == 0
        ? []
        : before.Concat(after).Select(f => f.Label).Distinct().Select(forum =>
            FigureChange.Words(forum, before.FirstOrDefault(f => f.Label == forum)?.Value ?? "not held", after.FirstOrDefault(f => f.Label == forum)?.Value ?? "not held"));

    private static FigureChange? Inside(FigureChange? change) => change is null ? null : change with { Internal = true };

    private static string Of(FieldChoice[] choices, string id) => choices.FirstOrDefault(c => c.Value == id)?.Words ?? id;

    private static string Month(int? month) => month is { } m ? "month " + m.ToString(CultureInfo.InvariantCulture) : "none within the horizon";

    private static string Term(int months) => months == 0 ? "rolling" : months.ToString(CultureInfo.InvariantCulture) + " months";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
