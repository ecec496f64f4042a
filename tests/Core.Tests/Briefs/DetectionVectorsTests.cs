namespace StrategicPartnerships.Core.Tests.Briefs;

/// <summary>
/// The detection vectors of playbook part 3 §5; empty is none found. Two differ in the industry, because reading an objective is part 2's:
/// its industry words hold "payroll" (professional services) and "app" (SaaS), where the vectors list none.
/// </summary>
public sealed class DetectionVectorsTests
{
    [Theory]
    [InlineData("expand into DACH healthcare with our hospital software", "software", "health_it", "healthcare", "dach")]
    [InlineData("sell espresso machines to cafes in Italy", "physical_product", "", "food_beverage", "italy")]
    [InlineData("payroll software for small firms in the UK", "software", "hr_payroll", "professional_services", "uk_ie")]
    [InlineData("sensor hardware for factories in Japan", "physical_product", "", "manufacturing", "japan")]
    [InlineData("find resellers in the US for our endpoint security app", "software", "security", "saas", "us")]
    [InlineData("help us accelerate revenue", "", "", "", "")]
    [InlineData("API for card payments with retail chains in Brazil", "api_platform", "payments", "retail", "latam")]
    [InlineData("oat drink for grocery chains in the Nordics", "consumable", "", "food_beverage", "nordics")]
    [InlineData("medical device for hospitals in Saudi Arabia", "regulated_device", "", "healthcare", "gcc")]
    [InlineData("second source of freight capacity in India", "", "supply_chain", "logistics", "india")]
    [InlineData("market data feed for banks in Benelux", "data", "", "financial_services", "benelux")]
    [InlineData("managed service for Australian schools", "service", "", "education", "anz")]
    public void Each_vector_of_part_three_is_detected(string text, string kind, string functions, string industry, string region)
    {
        var read = ObjectiveReaderTests.Read(text);
        (read.OfferKindFound ? read.OfferKind : "").ShouldBe(kind);
        string.Join(" ", read.Functions).ShouldBe(functions);
        (read.Industry ?? "").ShouldBe(industry);
        string.Join(" ", read.Regions).ShouldBe(region);
    }

    [Theory]
    [InlineData("Sell drones to farmers", "physical_product", "")]
    [InlineData("Strengthen our supply chain", "", "supply_chain")]
    [InlineData("Cut the cost of acquiring small business customers", "", "")]
    [InlineData("Grow pipeline in Spain", "", "")]
    [InlineData("Create carbon accounting with research partners", "", "")]
    public void Goods_decide_the_kind_and_words_out_of_place_decide_nothing(string text, string kind, string functions)
    {
        var read = ObjectiveReaderTests.Read(text);
        (read.OfferKindFound ? read.OfferKind : "").ShouldBe(kind);
        string.Join(" ", read.Functions).ShouldBe(functions);
    }

    [Fact]
    public void No_offer_kind_found_is_software_and_listed_as_assumed()
    {
        var read = ObjectiveReaderTests.Read("help us accelerate revenue");
        read.OfferKind.ShouldBe("software");
        read.Items.Single(i => i.Field == "offerKind").Assumed.ShouldBeTrue();
    }
}
