using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;
using static StrategicPartnerships.Core.Frameworks.FigureBook;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>What the win-win balance rests on (playbook §9, part 4 §3).</summary>
internal static class BalanceExplained
{
    private const string Section = "footer";
    private static readonly string[] All = ["Win-win balance", "Balance flags", "How to right the balance", "value/Scenarios", "metrics/"];

    public static void Add(FigureBook book)
    {
        var (balance, it) = (book.Framework.Value.Balance, book.Case);
        if (balance.Counted is not { } counted)
            return;
        var typed = it.Brief.Value;
        var (ours, theirs) = (typed.YouProvide.Count == 0, typed.PartnerProvides.Count == 0);
        FigureInput getYou = new("you get", Amount(counted.GetYou), theirs), giveYou = new("you give", Amount(counted.GiveYou), typed.YourInvestment is null);
        FigureInput getPartner = new("the partner gets", Amount(counted.GetPartner), ours), givePartner = new("the partner gives", Amount(counted.GivePartner), typed.PartnerInvestment is null);
        var you = book.Add(WhyRule.BalanceReturn, "balance.return.you", Section, "Return on what you give", Text(balance.ReturnYou, "0.0") + " times", [getYou, giveYou], All);
        var partner = book.Add(WhyRule.BalanceReturn, "balance.return.partner", Section, "Return on what the partner gives", Text(balance.ReturnPartner, "0.0") + " times", [getPartner, givePartner], All);
        var (returnYou, returnPartner) = (new FigureInput("return of your side", Text(balance.ReturnYou, "0.0000"), you.Assumed), new FigureInput("return of the other side", Text(balance.ReturnPartner, "0.0000"), partner.Assumed));
        book.Add(WhyRule.BalanceRatio, "balance.ratio", Section, "Balance", Text(balance.Ratio, "0.00"), [returnYou, returnPartner], All);
        book.Add(WhyRule.BalanceCautious, "balance.conservative", Section, "Cautious case", Text(balance.ConservativeRatio, "0.00"),
            [new("return of your side", Text(balance.ConservativeYou, "0.0000"), you.Assumed), new("return of the other side", Text(balance.ConservativePartner, "0.0000"), partner.Assumed)], All);
        if (balance.ShareYou is { } share)
            book.Add(WhyRule.BalanceShare, "balance.share", Section, "Your share of the joint net value", Text(share, "0") + "%", [getYou, giveYou, getPartner, givePartner], All);
        if (balance.Disclosure.AsSpan().ContainsAnyInRange('0', '9'))
            book.Add(WhyRule.BalanceOwnGain, "balance.own-gain", Section, "Good to know", "own gain", [getPartner, givePartner], All);

        string Amount(double amount) => balance.ByWeights ? Text(amount, "0.##") : Money.Text(book.Framework.Value.Quantification.Currency, amount);
    }
}
