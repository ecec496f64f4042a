using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>The partner's side of playbook §10: the same model with its inputs (benefit = its share, cost = its people).</summary>
internal static class PartnerReturn
{
    public static ValueQuantification With(Case it, ValueQuantification value, Notes notes)
    {
        value = value with { PartnerConservative = Run(value, value.Conservative), PartnerBase = Run(value, value.Base) };
        return value with { PartnerLines = Lines(it, value, value.PartnerConservative, value.PartnerBase, notes) };
    }

    private static Scenario Run(ValueQuantification value, Scenario scenario)
    {
        var inputs = value.Inputs;
        // The partner's people start and run as ours do, so its investment splits in our proportion; all of it runs where we have no cost.
        var cost = CashFlow.Cost(inputs);
        var part = cost > 0 ? value.PartnerInvestment / cost : 0;
        // What we pay away the partner receives: no margin and the share with the other sign is the partner's cash.
        var theirs = inputs with
        {
            GrossMargin = 0, PartnerShare = -inputs.PartnerShare, OneOff = inputs.OneOff * part,
            RunPerMonth = cost > 0 ? inputs.RunPerMonth * part : value.PartnerInvestment / inputs.HorizonMonths,
        };
        return CashFlow.Run(scenario.Name, theirs, scenario.Factor) with { PartnerShare = scenario.PartnerShare };
    }

    private static IReadOnlyList<Fact> Lines(Case it, ValueQuantification value, Scenario conservative, Scenario normal, Notes notes)
    {
        var texts = it.Playbook.Value.Texts;
        var slots = it.Slots.And(("horizon", value.Inputs.HorizonMonths.ToString(CultureInfo.InvariantCulture)));
        if (value.Inputs.PartnerShare <= 0)
            return [new("Partner's return", notes.Say(texts.PartnerNoShare, slots))];
        return
        [
            new("Partner's return", notes.Say(texts.PartnerReturn, slots.And(
                ("conservative", Money.Percent(conservative.RoiPercent)), ("base", Money.Percent(normal.RoiPercent)),
                ("ourConservative", Money.Percent(value.Conservative.RoiPercent)), ("ourBase", Money.Percent(value.Base.RoiPercent))))),
            new("Partner's payback", notes.Say(texts.PartnerPayback, slots.And(
                ("conservative", Month(conservative)), ("base", Month(normal)), ("ourConservative", Month(value.Conservative)), ("ourBase", Month(value.Base))))),
        ];

        string Month(Scenario scenario) => ValueLines.Payback(texts, slots, scenario);
    }
}
