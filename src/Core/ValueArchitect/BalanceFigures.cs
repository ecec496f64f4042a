using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>The formula of playbook §9 on items alone.</summary>
/// <param name="ReturnYou">get ÷ give of our side; 99 at most, so that a side that gives nothing still has a number.</param>
/// <param name="Ratio">Smaller return ÷ larger one, 0–1; 0 when neither side gains.</param>
/// <param name="ShareYou">Percent of the joint net value; null unless both nets are positive.</param>
/// <param name="PartYou">Percent of what both sides put in.</param>
public sealed record BalanceFigures(double GetYou, double GetPartner, double GiveYou, double GivePartner, double ReturnYou, double ReturnPartner, double Ratio, double? ShareYou, double PartYou)
{
    private const double Most = 99;

    /// <param name="ourInvestment">Yearly, in the items' currency.</param>
    public static BalanceFigures Of(IEnumerable<ValueItem> items, double ourInvestment, double partnerInvestment, ValueBalanceSheet sheet, bool byWeights = false)
    {
        double getYou = 0, getPartner = 0, giveYou = byWeights ? 0 : ourInvestment, givePartner = byWeights ? 0 : partnerInvestment;
        foreach (var item in items)
        {
            if (!item.Counted || (!byWeights && item.Worth is null))
                continue;
            var get = (byWeights ? item.Weight : item.Worth!.Value) * sheet.Confidence[item.Confidence];
            var cost = !byWeights ? item.Cost : item.Given ? sheet.ItemCost : 0;
            if (item.Giver == Side.Ours)
                (getPartner, giveYou) = (getPartner + get, giveYou + cost);
            else
                (getYou, givePartner) = (getYou + get, givePartner + cost);
        }

        return Of(getYou, getPartner, giveYou, givePartner);
    }

    public static BalanceFigures Of(double getYou, double getPartner, double giveYou, double givePartner)
    {
        var (you, partner) = (Return(getYou, giveYou), Return(getPartner, givePartner));
        var larger = Math.Max(you, partner);
        var (netYou, netPartner) = (getYou - giveYou, getPartner - givePartner);
        var both = giveYou + givePartner;
        return new(
            getYou, getPartner, giveYou, givePartner, you, partner, larger > 0 ? Math.Min(you, partner) / larger : 0,
            netYou > 0 && netPartner > 0 ? netYou / (netYou + netPartner) * 100 : null, both > 0 ? giveYou / both * 100 : 50);
    }

    /// <summary>balanced, tilted or one-sided.</summary>
    public string Band(ValueBalanceSheet sheet) => Ratio >= sheet.BalancedFrom ? "balanced" : Ratio >= sheet.TiltedFrom ? "tilted" : "one-sided";

    /// <summary>The side that gets back less than it gives; Joint when both do, null when neither does.</summary>
    public Side? Losing(ValueBalanceSheet sheet) => (ReturnYou < sheet.LoseBelow, ReturnPartner < sheet.LoseBelow) switch
    {
        (true, true) => Side.Joint,
        (true, false) => Side.Ours,
        (false, true) => Side.Theirs,
        _ => null,
    };

    private static double Return(double get, double give) => give > 0 ? Math.Clamp(get / give, 0, Most) : get > 0 ? Most : 0;
}
