using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>The win-win balance at another share of the partner: the formula of playbook §9 alone, without the sentences around it.</summary>
internal static class ShareBalance
{
    /// <param name="percent">The partner's share, 0–100, as if it had been typed.</param>
    /// <returns>True where the deal is balanced.</returns>
    public static bool Holds(Case it, Judgement now, double percent)
    {
        var (model, sheets) = (now.Choice.First, it.Playbook.Value);
        var inputs = ChosenInputs.Of(it, model, now.Terms.InForce with { PartnerSharePercent = percent }).Inputs;
        var basis = Basis.Of(it, CashFlow.Run("", inputs, sheets.Defaults.Scenarios["base"]), inputs, now.Value.Currency, sheets.Defaults.Models[model].Acv);
        var ledger = ItemLedger.Of(it, model, basis, it.Slots, new());
        var years = inputs.HorizonMonths / 12.0;
        var figures = BalanceFigures.Of(ledger.Items, now.Value.OurInvestment / years, now.Value.PartnerInvestment / years, sheets.Balance, ledger.ByWeights);
        return figures.Band(sheets.Balance) == "balanced";
    }
}
