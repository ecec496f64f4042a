using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>Section MUTUAL VALUE MAP.</summary>
/// <param name="YouProvide">At least three lines.</param>
/// <param name="PartnerProvides">At least three lines.</param>
/// <param name="Joint">At least two outcomes.</param>
/// <param name="PartnerAlsoEarns">The partner's own gains, which we do not give.</param>
/// <param name="Incentives">What keeps both sides' people interested (incentive alignment).</param>
public sealed record MutualValueMap(
    IReadOnlyList<string> YouProvide, IReadOnlyList<string> PartnerProvides, IReadOnlyList<string> Joint, IReadOnlyList<string> PartnerAlsoEarns,
    IReadOnlyList<ExchangeRow> Exchange, ValueQuantification Quantification, WinWinBalance Balance, IReadOnlyList<string> Synergies, IReadOnlyList<string> Incentives)
{
    /// <summary>The ledger behind the lines, from which the form is filled.</summary>
    public IReadOnlyList<ValueItem> Items { get; init; } = [];
}

/// <param name="Row">Capability, Access or Resource.</param>
public sealed record ExchangeRow(string Row, string You, string Partner, string Outcome);

/// <summary>Money over the horizon (playbook §10, part 5 §7). Amounts in <paramref name="Currency"/>.</summary>
/// <param name="Lines">Your investment, Partner investment, Expected return, Payback period, as printed.</param>
/// <param name="BreakEvenDealsPerMonth">Deals a month at which the return is nil.</param>
public sealed record ValueQuantification(
    string Currency, ValueInputs Inputs, Scenario Conservative, Scenario Base, Scenario Upside, double BreakEvenDealsPerMonth,
    double OurInvestment, double PartnerInvestment, double FirstYearRevenue, double SecondYearRevenue, IReadOnlyList<Fact> Lines, IReadOnlyList<string> Remarks)
{
    /// <summary>The same model with the partner's inputs: its share is its benefit, its people are its cost. An assumption throughout.</summary>
    public Scenario? PartnerConservative { get; init; }
    public Scenario? PartnerBase { get; init; }

    /// <summary>Partner's return and payback beside ours, as printed.</summary>
    public IReadOnlyList<Fact> PartnerLines { get; init; } = [];
}

/// <param name="RoiPercent">(benefit − cost) ÷ cost × 100 over the horizon.</param>
/// <param name="PaybackMonth">First month with a cumulative total of nil or more; null when none lies inside the horizon.</param>
/// <param name="Npv">Net present value, monthly compounding.</param>
/// <param name="Cumulative">Running total by month, month 0 first; for the value curve.</param>
public sealed record Scenario(string Name, double Factor, double RoiPercent, int? PaybackMonth, double Npv, double Revenue, double PartnerShare, IReadOnlyList<double> Cumulative);

/// <summary>What the calculation ran on. Rates as fractions, money per deal and per month.</summary>
public sealed record ValueInputs(
    double Acv, double GrossMargin, double Churn, double DiscountRate, double OneOff, double RunPerMonth, double DealsPerMonth,
    double PartnerShare, bool Recurring, int LagMonths, int RampMonths, int HorizonMonths);

/// <summary>Win-win balance (playbook §9, part 4 §3).</summary>
/// <param name="Ratio">0–1, min ÷ max of the two returns.</param>
/// <param name="Band">balanced, tilted or one-sided.</param>
/// <param name="ReturnYou">Return on what we give, as a multiple.</param>
/// <param name="ShareYou">Our share of the joint net value in percent; null unless both nets are positive.</param>
public sealed record WinWinBalance(
    double Ratio, string Band, double ReturnYou, double ReturnPartner, double? ShareYou, Side? LosingSide,
    double ConservativeRatio, double ConservativeYou, double ConservativePartner, IReadOnlyList<string> Flags, IReadOnlyList<Fixer> Fixers, string Disclosure, bool ByWeights)
{
    /// <summary>Fixers that were agreed and are counted in these figures, as printed.</summary>
    public IReadOnlyList<string> InForce { get; init; } = [];

    /// <summary>The fixers that would better the deal, the best first: those that leave nobody losing, then by ratio.</summary>
    public IEnumerable<Fixer> Helpful => Fixers
        .Where(f => f.Ratio > Ratio || (LosingSide is not null && f.LosingSide is null))
        .OrderBy(f => f.LosingSide is not null).ThenByDescending(f => f.Ratio);

    /// <summary>What both sides get and give in a year, as counted; null in a framework that was not derived.</summary>
    public BalanceFigures? Counted { get; init; }
}
