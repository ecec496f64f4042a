using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>What a calculation runs on and who decided it: typed figures beat the dial, the dial the kind, the kind the default.</summary>
/// <param name="Typed">Names of the typed fields, in the form's order.</param>
/// <param name="Scaled">True when costs follow the deal size, because the currency has no planning figures (part 5 §7.5).</param>
internal sealed record ChosenInputs(ValueInputs Inputs, string Currency, IReadOnlyList<string> Typed, bool ByDial, bool ByKind, bool ByReach, bool ByResources, bool Scaled)
{
    public bool Default => Typed.Count == 0 && !ByDial && !ByKind && !ByReach && !ByResources;

    public static ChosenInputs Of(Case it, ModelId model, TermsInForce terms)
    {
        var (defaults, typed) = (it.Playbook.Value.Defaults, it.Brief.Value);
        var money = defaults.Models[model];
        var kind = defaults.Kinds[it.Kind.Id];
        var planning = defaults.PlanningCurrencies.Contains(it.Currency);
        var scaled = !planning && typed.Acv is not null;
        var byDial = typed.Acv is null && it.Dials.Of(Dial.DealSize).Said;
        var acv = Positive(typed.Acv) ?? (byDial ? defaults.DialDealSize[it.Dials[Dial.DealSize] - 1] : money.Acv);
        var unit = scaled ? acv / money.Acv : 1;
        var byReach = typed.DealsPerMonth is null && money.ChannelCounts && it.Dials.Of(Dial.Channel).Said;
        var byResources = it.Dials.Of(Dial.Resources).Said && defaults.DialResourcesLag[it.Dials[Dial.Resources] - 1] > 0;
        var deals = NotNegative(typed.DealsPerMonth)
            ?? Rarer(defaults, money, scaled ? money.Acv : acv) * (byReach ? defaults.DialChannel[it.Dials[Dial.Channel] - 1] : 1);
        var (oneOff, run) = Cost(typed, money, unit);
        var inputs = new ValueInputs(
            acv, Percent(typed.GrossMargin ?? kind.GrossMargin, 100), Percent(typed.Churn ?? kind.Churn, 99), Percent(typed.DiscountRate ?? defaults.DiscountRate, 1000),
            oneOff, run, deals, Percent(terms.PartnerSharePercent, 100), terms.SharesRecurring,
            money.Lag + (byResources ? defaults.DialResourcesLag[it.Dials[Dial.Resources] - 1] : 0), money.Ramp, money.Horizon);
        var byKind = typed.GrossMargin is null && (kind.GrossMargin != defaults.GrossMargin || kind.Churn != defaults.Churn);
        return new(inputs, planning || scaled ? it.Currency : "USD", TypedFields(typed), byDial, byKind, byReach, byResources, scaled);
    }

    /// <summary>The model at §10's defaults, for comparison.</summary>
    public static ValueInputs Defaults(ValueDefaults defaults, ModelId model)
    {
        var money = defaults.Models[model];
        return new(
            money.Acv, defaults.GrossMargin / 100, defaults.Churn / 100, defaults.DiscountRate / 100, money.OneOff, money.RunPerMonth,
            money.DealsPerMonth, money.PartnerShare / 100, money.Recurring, money.Lag, money.Ramp, money.Horizon);
    }

    /// <summary>Larger deals are rarer (part 5 §7.1).</summary>
    private static double Rarer(ValueDefaults defaults, ModelMoney money, double acv) => acv == money.Acv
        ? money.DealsPerMonth
        : Math.Round(money.DealsPerMonth * Math.Clamp(Math.Sqrt(money.Acv / acv), defaults.DealsClamp.Low, defaults.DealsClamp.High), 2, MidpointRounding.AwayFromZero);

    /// <summary>A typed yearly investment without its parts keeps the model's proportion of one-off and running cost.</summary>
    private static (double OneOff, double Run) Cost(ValueAnswers typed, ModelMoney money, double unit)
    {
        var parts = typed is { YourInvestment: { } yearly, OneOff: null, RunPerMonth: null }
            ? Math.Max(0, yearly) * money.Horizon / 12 / (money.OneOff + money.RunPerMonth * money.Horizon)
            : unit;
        return (NotNegative(typed.OneOff) ?? money.OneOff * parts, NotNegative(typed.RunPerMonth) ?? money.RunPerMonth * parts);
    }

    private static IReadOnlyList<string> TypedFields(ValueAnswers typed) =>
    [
        .. new (string Field, double? Value)[]
        {
            ("acv", typed.Acv), ("grossMargin", typed.GrossMargin), ("dealsPerMonth", typed.DealsPerMonth), ("churn", typed.Churn),
            ("discountRate", typed.DiscountRate), ("oneOff", typed.OneOff), ("runPerMonth", typed.RunPerMonth), ("yourInvestment", typed.YourInvestment),
        }.Where(f => f.Value is not null).Select(f => f.Field),
    ];

    private static double Percent(double percent, double most) => Math.Clamp(percent, 0, most) / 100;

    private static double? Positive(double? value) => value > 0 ? value : null;

    private static double? NotNegative(double? value) => value is null ? null : Math.Max(0, value.Value);
}
