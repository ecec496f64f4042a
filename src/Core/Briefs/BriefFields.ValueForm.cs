namespace StrategicPartnerships.Core.Briefs;

public static partial class BriefFields
{
    private static BriefField[] ValueForm() =>
    [
        InValue("acv", "Deal size", Side.Ours, FieldRules.Money, v => v.Acv, (v, x) => v with { Acv = x }),
        InValue("grossMargin", "Gross margin", Side.Ours, FieldRules.Percent, v => v.GrossMargin, (v, x) => v with { GrossMargin = x }),
        InValue("churn", "Yearly churn", Side.Ours, FieldRules.Percent, v => v.Churn, (v, x) => v with { Churn = x }),
        InValue("discountRate", "Discount rate", Side.Ours, FieldRules.Percent, v => v.DiscountRate, (v, x) => v with { DiscountRate = x }),
        InValue("oneOff", "One-off cost", Side.Ours, FieldRules.Money, v => v.OneOff, (v, x) => v with { OneOff = x }),
        InValue("runPerMonth", "Running cost a month", Side.Ours, FieldRules.Money, v => v.RunPerMonth, (v, x) => v with { RunPerMonth = x }),
        InValue("dealsPerMonth", "Deals a month", Side.Joint, FieldRules.Number(100_000, "", ""), v => v.DealsPerMonth, (v, x) => v with { DealsPerMonth = x }),
        InValue("partnerShare", "Partner's share", Side.Joint, FieldRules.Percent, v => v.PartnerShare, (v, x) => v with { PartnerShare = x }),
        InValue("directCac", "Cost of a customer won directly", Side.Ours, FieldRules.Money, v => v.DirectCac, (v, x) => v with { DirectCac = x }),
        InValue("yourInvestment", "Your investment a year", Side.Ours, FieldRules.Money, v => v.YourInvestment, (v, x) => v with { YourInvestment = x }),
        InValue("partnerInvestment", "Partner's investment a year", Side.Theirs, FieldRules.Money, v => v.PartnerInvestment, (v, x) => v with { PartnerInvestment = x }),
        InValue("youProvide", "What you provide", Side.Ours, FieldRules.Lines, v => v.YouProvide, (v, x) => v with { YouProvide = x }),
        InValue("partnerProvides", "What the partner provides", Side.Theirs, FieldRules.Lines, v => v.PartnerProvides, (v, x) => v with { PartnerProvides = x }),
        InValue("joint", "What arises together", Side.Joint, FieldRules.Lines, v => v.Joint, (v, x) => v with { Joint = x }),
        InValue("fixers", "Balance fixers", Side.Joint, FieldRules.Fixers, v => v.Fixers, (v, x) => v with { Fixers = x }),
    ];

    private static BriefField InValue<T>(string id, string name, Side side, FieldRule<T> rule, Func<ValueAnswers, T> get, Func<ValueAnswers, T, ValueAnswers> set) =>
        BriefField.Of("value", id, name, side, rule, b => get(b.Value), (b, v) => b with { Value = set(b.Value, v) });
}
