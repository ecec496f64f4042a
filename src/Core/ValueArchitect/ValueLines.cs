using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>The four lines of the specification's "Value Quantification"; the conservative case comes first.</summary>
internal static class ValueLines
{
    public static IReadOnlyList<Fact> Of(Case it, ValueQuantification value, Notes notes)
    {
        var (texts, inputs) = (it.Playbook.Value.Texts, value.Inputs);
        var slots = it.Slots.And(
            ("horizon", inputs.HorizonMonths.ToString(CultureInfo.InvariantCulture)), ("rate", Money.Percent(inputs.DiscountRate * 100)),
            ("oneOff", Amount(inputs.OneOff)), ("run", Amount(inputs.RunPerMonth)), ("cost", Amount(value.OurInvestment)));
        var theirs = slots.And(
            ("cost", Amount(value.PartnerInvestment)), ("percent", value.OurInvestment > 0 ? Money.Percent(value.PartnerInvestment / value.OurInvestment * 100) : Money.Percent(0)));
        var returns = slots.And(
            ("conservative", Money.Percent(value.Conservative.RoiPercent)), ("base", Money.Percent(value.Base.RoiPercent)), ("upside", Money.Percent(value.Upside.RoiPercent)),
            ("npvConservative", Amount(value.Conservative.Npv)), ("npvBase", Amount(value.Base.Npv)), ("npvUpside", Amount(value.Upside.Npv)));
        var payback = slots.And(("conservative", Payback(texts, slots, value.Conservative)), ("base", Payback(texts, slots, value.Base)));
        return
        [
            new("Your investment", notes.Say(texts.YourInvestment, slots)),
            new("Partner investment", notes.Say(texts.PartnerInvestment, theirs)),
            new("Expected return", notes.Say(texts.ExpectedReturn, returns)),
            new("Payback period", notes.Say(texts.Payback, payback)),
        ];

        string Amount(double amount) => Money.Text(value.Currency, amount);
    }

    internal static string Payback(ValueTexts texts, Slots slots, Scenario scenario) => scenario.PaybackMonth is { } month
        ? slots.And(("month", month.ToString(CultureInfo.InvariantCulture))).Fill(texts.PaybackMonth.Text)
        : slots.Fill(texts.PaybackNone.Text);
}
