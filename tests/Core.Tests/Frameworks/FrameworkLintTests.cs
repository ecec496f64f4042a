using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

/// <summary>Each check of the lint is broken once and must be found.</summary>
public sealed class FrameworkLintTests
{
    private static readonly Framework Sound = StrategistTests.Derive(new Brief { Objective = "expand into DACH healthcare" });

    [Fact]
    public void A_sound_framework_has_no_finding() => FrameworkLint.Check(Sound).ShouldBeEmpty();

    [Theory]
    [InlineData("[goal]")]
    [InlineData("{offer}")]
    [InlineData("TBD")]
    public void A_placeholder_is_found(string placeholder) =>
        Finds(Sound with { Header = Sound.Header with { Objective = "Win " + placeholder } }, "header");

    [Fact]
    public void Weights_that_do_not_add_up_are_found() =>
        Finds(Sound with { Criteria = Sound.Criteria with { Requirements = [.. Sound.Criteria.Requirements.Select((r, i) => i == 0 ? r with { Weight = r.Weight + 1 } : r)] } }, "weights");

    [Fact]
    public void A_matrix_total_that_is_not_its_sum_is_found() =>
        Finds(Sound with { Criteria = Sound.Criteria with { Matrix = Sound.Criteria.Matrix with { Total = 4.9 } } }, "total");

    [Fact]
    public void A_share_above_a_hundred_percent_is_found() =>
        Finds(Sound with { Terms = Sound.Terms with { InForce = Sound.Terms.InForce with { PartnerSharePercent = 101 } } }, "share");

    [Fact]
    public void Milestones_out_of_order_are_found() =>
        Finds(Sound with { Metrics = Sound.Metrics with { Milestones = [.. Sound.Metrics.Milestones.Reverse()] } }, "order");

    [Fact]
    public void A_risk_without_an_owner_is_found() =>
        Finds(Sound with { Risks = new([.. Sound.Risks.Rows.Select(r => r with { Owner = " " })]) }, "empty cell");

    [Fact]
    public void A_metric_without_a_target_is_found() =>
        Finds(Sound with { Metrics = Sound.Metrics with { Rows = [.. Sound.Metrics.Rows.Select(m => m with { Target = "" })] } }, "empty cell");

    [Fact]
    public void Fewer_than_three_values_a_side_are_found() =>
        Finds(Sound with { Value = Sound.Value with { YouProvide = [.. Sound.Value.YouProvide.Take(2)] } }, "fewer than three");

    [Fact]
    public void A_side_missing_in_the_roles_is_found() =>
        Finds(Sound with { Governance = Sound.Governance with { Roles = [.. Sound.Governance.Roles.Select(r => r with { Theirs = "" })] } }, "side is missing");

    private static void Finds(Framework broken, string words) => FrameworkLint.Check(broken).ShouldContain(f => f.Contains(words, StringComparison.Ordinal));
}
