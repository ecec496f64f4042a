using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class RegionReadingTests
{
    [Theory]
    [InlineData("help us grow", "")]
    [InlineData("Sell more in the us", "us")]
    [InlineData("Sell more in the U.S.", "us")]
    [InlineData("Sell more in US and Canada", "us canada")]
    [InlineData("Grow with US-based clinics", "us")]
    [InlineData("Let us market our tool", "")]
    public void The_pronoun_us_is_no_country(string objective, string regions) => string.Join(" ", ObjectiveReaderTests.Read(objective).Regions).ShouldBe(regions);

    [Theory]
    [InlineData("Expand in South-East Asia", "apac")]
    [InlineData("Expand in Northern Ireland", "uk_ie")]
    [InlineData("Expand in Asia", "japan india apac")]
    [InlineData("Expand in continental Europe", "dach eu nordics benelux france iberia italy")]
    [InlineData("Expand worldwide, first in Spain", "iberia")]
    [InlineData("Expand worldwide", "global")]
    [InlineData("Expand to Österreich and Türkiye", "dach")]
    [InlineData("Sell to turkey farms", "")]
    [InlineData("We polish our offer", "")]
    [InlineData("Sell to Polish banks", "eu")]
    [InlineData("Sell cork boards", "uk_ie")]
    [InlineData("Sell cork board", "")]
    [InlineData("Sell it at no cost", "")]
    public void Places_are_read_longest_first(string objective, string regions) => string.Join(" ", ObjectiveReaderTests.Read(objective).Regions).ShouldBe(regions);

    [Theory]
    [InlineData("Launch in the Gulf", "the Gulf")]
    [InlineData("Launch in UK", "the UK")]
    [InlineData("Win Swiss banks", "Switzerland")]
    [InlineData("Win Nordic cities", "the Nordics")]
    [InlineData("Launch in Spain and Portugal", "Spain and Portugal")]
    public void The_region_is_printed_so_that_it_fits_after_in(string objective, string words) => ObjectiveReaderTests.Read(objective).RegionWords.ShouldBe(words);

    [Fact]
    public void An_expansion_is_said()
    {
        var read = ObjectiveReaderTests.Read("Expand in Europe");
        read.Regions.ShouldBe(["dach", "eu", "uk_ie", "nordics", "benelux", "france", "iberia", "italy"]);
        read.Remarks.ShouldContain("Europe read as: dach, eu, uk_ie, nordics, benelux, france, iberia, italy – name one country to sharpen currency, language and candidates.");
    }

    [Fact]
    public void A_place_without_rows_is_kept_as_text_and_said()
    {
        var read = ObjectiveReaderTests.Read("Expand into Kenya");
        (read.RegionWords, read.Regions.Count).ShouldBe(("Kenya", 0));
        read.PlacesWithoutRows.ShouldBe(["africa"]);
        read.Remarks.ShouldContain("Kenya: no directory rows for this place; legal and language prompts are generic.");
    }

    [Fact]
    public void An_empty_objective_is_revenue_as_a_guess_and_says_so()
    {
        var read = ObjectiveReaderTests.Read("  ");
        (read.Archetype, read.Confidence).ShouldBe((Archetype.Revenue, ReadingConfidence.Guess));
        read.Remarks[0].ShouldStartWith("No objective was given; read as Revenue");
    }

    [Theory]
    [InlineData("Something in Spain", Archetype.NewMarket)]
    [InlineData("Something for builders", Archetype.Ecosystem)]
    [InlineData("A budget of some kind", Archetype.Cost)]
    [InlineData("Something", Archetype.Revenue)]
    public void Without_an_objective_word_evidence_decides(string objective, Archetype archetype)
    {
        var read = ObjectiveReaderTests.Read(objective);
        (read.Archetype, read.Confidence).ShouldBe((archetype, ReadingConfidence.Guess));
        read.Remarks.ShouldContain(r => r.StartsWith("No objective word found; read as", StringComparison.Ordinal));
    }
}
