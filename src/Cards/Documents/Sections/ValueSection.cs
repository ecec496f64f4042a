using StrategicPartnerships.Core.ValueArchitect;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class ValueSection
{
    public static DocumentSection Of(MutualValueMap value)
    {
        var money = value.Quantification;
        var section = new SectionBuilder("value", "MUTUAL VALUE MAP")
            .Diagram(Picture(value), InWords(value))
            .Table("Value Exchange Detail", ["You Provide", "Partner Provides", "Joint Value"], value.Exchange,
                r => [$"{r.Row}: {r.You}", $"{r.Row}: {r.Partner}", r.Outcome])
            .Facts("Value Quantification", money.Lines)
            .Table("Scenarios", ["Scenario", "Return on investment", "Payback", $"Net present value ({money.Currency})", $"Revenue ({money.Currency})", $"Partner's share ({money.Currency})"],
                [money.Conservative, money.Base, money.Upside], Row);
        ValuePicture.Add(section, money);
        section.Facts(
                ("Break-even", Invariant($"{money.BreakEvenDealsPerMonth:0.##} deals a month")),
                ("First-year revenue", Invariant($"{money.FirstYearRevenue:#,0} {money.Currency}")),
                ("Second-year revenue", Invariant($"{money.SecondYearRevenue:#,0} {money.Currency}")));
        // What we think that the partner earns is not for the partner to read before it has said so itself.
        section.Internal = true;
        section.Facts(null, money.PartnerLines);
        section.Internal = false;
        return section
            .Bullets(null, money.Remarks)
            .Bullets("The partner also earns", value.PartnerAlsoEarns)
            .Bullets("Synergies", value.Synergies)
            .Bullets("Incentives", value.Incentives)
            .Build();
    }

    private static Box Picture(MutualValueMap value) => new Box().Title("VALUE EXCHANGE").Empty()
        .Columns("YOU PROVIDE:", value.YouProvide, "PARTNER PROVIDES:", value.PartnerProvides).Empty()
        .Line("JOINT VALUE CREATED:").Bullets(value.Joint);

    private static string InWords(MutualValueMap value) =>
        $"Value exchange. You provide: {string.Join("; ", value.YouProvide)}. Partner provides: {string.Join("; ", value.PartnerProvides)}. Joint value created: {string.Join("; ", value.Joint)}.";

    private static string[] Row(Scenario s) =>
    [
        s.Name, Invariant($"{s.RoiPercent:0}%"), s.PaybackMonth is { } month ? Invariant($"month {month}") : "not inside the horizon",
        Invariant($"{s.Npv:#,0}"), Invariant($"{s.Revenue:#,0}"), Invariant($"{s.PartnerShare:#,0}"),
    ];
}
