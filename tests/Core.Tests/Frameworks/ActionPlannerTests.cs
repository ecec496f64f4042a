using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Frameworks;

public sealed class ActionPlannerTests
{
    [Fact]
    public void Three_actions_fall_on_working_days_in_order_with_owner_and_proof()
    {
        foreach (var archetype in Enum.GetValues<Archetype>())
            foreach (var phase in Enum.GetValues<Phase>())
            {
                var actions = StrategistTests.Derive(new Brief { Objective = "x", Archetype = archetype, Phase = phase }).NextActions;
                actions.Count.ShouldBe(3);
                actions.ShouldAllBe(a => a.Owner.Length > 0 && a.DoneWhen.Length > 0 && a.Due > TestCases.Today);
                actions.ShouldAllBe(a => a.Due.DayOfWeek != DayOfWeek.Saturday && a.Due.DayOfWeek != DayOfWeek.Sunday);
            }
    }

    [Fact]
    public void A_named_partner_stands_in_the_actions_without_the_warning() =>
        StrategistTests.Derive(new Brief { Objective = "expand into DACH healthcare", Partner = "Acme" }).NextActions[2].What.ShouldBe("Send the first message to Acme");

    [Fact]
    public void A_directory_example_is_marked_as_not_contacted() =>
        StrategistTests.Derive(new Brief { Objective = "expand into DACH healthcare" }).NextActions[2].What.ShouldEndWith("(to verify, not contacted)");
}
