namespace StrategicPartnerships.Core.Briefs;

public static partial class BriefFields
{
    private static BriefField[] ModelForm() =>
    [
        InModel("model", "Model", Side.Joint, FieldChoices.Model, m => m.Model, (m, x) => m with { Model = x }),
        InModel("preset", "Negotiation preset", Side.Ours, FieldChoices.Of(FieldChoices.Presets), m => m.Preset, (m, x) => m with { Preset = x }),
        InModel("exclusivity", "Exclusivity", Side.Joint, FieldChoices.Of(FieldChoices.Exclusivities), m => m.Exclusivity, (m, x) => m with { Exclusivity = x }),
        InModel("noticeMonths", "Our notice", Side.Joint, FieldRules.Number(120, "month", "months"), m => m.NoticeMonths, (m, x) => m with { NoticeMonths = x }),
        InModel("autoRenew", "Automatic renewal", Side.Joint, FieldChoices.YesNo, m => m.AutoRenew, (m, x) => m with { AutoRenew = x }),
        InModel("ip", "Rights in what is built", Side.Joint, FieldChoices.Of(FieldChoices.Ips), m => m.Ip, (m, x) => m with { Ip = x }),
        InModel("data", "Customer contract and data", Side.Joint, FieldChoices.Of(FieldChoices.Datas), m => m.Data, (m, x) => m with { Data = x }),
        InModel("revenueShare", "Share of revenue through the partner", Side.Ours, FieldRules.Percent, m => m.RevenueShare, (m, x) => m with { RevenueShare = x }),
        InModel("alternatives", "Working alternatives", Side.Ours, FieldChoices.Of(FieldChoices.Alternatives), m => m.Alternatives, (m, x) => m with { Alternatives = x }),
        InModel("monthsToReplace", "Time to replace the partner", Side.Ours, FieldRules.Number(120, "month", "months"), m => m.MonthsToReplace, (m, x) => m with { MonthsToReplace = x }),
        InModel("control", "Changes by the partner alone", Side.Joint, FieldChoices.Of(FieldChoices.Controls), m => m.Control, (m, x) => m with { Control = x }),
        InModel("partnerNoticeDays", "Partner's notice", Side.Joint, FieldRules.Number(3650, "day", "days"), m => m.PartnerNoticeDays, (m, x) => m with { PartnerNoticeDays = x }),
        InModel("theirRevenueShare", "Partner's share of revenue through us", Side.Theirs, FieldRules.Percent, m => m.TheirRevenueShare, (m, x) => m with { TheirRevenueShare = x }),
        InModel("theirAlternatives", "Partner's working alternatives", Side.Theirs, FieldChoices.Of(FieldChoices.Alternatives), m => m.TheirAlternatives, (m, x) => m with { TheirAlternatives = x }),
        InModel("theirData", "Customer contract and data, seen from the partner", Side.Theirs, FieldChoices.Of(FieldChoices.TheirDatas), m => m.TheirData, (m, x) => m with { TheirData = x }),
        InModel("theirMonthsToReplace", "Partner's time to replace us", Side.Theirs, FieldRules.Number(120, "month", "months"), m => m.TheirMonthsToReplace, (m, x) => m with { TheirMonthsToReplace = x }),
        InModel("theirControl", "Changes by us alone", Side.Theirs, FieldChoices.Of(FieldChoices.Controls), m => m.TheirControl, (m, x) => m with { TheirControl = x }),
    ];

    private static BriefField InModel<T>(string id, string name, Side side, FieldRule<T> rule, Func<ModelAnswers, T> get, Func<ModelAnswers, T, ModelAnswers> set) =>
        BriefField.Of("model", id, name, side, rule, b => get(b.Model), (b, v) => b with { Model = set(b.Model, v) });
}
