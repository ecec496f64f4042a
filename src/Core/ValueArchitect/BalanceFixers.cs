using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>What would help the short side, each with the ratio it would give (playbook §9). Nothing is offered while the deal is balanced.</summary>
internal static class BalanceFixers
{
    public static IReadOnlyList<string> Of(Told told, ModelId model, double ours, double theirs)
    {
        var sheet = told.It.Playbook.Value.Balance;
        var figures = told.Figures;
        if ((figures.Ratio >= sheet.BalancedFrom && figures.Losing(sheet) is null) || figures.ReturnYou == figures.ReturnPartner)
            return [];
        var shortSide = figures.ReturnYou < figures.ReturnPartner ? Side.Ours : Side.Theirs;
        var received = told.Ledger.Items.Where(i => i.Receiver == shortSide).Select(i => i.Kind).ToHashSet();
        List<string> fixers = told.Ledger.ByWeights ? [] : [.. sheet.ShareSteps.Select(s => Share(told, shortSide, s, Preview)).OfType<string>()];
        var basis = Basis.Of(told.It, told.Value.Base, told.Value.Inputs, told.Value.Currency, told.It.Playbook.Value.Defaults.Models[model].Acv);
        foreach (var fixer in sheet.Fixers)
        {
            // Referral's default deal owes introductions already; a side short of money is short of revenue whatever else it receives.
            var owed = fixer.Kind == ValueKind.Revenue && model == ModelId.Referral && shortSide == Side.Theirs;
            if (owed || (fixer.Kind != ValueKind.Revenue && received.Contains(fixer.Kind)))
                continue;
            var text = told.Notes.Say(shortSide == Side.Ours ? fixer.Ours : fixer.Theirs, told.Slots);
            fixers.Add(Preview(text, Item(fixer.Kind, basis.Amount(fixer.Worth) ?? 0, fixer.Cost is { } cost ? basis.Amount(cost) ?? 0 : 0, fixer.Confidence, shortSide)));
        }

        return fixers;

        string Preview(string text, ValueItem added)
        {
            var after = BalanceFigures.Of(told.Ledger.Items.Append(added), ours, theirs, sheet, told.Ledger.ByWeights);
            var (losing, texts) = (after.Losing(sheet), told.It.Playbook.Value.Texts);
            return told.Notes.Say(
                losing is null ? texts.Fixer : losing == Side.Joint ? texts.FixerLosingBoth : texts.FixerLosing,
                told.Slots.And(("text", text), ("ratio", Money.Ratio(after.Ratio)), ("band", after.Band(sheet)), ("side", told.NameOf(losing ?? Side.Joint))));
        }

        ValueItem Item(ValueKind kind, double worth, double cost, Confidence confidence, Side receiver) => new(
            "fixer", receiver == Side.Ours ? Side.Theirs : Side.Ours, null, kind, "", worth, cost, sheet.DefaultWeight, confidence);
    }

    /// <summary>A share moved by some points is one more item: what the partner gets more (or less), at the cost that is expected for it.</summary>
    private static string? Share(Told told, Side shortSide, double points, Func<string, ValueItem, string> preview)
    {
        var inputs = told.Value.Inputs;
        var share = inputs.PartnerShare + (shortSide == Side.Theirs ? points : -points) / 100;
        if (share < 0 || share > 1)
            return null;
        var years = inputs.HorizonMonths / 12.0;
        var more = (CashFlow.Run("Base", inputs with { PartnerShare = share }, told.Value.Base.Factor).PartnerShare - told.Value.Base.PartnerShare) / years;
        var sheets = told.It.Playbook.Value;
        var slots = told.Slots.And(("points", Money.Number(points)), ("share", Money.Percent(share * 100)));
        var text = told.Notes.Say(shortSide == Side.Theirs ? sheets.Texts.ShareUp : sheets.Texts.ShareDown, slots);
        return preview(text, new("share", Side.Ours, null, ValueKind.Revenue, text, more, more * sheets.Balance.Confidence[Confidence.M], 0, Confidence.M));
    }
}
