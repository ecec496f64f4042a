using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>Who gives what to whom, and whether that is fair (playbook §9, part 4 §3): the section MUTUAL VALUE MAP.</summary>
public static class ExchangeDesigner
{
    /// <param name="value">The quantification of the first model of <paramref name="choice"/>.</param>
    public static MutualValueMap Design(Case it, ModelChoice choice, TermsInForce terms, ValueQuantification value, Slots slots, Notes notes)
    {
        var (sheets, model) = (it.Playbook.Value, choice.First);
        var filled = slots.And(("share", Money.Percent(terms.PartnerSharePercent)));
        var basis = Basis.Of(it, value.Base, value.Inputs, value.Currency, sheets.Defaults.Models[model].Acv);
        var ledger = ItemLedger.Of(it, model, basis, filled, notes);
        var lines = new ExchangeLines(it, value.Currency, ledger, filled, notes);
        if (ChosenInputs.Of(it, model, terms).Default && terms.PartnerSharePercent == sheets.Defaults.Models[model].PartnerShare && ledger.Items.All(i => !i.Typed && i.Fixer is null))
            value = value with { Remarks = [.. value.Remarks, notes.Say(sheets.Lines[model].Remark, filled)] };
        return new(
            lines.Given(Side.Ours), lines.Given(Side.Theirs), Joint(it, sheets.Lines[model], filled, notes), lines.AlsoEarned(), lines.Rows(model), value,
            BalanceCalculator.Weigh(it, model, value, ledger, filled, notes), Synergies(it, sheets, model, filled, notes),
            [.. sheets.Lines[model].Incentives.Select(i => notes.Say(i, filled))])
        {
            Items = ledger.Items,
        };
    }

    /// <summary>Typed outcomes first; the model's own keep the list at two.</summary>
    private static IReadOnlyList<string> Joint(Case it, ValueLineSheet lines, Slots slots, Notes notes)
    {
        var typed = it.Brief.Value.Joint.Where(l => !string.IsNullOrWhiteSpace(l.What)).Select(l => l.What.Trim()).ToArray();
        return [.. typed, .. lines.Joint.Take(Math.Max(0, 2 - typed.Length)).Select(j => ExchangeLines.Capital(notes.Say(j, slots)))];
    }

    /// <summary>Most specific first: function, industry, region, kind of offer, model.</summary>
    private static IReadOnlyList<string> Synergies(Case it, ValueSheets sheets, ModelId model, Slots slots, Notes notes)
    {
        List<string> lines = [.. it.Functions.Select(f => notes.Say(f.Why, slots))];
        if (it.Industry is { } industry)
            lines.Add(notes.Say(sheets.Texts.SynergyIndustry, slots.And(("industry", industry.Name), ("introducer", notes.Say(industry.Categories[0], slots)))));
        if (it.Regions is [var region, ..])
            lines.Add(notes.Say(sheets.Texts.SynergyRegion, slots.And(("region", region.Name), ("introducer", notes.Say(region.Categories[0], slots)))));
        if (it.Reading.OfferKindFound)
            lines.Add(notes.Say(sheets.Texts.SynergyKind, slots.And(("list", string.Join(", ", it.Kind.Gets.Select(g => notes.Say(g, slots)))))));
        return [.. lines, .. sheets.Lines[model].Synergies.Select(s => ExchangeLines.Capital(notes.Say(s, slots)))];
    }
}
