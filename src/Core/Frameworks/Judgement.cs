using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>
/// The figures that one setting of a case leads to: model, terms, money, balance and dependency of both sides, as the strategist has
/// them, without the rest of the framework. For what-ifs; what it would assume or cite on the way is thrown away.
/// </summary>
public sealed record Judgement(ModelChoice Choice, CommercialTerms Terms, ValueQuantification Value, WinWinBalance Balance, DependencyReport Dependency)
{
    /// <param name="presetOverride">cautious, standard or partner-first; otherwise the brief's, otherwise standard.</param>
    public static Judgement Of(Case it, string? presetOverride = null)
    {
        var notes = new Notes();
        var choice = ModelChooser.Choose(it);
        var slots = PartnerSlots.For(it, TargetPartners.Rank(it, choice));
        var terms = TermSheet.Draft(it, choice, slots, notes, presetOverride);
        var value = ValueQuantifier.Quantify(it, choice.First, terms.InForce, notes);
        var filled = ObjectiveWriter.SetNumbers(it, choice, value, slots).And(("share", Money.Percent(terms.InForce.PartnerSharePercent)));
        var basis = Basis.Of(it, value.Base, value.Inputs, value.Currency, it.Playbook.Value.Defaults.Models[choice.First].Acv);
        var ledger = ItemLedger.Of(it, choice.First, basis, filled, notes);
        var balance = BalanceCalculator.Weigh(it, choice.First, value, ledger, filled, notes);
        return new(choice, terms, value, balance, DependencyAssessor.Assess(it, choice, terms, notes));
    }
}
