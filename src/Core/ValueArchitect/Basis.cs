using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>The yearly terms that value rules name (playbook part 4 §3.1): averages over the horizon.</summary>
/// <param name="Unit">Factor on fixed planning amounts: 1, unless costs follow a typed deal size in another currency.</param>
/// <param name="CacGap">Direct cost of a customer less what a deal pays to the partner; null unless typed and positive.</param>
public sealed record Basis(double RevY, double ShareY, double NewY, double Acv, double Gm, double Unit, double? CacGap)
{
    /// <summary>The base case; <paramref name="inputs"/> may carry another share than the one quantified.</summary>
    public static Basis Of(Case it, Scenario scenario, ValueInputs inputs, string currency, double defaultAcv)
    {
        var years = inputs.HorizonMonths / 12.0;
        var scaled = currency == it.Currency && !it.Playbook.Value.Defaults.PlanningCurrencies.Contains(currency);
        double? gap = it.Brief.Value.DirectCac is { } direct && direct - inputs.Acv * inputs.PartnerShare is > 0 and var left ? left : null;
        return new(
            scenario.Revenue / years, scenario.PartnerShare / years, CashFlow.NewDeals(inputs) * scenario.Factor / years,
            inputs.Acv, inputs.GrossMargin, scaled ? inputs.Acv / defaultAcv : 1, gap);
    }

    /// <summary>The amount, or null when a term it needs is not known.</summary>
    public double? Amount(AmountRule rule)
    {
        var amount = 1.0;
        foreach (var factor in rule.Factors)
            amount *= factor;
        foreach (var term in rule.Of)
        {
            if (Term(term) is not { } value)
                return null;
            amount *= value;
        }

        return amount;
    }

    private double? Term(BasisTerm term) => term switch
    {
        BasisTerm.RevY => RevY,
        BasisTerm.ShareY => ShareY,
        BasisTerm.NewY => NewY,
        BasisTerm.Acv => Acv,
        BasisTerm.Gm => Gm,
        BasisTerm.Unit => Unit,
        _ => CacGap,
    };
}
