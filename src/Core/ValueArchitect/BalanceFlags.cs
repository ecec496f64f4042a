using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>Losing side, uneven split, one-way checks (playbook §9) and the conservative line (part 4 §3.4). Printed, never hidden.</summary>
internal static class BalanceFlags
{
    public static IReadOnlyList<string> Of(Told told)
    {
        var (sheet, texts, figures) = (told.It.Playbook.Value.Balance, told.It.Playbook.Value.Texts, told.Figures);
        List<string> flags = [];
        Say(told.Ledger.ByWeights, texts.ByWeights);
        foreach (var side in told.Ledger.StandIns)
            Say(true, texts.StandIn, ("side", told.NameOf(side)));
        if (figures.Losing(sheet) is { } losing)
            Say(true, texts.Losing, ("side", told.NameOf(losing)));
        if (figures.ShareYou is { } share)
        {
            Say(share < sheet.HealthyShare.Low || share > sheet.HealthyShare.High, texts.SplitUneven,
                ("share", Money.Percent(share)), ("low", Money.Number(sheet.HealthyShare.Low)), ("high", Money.Number(sheet.HealthyShare.High)));
            Say(Math.Abs(share - figures.PartYou) > sheet.ContributionGap, texts.Contribution, ("share", Money.Percent(share)), ("part", Money.Percent(figures.PartYou)));
        }

        foreach (var side in new[] { Side.Ours, Side.Theirs })
            OneWay(side);
        if (Carrier(told, sheet) is { } carrier)
            Say(true, texts.OneItem, ("item", carrier.Item.Text), ("percent", Money.Percent(carrier.Percent)), ("side", told.NameOf(carrier.Item.Receiver)));
        var later = told.Conservative.Losing(sheet);
        Say(!told.Ledger.ByWeights, later is null ? texts.Conservative : texts.ConservativeLosing,
            ("factor", Money.Percent(told.Value.Conservative.Factor * 100)), ("returnYou", Money.Ratio(told.Conservative.ReturnYou)),
            ("returnPartner", Money.Ratio(told.Conservative.ReturnPartner)), ("ratio", Money.Ratio(told.Conservative.Ratio)), ("side", told.NameOf(later ?? Side.Joint)));
        return flags;

        void OneWay(Side side)
        {
            var received = told.Ledger.Items.Where(i => i.Receiver == side).ToArray();
            Say(received.Select(i => i.Kind).Distinct().Count() < 2, texts.FewKinds, ("side", told.NameOf(side)));
            var inTime = told.Value.Inputs.LagMonths < sheet.CashWithinMonths;
            Say(!inTime || !Array.Exists(received, i => i.Counted && sheet.CashLike.Contains(i.Kind)), texts.NoCash,
                ("side", told.NameOf(side)), ("months", sheet.CashWithinMonths.ToString(CultureInfo.InvariantCulture)));
            Say(received.Length > 0 && Array.TrueForAll(received, i => i.Confidence == Confidence.L), texts.LowConfidence, ("side", told.NameOf(side)));
        }

        void Say(bool holds, Sourced text, params ReadOnlySpan<(string, string)> more)
        {
            if (holds)
                flags.Add(told.Notes.Say(text, told.Slots.And(more)));
        }
    }

    /// <summary>The item that makes up most of a side's gain; ours first, since one is enough to say it.</summary>
    private static (ValueItem Item, double Percent)? Carrier(Told told, ValueBalanceSheet sheet)
    {
        foreach (var (side, total) in new[] { (Side.Ours, told.Figures.GetYou), (Side.Theirs, told.Figures.GetPartner) })
            foreach (var item in told.Ledger.Items)
                if (item.Receiver == side && item.Counted && total > 0 && (told.Ledger.ByWeights ? item.Weight : item.Worth ?? 0) * sheet.Confidence[item.Confidence] / total * 100 is var percent && percent > sheet.OneItemAbove)
                    return (item, percent);
        return null;
    }
}
