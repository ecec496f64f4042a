using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>Whether the deal is fair to both sides, and what would make it so (playbook §9, part 4 §3).</summary>
public static class BalanceCalculator
{
    private const double HalfADigit = 0.005;

    /// <param name="slots">Those of the case, with the partner's share in <c>{share}</c>.</param>
    public static WinWinBalance Weigh(Case it, ModelId model, ValueQuantification value, ItemLedger ledger, Slots slots, Notes notes)
    {
        var sheet = it.Playbook.Value.Balance;
        var defaultAcv = it.Playbook.Value.Defaults.Models[model].Acv;
        var years = value.Inputs.HorizonMonths / 12.0;
        var (ours, theirs) = (value.OurInvestment / years, value.PartnerInvestment / years);
        var figures = BalanceFigures.Of(ledger.Items, ours, theirs, sheet, ledger.ByWeights);
        var basis = Basis.Of(it, value.Base, value.Inputs, value.Currency, defaultAcv);
        var fewer = Basis.Of(it, value.Conservative, value.Inputs, value.Currency, defaultAcv);
        var conservative = BalanceFigures.Of(ItemLedger.Of(it, model, fewer, slots, new Notes()).Items, ours, theirs, sheet, ledger.ByWeights);
        var told = new Told(it, value, ledger, figures, conservative, slots, notes);
        NoteOwnGains(told);
        NoteFixers(told);
        return new(
            figures.Ratio, figures.Band(sheet), figures.ReturnYou, figures.ReturnPartner, figures.ShareYou, figures.Losing(sheet),
            conservative.Ratio, conservative.ReturnYou, conservative.ReturnPartner,
            BalanceFlags.Of(told), BalanceFixers.Of(told, model, basis, ours, theirs), Disclosure(told), ledger.ByWeights)
        {
            InForce = [.. ledger.Items.Where(i => i.Fixer is not null).Select(i => i.Text)],
            Counted = figures,
        };
    }

    /// <summary>
    /// The smallest whole percent of the partner's assumed own gains, as 0–1, at which the printed ratio (two decimals) still reads
    /// "balanced" and no side loses; null when the deal does not hold even with all of them.
    /// </summary>
    public static double? BreakPoint(IEnumerable<ValueItem> items, BalanceFigures figures, ValueBalanceSheet sheet)
    {
        if (figures.Ratio < sheet.BalancedFrom || figures.Losing(sheet) is not null)
            return null;
        var own = items.Where(i => i is { OwnGain: true, Counted: true }).Sum(i => (i.Worth ?? 0) * sheet.Confidence[i.Confidence]);
        var needed = Math.Max(sheet.LoseBelow, (sheet.BalancedFrom - HalfADigit) * figures.ReturnYou) * figures.GivePartner;
        return own > 0 ? Math.Clamp(Math.Ceiling((needed - (figures.GetPartner - own)) / own * 100 - 1e-9) / 100, 0, 1) : 0;
    }

    private static string Disclosure(Told told)
    {
        var (it, texts) = (told.It, told.It.Playbook.Value.Texts);
        var own = told.OwnGains;
        var items = string.Join("; ", own.Select(i => told.Slots.And(("item", i.Text), ("value", told.Amount(i.Worth ?? 0))).Fill(texts.OwnGain.Text)));
        var at = BreakPoint(told.Ledger.Items, told.Figures, it.Playbook.Value.Balance);
        var text = told.Ledger.ByWeights ? texts.DisclosureWeights : own.Count == 0 ? texts.DisclosureTyped
            : at is null ? texts.DisclosureNot : at < 0.005 ? texts.DisclosureHolds : texts.DisclosureBreak;
        var slots = told.Slots.And(("items", items), ("break", Money.Percent((at ?? 0) * 100)));
        return told.Notes.Say(text, slots) + " " + told.Notes.Say(texts.DisclosureEnd, slots);
    }

    /// <summary>What a fixer is worth is a planning figure of ours until somebody types the item.</summary>
    private static void NoteFixers(Told told)
    {
        if (told.Ledger.ByWeights)
            return;
        foreach (var item in told.Ledger.Items.Where(i => i.Fixer is not null))
            told.Notes.Assume(
                told.Slots.And(("item", item.Text)).Fill(told.It.Playbook.Value.Texts.AssumedFixer.Text), told.Amount(item.Worth ?? 0),
                item.Giver == Side.Ours ? "youProvide" : "partnerProvides", item.Receiver);
    }

    private static void NoteOwnGains(Told told)
    {
        foreach (var item in told.OwnGains)
            told.Notes.Assume(
                told.Slots.And(("item", item.Text)).Fill(told.It.Playbook.Value.Texts.AssumedOwnGain.Text), told.Amount(item.Worth ?? 0), "youProvide", Side.Theirs);
    }
}

/// <summary>Everything that the sentences about one balance draw on.</summary>
internal sealed record Told(Case It, ValueQuantification Value, ItemLedger Ledger, BalanceFigures Figures, BalanceFigures Conservative, Slots Slots, Notes Notes)
{
    /// <summary>Counted gains of the partner that we assume; none where everything is counted by weights.</summary>
    public IReadOnlyList<ValueItem> OwnGains { get; } = Ledger.ByWeights ? [] : [.. Ledger.Items.Where(i => i is { OwnGain: true, Counted: true, Worth: > 0 })];

    public string Amount(double amount) => Money.Text(Value.Currency, amount);

    public string NameOf(Side side) => Slots.Fill((side switch
    {
        Side.Ours => It.Playbook.Value.Texts.You,
        Side.Theirs => It.Playbook.Value.Texts.PartnerSide,
        _ => It.Playbook.Value.Texts.BothSides,
    }).Text);
}
