using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>The sentence that names what moved the figures: typed, dial, kind, reach or nothing (part 5 §7.4).</summary>
internal static class Drivers
{
    public static IReadOnlyList<string> Sentences(Case it, ModelId model, ChosenInputs chosen, ValueQuantification value, Notes notes)
    {
        var sheets = it.Playbook.Value;
        var texts = sheets.Texts;
        var usual = CashFlow.Run("Base", ChosenInputs.Defaults(sheets.Defaults, model), sheets.Defaults.Scenarios["base"]).RoiPercent;
        var lag = sheets.Defaults.DialResourcesLag[it.Dials[Dial.Resources] - 1];
        var typed = string.Join(", ", chosen.Typed.Select(f => texts.TypedNames[f]));
        var slots = it.Slots.And(
            ("dial", Step(Dial.DealSize)), ("amount", Money.Text(value.Currency, value.Inputs.Acv)), ("deals", Money.Deals(value.Inputs.DealsPerMonth)),
            ("default", Money.Percent(usual)), ("roi", Money.Percent(value.Base.RoiPercent)), ("kind", sheets.Defaults.Kinds[it.Kind.Id].Phrase),
            ("margin", Money.Percent(value.Inputs.GrossMargin * 100)), ("share", Money.Percent(value.Inputs.PartnerShare * 100)), ("reach", Step(Dial.Channel)),
            ("resources", Step(Dial.Resources)), ("lag", lag == 1 ? "1 month" : lag.ToString(CultureInfo.InvariantCulture) + " months"),
            ("model", sheets.Lines[model].Called), ("list", typed));

        // The dial leads when several moved the figures; otherwise the first that did.
        var moved = new (bool Holds, Playbooks.Sourced Lead, Playbooks.Sourced Also)[]
        {
            (chosen.ByDial, texts.UsesDial, texts.UsesDial), (chosen.Typed.Count > 0, texts.UsesTyped, texts.AlsoTyped), (chosen.ByKind, texts.UsesKind, texts.AlsoKind),
            (chosen.ByReach, texts.UsesReach, texts.AlsoReach), (chosen.ByResources, texts.UsesResources, texts.AlsoResources),
        }.Where(m => m.Holds).ToArray();
        if (moved.Length == 0)
            return [notes.Say(texts.UsesNothing, slots)];
        var lead = notes.Say(moved[0].Lead, slots);
        if (moved.Length == 1)
            return [lead];
        var list = string.Join(", ", moved.Skip(1).Select(m => notes.Say(m.Also, slots)));
        return [lead, notes.Say(texts.Also, slots.And(("list", list)))];

        string Step(Dial dial) => it.Dials[dial].ToString(CultureInfo.InvariantCulture);
    }
}
