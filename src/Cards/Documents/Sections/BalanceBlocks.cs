using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ValueArchitect;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class BalanceBlocks
{
    public static void Add(SectionBuilder section, WinWinBalance balance, Header header) => section
        .Heading("Win-win balance")
        .Facts(
            ("Balance", Invariant($"{balance.Ratio:0.00}, {balance.Band}")),
            ("Return on what you give", Invariant($"{balance.ReturnYou:0.0} times")),
            ("Return on what the partner gives", Invariant($"{balance.ReturnPartner:0.0} times")),
            ("Cautious case", Invariant($"{balance.ConservativeRatio:0.00} (you {balance.ConservativeYou:0.0} times, the partner {balance.ConservativePartner:0.0} times)")),
            ("Your share of the joint net value", balance.ShareYou is { } share ? Invariant($"{share:0}%") : null),
            ("Losing side", balance.LosingSide is { } side ? FooterSection.Name(side, header) : null),
            ("Counted by", balance.ByWeights ? "weights of the items, since no amounts were given" : null),
            ("Good to know", balance.Disclosure))
        .Bullets("Balance flags", balance.Flags)
        .Bullets("How to right the balance", balance.Fixers);
}
