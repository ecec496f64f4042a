using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ValueArchitect;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>The win-win balance. Our judgement of both sides, so it is held back where outsiders can read.</summary>
internal static class BalanceBlocks
{
    /// <summary>As a section of its own, for the result of the value form.</summary>
    public static DocumentSection Of(WinWinBalance balance, Header header)
    {
        var section = new SectionBuilder("balance", "WIN-WIN BALANCE");
        Body(section, balance, header);
        return section.Build();
    }

    public static void Add(SectionBuilder section, WinWinBalance balance, Header header)
    {
        var before = section.Internal;
        section.Internal = true;
        section.Heading("Win-win balance");
        Body(section, balance, header);
        section.Internal = before;
    }

    private static void Body(SectionBuilder section, WinWinBalance balance, Header header)
    {
        var before = section.Internal;
        section.Internal = true;
        section
            .Facts(
                ("Losing side", balance.LosingSide is { } side ? FooterSection.Name(side, header) : null),
                ("Balance", Invariant($"{balance.Ratio:0.00}, {balance.Band}")),
                ("Return on what you give", Invariant($"{balance.ReturnYou:0.0} times")),
                ("Return on what the partner gives", Invariant($"{balance.ReturnPartner:0.0} times")),
                ("Cautious case", Invariant($"{balance.ConservativeRatio:0.00} (you {balance.ConservativeYou:0.0} times, the partner {balance.ConservativePartner:0.0} times)")),
                ("Your share of the joint net value", balance.ShareYou is { } share ? Invariant($"{share:0}%") : null),
                ("Counted by", balance.ByWeights ? "weights of the items, since no amounts were given" : null),
                ("In force", balance.InForce.Count > 0 ? string.Join("; ", balance.InForce) : null),
                ("Good to know", balance.Disclosure))
            .Bullets("Balance flags", balance.Flags)
            .Bullets("How to right the balance", [.. balance.Fixers.Select(f => f.Text)]);
        section.Internal = before;
    }
}
