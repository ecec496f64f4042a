using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>
/// The three negotiation presets side by side, each with its balance and dependency index (playbook §7). The same figures as
/// <see cref="Judgement"/> has, without a text, since every framework prints them. What somebody typed stays as it is under each preset.
/// </summary>
public static class PresetComparison
{
    public static IReadOnlyList<PresetOutcome> Of(Case it, ModelId model, Slots slots) =>
        [.. it.Playbook.Models.Rules.Presets.Keys.Select(id => Of(it, model, id, slots))];

    private static PresetOutcome Of(Case it, ModelId model, string id, Slots slots)
    {
        var (sheets, balances) = (it.Playbook.Models, it.Playbook.Value.Balance);
        var (preset, protection) = (sheets.Rules.Presets[id], sheets.Terms[model].ProtectionDays);
        var (_, terms) = TermSheet.Figures(it, model, id);
        var balance = Balance(it, model, terms, slots);
        var sides = DependencySides.Of(it, model, terms);
        return new(
            id, preset.Name, terms.PartnerSharePercent, terms.TermMonths, sheets.Dependency.Words[terms.Exclusivity], protection == 0 ? 0 : protection + preset.ProtectionDays,
            balance.Ratio, balance.Band(balances), balance.Losing(balances), sides.Ours.Index, sides.Ours.Band, sides.Theirs.Index, sides.Theirs.Band,
            id == TermSheet.PresetOf(it, null))
        {
            ShareTyped = it.Brief.Value.PartnerShare is not null,
            ExclusivityTyped = it.Brief.Model.Exclusivity is not null,
        };
    }

    private static BalanceFigures Balance(Case it, ModelId model, TermsInForce terms, Slots slots)
    {
        var (defaults, chosen) = (it.Playbook.Value.Defaults, ChosenInputs.Of(it, model, terms));
        var inputs = chosen.Inputs;
        var normal = CashFlow.Run("Base", inputs, defaults.Scenarios["base"]);
        var (ours, theirs) = ValueQuantifier.Investments(it, model, inputs);
        var ledger = ItemLedger.Of(it, model, Basis.Of(it, normal, inputs, chosen.Currency, defaults.Models[model].Acv), slots, new Notes());
        var years = inputs.HorizonMonths / 12.0;
        return BalanceFigures.Of(ledger.Items, ours / years, theirs / years, it.Playbook.Value.Balance, ledger.ByWeights);
    }
}
