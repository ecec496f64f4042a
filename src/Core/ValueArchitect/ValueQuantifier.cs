using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>What the partnership is worth in money for one model (playbook §10, part 5 §7).</summary>
public static class ValueQuantifier
{
    /// <param name="terms">The terms in force decide the partner's share.</param>
    public static ValueQuantification Quantify(Case it, ModelId model, TermsInForce terms, Notes notes)
    {
        var chosen = ChosenInputs.Of(it, model, terms);
        var (inputs, factors) = (chosen.Inputs, it.Playbook.Value.Defaults.Scenarios);
        var normal = CashFlow.Run("Base", inputs, factors["base"]);
        var (ours, theirs) = Investments(it, model, inputs);
        var value = new ValueQuantification(
            chosen.Currency, inputs, CashFlow.Run("Conservative", inputs, factors["conservative"]), normal, CashFlow.Run("Upside", inputs, factors["upside"]),
            BreakEven(inputs, normal), ours, theirs, CashFlow.YearRevenue(inputs, 1), CashFlow.YearRevenue(inputs, 2), [], []);
        NoteAssumptions(it, value, notes);
        value = PartnerReturn.With(it, value, notes);
        return value with { Lines = ValueLines.Of(it, value, notes), Remarks = ValueRemarks.Of(it, model, chosen, value, notes) };
    }

    /// <summary>Deals a month at which the return is nil; 0 when no number of deals reaches it.</summary>
    private static double BreakEven(ValueInputs inputs, Scenario normal)
    {
        var benefit = normal.Revenue * inputs.GrossMargin - normal.PartnerShare;
        return benefit > 0 ? inputs.DealsPerMonth * CashFlow.Cost(inputs) / benefit : 0;
    }

    /// <summary>Both sides' investment over the horizon; typed ones are yearly, like the value items beside them.</summary>
    internal static (double Ours, double Theirs) Investments(Case it, ModelId model, ValueInputs inputs)
    {
        var years = inputs.HorizonMonths / 12.0;
        var typed = it.Brief.Value;
        var ours = typed.YourInvestment is { } own ? Math.Max(0, own) * years : CashFlow.Cost(inputs);
        var part = it.Playbook.Value.Defaults.Models[model].PartnerInvestment / 100;
        return (ours, typed.PartnerInvestment is { } partner ? Math.Max(0, partner) * years : ours * part);
    }

    private static void NoteAssumptions(Case it, ValueQuantification value, Notes notes)
    {
        var (typed, inputs, names) = (it.Brief.Value, value.Inputs, it.Playbook.Value.Texts.Assumed);
        var costTyped = typed.YourInvestment is not null;
        Note("acv", typed.Acv is null, Money.Text(value.Currency, inputs.Acv));
        Note("grossMargin", typed.GrossMargin is null, Money.Percent(inputs.GrossMargin * 100));
        Note("churn", typed.Churn is null, Money.Percent(inputs.Churn * 100));
        Note("discountRate", typed.DiscountRate is null, Money.Percent(inputs.DiscountRate * 100));
        Note("oneOff", typed.OneOff is null && !costTyped, Money.Text(value.Currency, inputs.OneOff));
        Note("runPerMonth", typed.RunPerMonth is null && !costTyped, Money.Text(value.Currency, inputs.RunPerMonth));
        Note("dealsPerMonth", typed.DealsPerMonth is null, Money.Deals(inputs.DealsPerMonth));
        Note("partnerInvestment", typed.PartnerInvestment is null, Money.Text(value.Currency, value.PartnerInvestment), Side.Theirs);

        void Note(string field, bool assumed, string amount, Side who = Side.Ours)
        {
            if (!assumed)
                return;
            notes.Assume(names[field], amount, field, who);
            notes.Cite(["PN"]);
        }
    }
}
