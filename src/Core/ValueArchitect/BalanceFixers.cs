using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>What would help the short side, each with the ratio it would give (playbook §9). Nothing is offered while the deal is balanced.</summary>
internal static class BalanceFixers
{
    public static IReadOnlyList<Fixer> Of(Told told, ModelId model, Basis basis, double ours, double theirs)
    {
        var sheet = told.It.Playbook.Value.Balance;
        var figures = told.Figures;
        if (figures.Ratio >= sheet.BalancedFrom && figures.Losing(sheet) is null)
            return [];
        var shortSide = figures.ReturnYou < figures.ReturnPartner ? Side.Ours : Side.Theirs;
        var received = told.Ledger.Items.Where(i => i.Receiver == shortSide && i.Counted).Select(i => i.Kind).ToHashSet();
        List<Fixer> fixers = told.Ledger.ByWeights ? [] : [.. sheet.ShareSteps.Select(s => Share(told, model, shortSide, s, ours, theirs)).OfType<Fixer>()];
        // Referral's default deal owes introductions already, until items typed for our side take its place.
        var introduces = model == ModelId.Referral && shortSide == Side.Theirs
            && told.Ledger.Items.Any(i => i is { Giver: Side.Ours, Kind: ValueKind.Revenue, Given: true, OwnGain: true, Counted: true });
        foreach (var fixer in sheet.Fixers)
        {
            // A side short of money is short of revenue whatever else it receives.
            var owed = fixer.Kind == ValueKind.Revenue && introduces;
            var inForce = told.It.Brief.Value.Fixers.Contains(FixerList.Id(fixer.Kind, shortSide));
            if (owed || inForce || (fixer.Kind != ValueKind.Revenue && received.Contains(fixer.Kind)))
                continue;
            var item = FixerItems.Of(fixer, shortSide, basis, sheet, told.Slots, told.Notes);
            var after = BalanceFigures.Of(told.Ledger.Items.Append(item), ours, theirs, sheet, told.Ledger.ByWeights);
            fixers.Add(Preview(told, item.Id, item.Text, told.Slots.Fill(fixer.Label.Text), shortSide, after));
        }

        return fixers;
    }

    /// <summary>
    /// The deal counted again at another share. Null where it changes nothing: items typed for our side stand in place of the share.
    /// </summary>
    private static Fixer? Share(Told told, ModelId model, Side shortSide, double points, double ours, double theirs)
    {
        var (it, value, sheets) = (told.It, told.Value, told.It.Playbook.Value);
        // Whole steps of a percent that was typed with four decimals at most; the rounding takes off what binary fractions add.
        var percent = Math.Round(value.Inputs.PartnerShare * 100 + (shortSide == Side.Theirs ? points : -points), 4);
        if (percent is < 0 or > 100)
            return null;
        var moved = value.Inputs with { PartnerShare = percent / 100 };
        var there = it with { Brief = it.Brief with { Value = it.Brief.Value with { PartnerShare = percent } } };
        var basis = Basis.Of(there, CashFlow.Run(value.Base.Name, moved, value.Base.Factor), moved, value.Currency, sheets.Defaults.Models[model].Acv);
        var slots = told.Slots.And(("points", Money.Number(points)), ("share", Money.Percent(percent)));
        var ledger = ItemLedger.Of(there, model, basis, slots, new Notes());
        var after = BalanceFigures.Of(ledger.Items, ours, theirs, sheets.Balance, ledger.ByWeights);
        if (after == told.Figures)
            return null;
        var text = told.Notes.Say(shortSide == Side.Theirs ? sheets.Texts.ShareUp : sheets.Texts.ShareDown, slots);
        var id = "share-" + percent.ToString(CultureInfo.InvariantCulture);
        return Preview(told, id, text, slots.Fill(sheets.Texts.ShareLabel.Text), shortSide, after) with { Share = percent };
    }

    private static Fixer Preview(Told told, string id, string text, string label, Side receiver, BalanceFigures after)
    {
        var (sheet, texts) = (told.It.Playbook.Value.Balance, told.It.Playbook.Value.Texts);
        var (losing, band) = (after.Losing(sheet), after.Band(sheet));
        var line = told.Notes.Say(
            losing is null ? texts.Fixer : losing == Side.Joint ? texts.FixerLosingBoth : texts.FixerLosing,
            told.Slots.And(("text", text), ("ratio", Money.Ratio(after.Ratio)), ("band", band), ("side", told.NameOf(losing ?? Side.Joint))));
        return new(id, line, label, receiver, after.Ratio, band, losing, after.ReturnYou, after.ReturnPartner);
    }
}
