using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

public sealed class TargetPartnersTests
{
    // Playbook part 4 §1.3, checked results.
    [Theory]
    [InlineData(ModelId.Reseller, ModelId.CoSelling, Archetype.NewMarket, "healthcare", "dach", null, "software", "health_integrator, clinical_software, association, var, marketplace")]
    [InlineData(ModelId.Referral, ModelId.Reseller, Archetype.Cost, null, "uk_ie", "hr_payroll", "software", "adviser, association, agency, msp, marketplace")]
    [InlineData(ModelId.Reseller, ModelId.CoSelling, Archetype.NewMarket, "food_beverage", "apac", "equipment", "physical_product", "distributor, purchasing_group, local_integrator, var, marketplace")]
    [InlineData(ModelId.Integration, ModelId.CoSelling, Archetype.Ecosystem, "saas", "us", "developer_tools", "software", "ipaas, developer_studio, marketplace, vertical_software, ai_vendor")]
    [InlineData(ModelId.Integration, ModelId.CoSelling, Archetype.Resilience, "manufacturing", "dach", null, "physical_product", "machine_builder, automation_integrator, association, backup_provider, second_source")]
    [InlineData(ModelId.CoSelling, ModelId.Referral, Archetype.Revenue, null, null, null, "software", "complementary_vendor, hyperscaler, agency, consultancy, customer_advocate")]
    public void The_checked_results_hold(ModelId first, ModelId second, Archetype archetype, string? industry, string? region, string? function, string kind, string expected)
    {
        var c = TestCases.Of(archetype, null, industry, region is null ? [] : [region], function is null ? [] : [function], kind);
        string.Join(", ", TargetPartners.Rank(c, PartnerCases.Choice(first, second)).Select(t => t.Id)).ShouldBe(expected);
    }

    [Fact]
    public void A_category_that_fails_the_test_is_marked_for_a_later_model()
    {
        var c = TestCases.Of(Archetype.Resilience, null, "manufacturing", ["dach"], kind: "physical_product");
        var targets = TargetPartners.Rank(c, PartnerCases.Choice(ModelId.Integration, ModelId.CoSelling));
        targets.Where(t => t.Note is not null).Select(t => (t.Id, t.Note)).ShouldBe([("second_source", "fits a later model")]);
    }

    [Theory]
    [InlineData("accountants", "adviser")]
    [InlineData("local distributors", "distributor")]
    [InlineData("trusted agencies", "agency")]
    public void A_route_that_the_objective_names_goes_first(string route, string category)
    {
        var c = TestCases.Of(Archetype.NewMarket, null, "healthcare", ["dach"]);
        var targets = TargetPartners.Rank(c with { Reading = c.Reading with { Route = route } }, PartnerCases.Choice(ModelId.Integration, ModelId.CoSelling));
        targets[0].Id.ShouldBe(category);
        targets[0].From.ShouldBe("you named it");
        targets.Count.ShouldBe(5);
        targets.Select(t => t.Id).ShouldBeUnique();
    }

    [Fact]
    public void A_named_route_that_suits_another_model_says_so()
    {
        var c = TestCases.Of(Archetype.NewMarket);
        var targets = TargetPartners.Rank(c with { Reading = c.Reading with { Route = "distributors" } }, PartnerCases.Choice(ModelId.CoSelling, ModelId.Referral));
        targets[0].Note.ShouldBe("fits Reseller better than Co-selling");
    }

    [Fact]
    public void Every_case_has_three_to_five_different_categories_without_a_slot_left()
    {
        foreach (var (c, choice) in PartnerCases.Many())
        {
            var targets = TargetPartners.Rank(c, choice);
            targets.Count.ShouldBeInRange(3, 5);
            targets.Select(t => t.Id).ShouldBeUnique();
            targets.Count(t => t.From == "industry").ShouldBeLessThanOrEqualTo(2);
            targets.Count(t => t.From == "objective").ShouldBeGreaterThanOrEqualTo(2);
            foreach (var target in targets)
                target.Line.ShouldNotContain('{');
        }
    }
}
