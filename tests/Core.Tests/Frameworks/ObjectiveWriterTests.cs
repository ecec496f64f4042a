using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

public sealed class ObjectiveWriterTests
{
    /// <summary>Playbook part 5 §2.1: {x} at default dials.</summary>
    [Theory]
    [InlineData(ModelId.Referral, "98,000")]
    [InlineData(ModelId.Reseller, "79,000")]
    [InlineData(ModelId.Integration, "63,000")]
    [InlineData(ModelId.CoSelling, "220,000")]
    [InlineData(ModelId.StrategicAlliance, "140,000")]
    [InlineData(ModelId.CoDevelopment, "1,300,000")]
    public void A_revenue_objective_without_a_figure_aims_at_three_times_the_first_year(ModelId model, string amount) =>
        Objective(new Brief { Objective = "grow pipeline", Model = new() { Model = model } }).ShouldContain(amount);

    [Theory]
    [InlineData(1, "first 10 reference")]
    [InlineData(2, "first 5 reference")]
    [InlineData(5, "first 2 reference")]
    public void The_size_of_a_deal_decides_how_many_references_are_asked_for(int dial, string words) =>
        Objective(new Brief { Objective = "expand into France", Dials = new Dictionary<Dial, int> { [Dial.DealSize] = dial } }).ShouldContain(words);

    [Fact]
    public void A_cost_objective_names_the_range_only_when_the_direct_cost_is_known()
    {
        Objective(new Brief { Objective = "reduce cac" }).ShouldContain("about half of what a direct customer costs");
        Objective(new Brief { Objective = "reduce cac", Value = new() { DirectCac = 10_000 } }).ShouldContain("4,000");
    }

    [Fact]
    public void A_typed_deadline_replaces_the_twelve_months() =>
        Objective(new Brief { Objective = "expand into France by 2028" }).ShouldContain("by 31 December 2028");

    [Fact]
    public void A_typed_percentage_is_the_target() =>
        Objective(new Brief { Objective = "Double partner revenue by 2028" }).ShouldContain("100 %");

    private static string Objective(Brief brief) => StrategistTests.Derive(brief).Header.Objective;
}
