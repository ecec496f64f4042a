using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class CaseReaderTests
{
    private static Case Read(Brief brief) => CaseReader.Read(brief, TestCases.Playbook, TestCases.Today);

    [Fact]
    public void The_one_country_named_gives_currency_and_zone()
    {
        var swiss = Read(new() { Objective = "Build trust with Swiss banks", TimeZone = "Europe/Paris" });
        (swiss.Country?.Code, swiss.Currency, swiss.PartnerZone, swiss.OurZone).ShouldBe(("CH", "CHF", "Europe/Zurich", "Europe/Paris"));
        var two = Read(new() { Objective = "Expand into Sweden and Spain" });
        (two.Country, two.Regions.Count).ShouldBe((null, 2));
        two.Currency.ShouldBe(two.Regions[0].Currencies[0]);
    }

    [Fact]
    public void What_is_typed_wins_and_nothing_known_is_dollars_and_utc()
    {
        Read(new() { Objective = "Expand into Spain", Currency = "gbp" }).Currency.ShouldBe("GBP");
        var bare = Read(new());
        (bare.Currency, bare.OurZone, bare.PartnerZone, bare.Kind.Id, bare.Regions.Count).ShouldBe(("USD", "UTC", "UTC", "software", 0));
    }

    [Fact]
    public void At_most_two_regions_carry_overlays() => Read(new() { Objective = "Expand in Europe" }).Regions.Select(r => r.Id).ShouldBe(["dach", "eu"]);

    [Fact]
    public void Slots_hold_what_was_read()
    {
        var slots = Read(new() { Objective = "Sell HR software to law firms in Poland and win 12 customers by 2028", Company = "Acme", Partner = "Bolt" }).Slots;
        slots.Fill("{company}/{partner}/{offer}/{segment}/{region}/{n}/{deadline}").ShouldBe("Acme/Bolt/HR software/law firms/Poland/12/by 2028-12-31");
    }

    [Fact]
    public void Without_a_typed_number_the_dial_decides()
    {
        Read(new() { Objective = "Expand into Spain", Dials = new Dictionary<Dial, int> { [Dial.DealSize] = 1 } }).Slots["n"].ShouldBe("10");
        Read(new() { Objective = "Launch an app store" }).Slots["n"].ShouldBe("10");
    }

    [Fact]
    public void The_reading_fits_in_one_line() =>
        ReadingLine.Of(Read(new() { Objective = "Enter the German hospital market with a patient messaging app" }).Reading)
            .ShouldBe("Read as: New market (clear) – region Germany; industry healthcare; offer patient messaging app; customers hospitals");

    [Theory]
    [InlineData("overlay-regions.yaml", "parents: [eu]", "parents: [atlantis]", "atlantis")]
    [InlineData("overlay-regions.yaml", "Europe/Vienna", "Europe/Nowhere", "Europe/Nowhere")]
    [InlineData("overlay-industries.yaml", "criterion: track", "criterion: tracks", "tracks")]
    [InlineData("overlay-industries.yaml", "likelihood: M", "likelihood: X", "likelihood")]
    [InlineData("countries.yaml", "region: dach", "region: dax", "dax")]
    [InlineData("countries.yaml", "currency: EUR", "currency: Euro", "Euro")]
    [InlineData("language-regions.yaml", "iberia, iberian,", "iberia, iberian, paris,", "paris")]
    [InlineData("language-regions.yaml", "regions: [iberia, italy]", "regions: [iberia, italia]", "italia")]
    [InlineData("language-dials.yaml", "set: {channel: 4}", "set: {channel: 6}", "between 1 and 5")]
    [InlineData("language-dials.yaml", "set: {commitment: 4}", "set: {commitment: 5}", "commitment 5")]
    [InlineData("language-industries.yaml", "- id: cyber", "- id: cyborg", "cyborg")]
    public void A_mistake_in_the_tables_stops_the_start_and_is_named(string file, string right, string wrong, string named)
    {
        var files = PlaybookFiles.Embedded();
        var text = files.Text(file);
        text.ShouldContain(right);
        var broken = files.Replace(new Dictionary<string, string> { [file] = text.Replace(right, wrong, StringComparison.Ordinal) });
        Should.Throw<PlaybookException>(() => Playbook.Load(broken)).Problems.ShouldContain(p => p.File == file && p.What.Contains(named, StringComparison.Ordinal));
    }
}
