using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Planning figures for money (playbook §10, part 5 §7). Rates in percent 0–100, money in the planning currency.</summary>
public sealed record ValueDefaults
{
    public required double GrossMargin { get; init; }
    public required double Churn { get; init; }
    public required double DiscountRate { get; init; }

    /// <summary>Factor on deals by scenario: conservative, base, upside.</summary>
    public required IReadOnlyDictionary<string, double> Scenarios { get; init; }
    public required IReadOnlyDictionary<ModelId, ModelMoney> Models { get; init; }

    /// <summary>Deal size for dial 1–5.</summary>
    public required IReadOnlyList<double> DialDealSize { get; init; }
    public required DealsClamp DealsClamp { get; init; }
    public required IReadOnlyList<double> DialChannel { get; init; }

    /// <summary>Months added to the lag for resources 1–5.</summary>
    public required IReadOnlyList<int> DialResourcesLag { get; init; }

    /// <summary>ROI percent above which a remark warns that few deals carry the case.</summary>
    public required double FewLargeDealsAbove { get; init; }
    public required IReadOnlyDictionary<string, KindMoney> Kinds { get; init; }
    public required IReadOnlyList<string> PlanningCurrencies { get; init; }
    public required IReadOnlyList<Sourced> CostHelpers { get; init; }
}

/// <summary>One row of §10. Share in percent; lag, ramp and horizon in months; the partner's investment in percent of ours.</summary>
public sealed record ModelMoney
{
    public required double Acv { get; init; }
    public required double OneOff { get; init; }
    public required double RunPerMonth { get; init; }
    public required double DealsPerMonth { get; init; }
    public required double PartnerShare { get; init; }
    public required bool Recurring { get; init; }
    public required int Lag { get; init; }
    public required int Ramp { get; init; }
    public required int Horizon { get; init; }
    public required double PartnerInvestment { get; init; }

    /// <summary>True where the partner's channel strength moves the number of deals.</summary>
    public required bool ChannelCounts { get; init; }
}

public sealed record DealsClamp
{
    public required double Low { get; init; }
    public required double High { get; init; }
}

/// <summary>Margin and churn of an offer kind in percent, and the shares that its margin carries (part 5 §7.2).</summary>
public sealed record KindMoney
{
    /// <summary>"A physical product": starts a sentence.</summary>
    public required string Phrase { get; init; }
    public required double GrossMargin { get; init; }
    public required double Churn { get; init; }
    public required IReadOnlyDictionary<ModelId, double> Shares { get; init; }
}
