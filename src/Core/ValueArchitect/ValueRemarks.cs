using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>What must be said beside the figures (playbook §10, part 5 §2.3, §7).</summary>
internal static class ValueRemarks
{
    public static IReadOnlyList<string> Of(Case it, ModelId model, ChosenInputs chosen, ValueQuantification value, Notes notes)
    {
        var (sheets, inputs) = (it.Playbook.Value, value.Inputs);
        var texts = sheets.Texts;
        var slots = it.Slots.And(
            ("horizon", inputs.HorizonMonths.ToString(CultureInfo.InvariantCulture)), ("deals", Money.Deals(Math.Ceiling(value.BreakEvenDealsPerMonth * 100) / 100)),
            ("planned", Money.Deals(inputs.DealsPerMonth)), ("first", Money.Text(value.Currency, value.FirstYearRevenue)),
            ("second", Money.Text(value.Currency, value.SecondYearRevenue)), ("currency", it.Currency));
        List<string> remarks = [.. Drivers.Sentences(it, model, chosen, value, notes), notes.Say(texts.FirstYear, slots)];
        var reachable = value.BreakEvenDealsPerMonth > 0;
        Add(texts.BreakEven, reachable);
        Add(texts.BreakEvenNever, !reachable);
        Add(texts.NoPaybackBase, reachable && value.Base.PaybackMonth is null);
        Add(texts.NoPaybackConservative, reachable && value.Conservative.PaybackMonth is null);
        if (value.Base.RoiPercent > sheets.Defaults.FewLargeDealsAbove && CashFlow.NewDeals(inputs) is > 0 and var expected)
            remarks.Add(notes.Say(texts.FewLarge, slots.And(("percent", Money.Percent(100 / expected)))));
        Add(texts.CurrencyPlanning, value.Currency == it.Currency && !chosen.Scaled && it.Currency != "USD");
        Add(texts.CurrencyDollars, value.Currency != it.Currency);
        Add(texts.CurrencyScaled, chosen.Scaled);
        remarks.AddRange(AcquisitionCost(it, value, slots, notes));
        if (chosen.Default)
            remarks.Add(notes.Say(texts.CostHelpers, slots.And(("list", string.Join("; ", sheets.Defaults.CostHelpers.Select(h => notes.Say(h, it.Slots)))))));
        remarks.Add(notes.Say(texts.NotForecast, slots));
        return remarks;

        void Add(Sourced text, bool holds)
        {
            if (holds)
                remarks.Add(notes.Say(text, slots));
        }
    }

    /// <summary>Partner CAC (the fee of a deal's first year, run cost and one-off) against the direct one, for the goal Cost or where a direct one was typed (part 5 §2.3).</summary>
    private static IEnumerable<string> AcquisitionCost(Case it, ValueQuantification value, Slots slots, Notes notes)
    {
        var (inputs, customers) = (value.Inputs, CashFlow.NewDeals(value.Inputs));
        var direct = it.Brief.Value.DirectCac is { } typed and > 0 ? typed : inputs.Acv * inputs.GrossMargin;
        if ((it.Archetype != Archetype.Cost && it.Brief.Value.DirectCac is null) || customers <= 0 || direct <= 0)
            yield break;
        var cac = inputs.Acv * inputs.PartnerShare + CashFlow.Cost(inputs) / customers;
        var texts = it.Playbook.Value.Texts;
        yield return notes.Say(texts.Cac, slots.And(("cac", Money.Text(value.Currency, cac)), ("ratio", Money.Ratio(cac / direct)), ("direct", Money.Text(value.Currency, direct))));
        if (cac > direct)
            yield return notes.Say(texts.CacHigh, slots);
    }
}
