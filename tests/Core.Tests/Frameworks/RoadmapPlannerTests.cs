using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

public sealed class RoadmapPlannerTests
{
    /// <summary>Playbook part 5 §6.3: pilot, scale, deepen, rest, total.</summary>
    [Theory]
    [InlineData(ModelId.Referral, 7_500, 15_500, 18_000, 18_000, 59_000)]
    [InlineData(ModelId.Reseller, 35_000, 50_000, 60_000, 60_000, 205_000)]
    [InlineData(ModelId.Integration, 48_000, 60_000, 48_000, 48_000, 204_000)]
    [InlineData(ModelId.CoSelling, 46_000, 118_000, 144_000, 144_000, 452_000)]
    [InlineData(ModelId.CoDevelopment, 162_500, 387_500, 300_000, 900_000, 1_750_000)]
    [InlineData(ModelId.StrategicAlliance, 200_000, 370_000, 420_000, 1_260_000, 2_250_000)]
    public void The_cost_by_phase_adds_up_to_one_off_and_running_cost(ModelId model, double pilot, double scale, double deepen, double rest, double total)
    {
        var framework = StrategistTests.Derive(new Brief { Objective = "grow pipeline", Model = new() { Model = model } });
        var inputs = framework.Value.Quantification.Inputs;
        var sheet = TestCases.Playbook.Frameworks.Roadmaps[model];
        var costs = RoadmapPlanner.CostByPhase(sheet, inputs, sheet.PilotDays);
        costs.ShouldBe([pilot, scale, deepen]);
        (inputs.RunPerMonth * (inputs.HorizonMonths - 24)).ShouldBe(rest);
        (costs.Sum() + rest).ShouldBe(total);
    }

    [Fact]
    public void Phases_follow_each_other_without_a_gap_and_the_kill_rule_falls_on_the_end_of_the_pilot()
    {
        var roadmap = StrategistTests.Derive(new Brief { Objective = "expand into DACH healthcare" }).Roadmap;
        roadmap.Phases.Select(p => p.Name).ShouldBe(["Pilot", "Scale", "Deepen"]);
        roadmap.Phases[1].From.ShouldBe(roadmap.Phases[0].To.AddDays(1));
        roadmap.Phases[2].From.ShouldBe(roadmap.Phases[1].To.AddDays(1));
        roadmap.KillRule.ShouldContain(Core.GovernanceBuilder.DateText.Of(roadmap.Phases[0].To));
    }

    [Fact]
    public void A_far_region_adds_a_relationship_phase_before_signing() =>
        StrategistTests.Derive(new Brief { Objective = "launch in Japan" }).Roadmap.RelationshipPhase.ShouldNotBeNull();
}
