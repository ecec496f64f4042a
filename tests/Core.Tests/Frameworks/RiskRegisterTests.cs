using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

public sealed class RiskRegisterTests
{
    [Fact]
    public void The_specifications_four_rows_come_first_then_model_region_industry_and_objective()
    {
        var rows = Risks(new Brief { Objective = "expand into DACH healthcare", Model = new() { Model = ModelId.Reseller } });
        rows.Count.ShouldBe(9);
        rows.Take(4).Select(r => r.Name).ShouldBe(["Partner underperforms", "Dependency grows", "Competitive conflict", "Cultural clash"]);
        rows[4].Name.ShouldBe("One partner covers the whole territory");
        rows[7].Name.ShouldBe("Evidence or approval arrives late");
        rows[8].Name.ShouldBe("Exclusivity given before the first deal");
    }

    [Fact]
    public void An_empty_place_is_not_filled_by_another_group() => Risks(new Brief { Objective = "more deals" }).Count.ShouldBe(7);

    [Theory]
    [InlineData(ModelId.Referral, "M", "M")]
    [InlineData(ModelId.Reseller, "H", "M")]
    [InlineData(ModelId.CoSelling, "H", "H")]
    [InlineData(ModelId.StrategicAlliance, "M", "H")]
    public void Underperformance_is_graded_by_commitment(ModelId model, string likelihood, string impact)
    {
        var row = Risks(new Brief { Objective = "grow pipeline", Model = new() { Model = model } })[0];
        (row.Likelihood, row.Impact).ShouldBe((likelihood, impact));
    }

    [Theory]
    [InlineData("DE", "expand into Austria", "L")]
    [InlineData("US", "expand into Japan", "M")]
    [InlineData(null, "expand into Japan", "M")]
    [InlineData(null, "grow pipeline", "L")]
    public void Culture_is_graded_by_distance(string? home, string objective, string likelihood) =>
        Risks(new Brief { Objective = objective, HomeCountry = home }).First(r => r.Name == "Cultural clash").Likelihood.ShouldBe(likelihood);

    [Fact]
    public void An_overlap_of_products_makes_conflict_likely() =>
        Risks(new Brief { Objective = "grow pipeline", ProductOverlap = true }).First(r => r.Name == "Competitive conflict").Likelihood.ShouldBe("H");

    [Fact]
    public void A_named_person_owns_the_risks_of_the_role() =>
        Risks(new Brief { Objective = "grow pipeline", Governance = new() { YourManager = "Ada Lovelace" } })[0].Owner.ShouldBe("Ada Lovelace");

    private static IReadOnlyList<Risk> Risks(Brief brief) => StrategistTests.Derive(brief).Risks.Rows;
}
