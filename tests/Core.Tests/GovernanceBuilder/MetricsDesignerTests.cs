using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.GovernanceBuilder;

public sealed class MetricsDesignerTests
{
    [Fact]
    public void Every_archetype_and_model_gives_a_full_table_without_repetition()
    {
        foreach (var archetype in Enum.GetValues<Archetype>())
            foreach (var model in Enum.GetValues<ModelId>())
                foreach (var physical in new[] { "software", "physical_product" })
                {
                    var metrics = GovernanceCases.Measure(TestCases.Of(archetype, industry: "healthcare", regions: ["dach"], functions: ["hr_payroll"], kind: physical), model);
                    metrics.Rows.Count.ShouldBeInRange(9, 12);
                    metrics.Rows.Select(r => r.Id).ShouldBeUnique();
                    metrics.Rows.Select(r => r.Name).ShouldBeUnique();
                    metrics.Rows.Select(r => r.Measurement).ShouldBeUnique();
                    metrics.Milestones.Select(m => m.Day).ShouldBe([30, 90, 180, 365]);
                    var cells = metrics.Rows.SelectMany(r => new[] { r.Name, r.Target, r.Measurement, r.Frequency, r.Owner, r.Baseline, r.Question }).Concat(metrics.Milestones.Select(m => m.What));
                    cells.ShouldAllBe(c => c.Length > 0 && GovernanceCases.IsClean(c));
                }
    }

    [Fact]
    public void Without_overlays_the_table_is_four_three_three_and_two()
    {
        var rows = GovernanceCases.Measure(TestCases.Of(Archetype.NewMarket), ModelId.Reseller).Rows;
        rows.Select(r => r.Id).ShouldBe(
            ["revenue", "deals", "satisfaction", "res_cert", "nm_first_ref", "nm_refs", "nm_sourced", "res_rev", "res_ttfd", "res_reg", "balance", "dependency"]);
        rows[0].Target.ShouldBe("EUR 2,189 a month as a mean of year 1 (by quarter 0, 3, 26 and 71 % of the year)");
        rows[1].Target.ShouldBe("10 a quarter in the steady state; first four quarters 2, 4, 7, 10");
        rows[5].Target.ShouldBe("3 in 12 months (5 is the stretch)");
    }

    [Fact]
    public void The_most_specific_overlay_lines_take_the_place_of_the_models()
    {
        var ids = GovernanceCases.Measure(TestCases.Of(Archetype.NewMarket, industry: "healthcare", regions: ["dach"], functions: ["hr_payroll"]), ModelId.Reseller).Rows.Select(r => r.Id);
        ids.ShouldBe(["revenue", "deals", "satisfaction", "res_cert", "nm_first_ref", "nm_refs", "function", "industry", "region", "res_rev", "balance", "dependency"]);
    }

    [Fact]
    public void A_blend_gives_two_metrics_of_the_first_goal_and_one_of_the_second()
    {
        var ids = GovernanceCases.Measure(TestCases.Of(Archetype.Credibility, second: Archetype.Cost), ModelId.Referral).Rows.Select(r => r.Id).ToArray();
        ids[4..7].ShouldBe(["cr_refs", "cr_cert", "co_cac"]);
    }

    [Theory]
    [InlineData(ModelId.Referral, "6 a quarter in the steady state; first four quarters 2, 3, 5, 6; 2 with one pilot partner")]
    [InlineData(ModelId.Integration, "8 a quarter in the steady state; first four quarters 2, 4, 6, 8")]
    [InlineData(ModelId.StrategicAlliance, "20 a quarter in the steady state; first four quarters 4, 8, 14, 20")]
    [InlineData(ModelId.CoDevelopment, "3 design-customer talks in year 1, then 20 a quarter after launch")]
    public void Deals_influenced_follow_the_deals_a_month(ModelId model, string target) =>
        GovernanceCases.Measure(TestCases.Of(Archetype.Revenue), model).Rows[1].Target.ShouldBe(target);

    [Fact]
    public void Before_first_revenue_spend_stands_in_its_place() =>
        GovernanceCases.Measure(TestCases.Of(Archetype.Innovation), ModelId.CoDevelopment).Rows[0].Id.ShouldBe("cod_spend");

    [Theory]
    [InlineData(Archetype.Revenue, ModelId.CoSelling, "cos_map")]
    [InlineData(Archetype.Retention, ModelId.CoSelling, "int_adopt")]
    [InlineData(Archetype.Revenue, ModelId.StrategicAlliance, "all_proj")]
    public void The_fourth_row_is_adoption_or_what_replaces_it(Archetype archetype, ModelId model, string id) =>
        GovernanceCases.Measure(TestCases.Of(archetype), model).Rows[3].Id.ShouldBe(id);

    [Fact]
    public void Goods_are_counted_as_installed_units() =>
        GovernanceCases.Measure(TestCases.Of(Archetype.Product, kind: "physical_product"), ModelId.Integration).Rows[3].Name.ShouldBe("Installed units in active use");

    [Theory]
    [InlineData(1, "5 %")]
    [InlineData(4, "25 %")]
    public void The_share_of_revenue_grows_with_the_stage(int stage, string target) =>
        GovernanceCases.Measure(TestCases.Of(Archetype.Revenue, dials: new Dictionary<Dial, int> { [Dial.Stage] = stage }), ModelId.Referral).Rows[4].Target.ShouldBe(target);

    [Fact]
    public void A_named_person_owns_the_metric_and_a_vacant_role_is_named_as_role()
    {
        var brief = new Brief { Governance = new() { YourSales = "Ada" } };
        var rows = GovernanceCases.Measure(TestCases.Of(Archetype.Revenue, brief), ModelId.Referral).Rows;
        rows[0].Owner.ShouldBe("Ada");
        rows[2].Owner.ShouldBe("Support");
    }

    [Theory]
    [InlineData(ModelId.Referral, "EUR 98,000 in pipeline")]
    [InlineData(ModelId.Reseller, "EUR 79,000 in pipeline")]
    [InlineData(ModelId.CoSelling, "EUR 220,000 in pipeline")]
    [InlineData(ModelId.CoDevelopment, "EUR 1,300,000 in pipeline")]
    public void The_revenue_goal_is_three_times_the_first_figure_that_counts(ModelId model, string end) =>
        GovernanceCases.Measure(TestCases.Of(Archetype.Revenue), model).Milestones[3].What.ShouldEndWith(end);

    [Fact]
    public void Milestones_carry_the_models_text_the_goals_line_and_the_moved_date()
    {
        var milestones = GovernanceCases.Measure(TestCases.Of(Archetype.NewMarket), ModelId.Reseller).Milestones;
        milestones.Select(m => $"{m.Label}, {m.Date:yyyy-MM-dd}: {m.What}").ShouldBe(
        [
            "30 days, 2027-02-22: Contract signed and 2 people in training",
            "90 days, 2027-04-21: Partner certified and 5 registered deals",
            "6 months, 2027-07-20: First win and first support ticket solved by the partner; for the objective: first reference customer",
            "1 year, 2028-01-21: Quota at 80 % or more, or a plan to exit; for the objective: 3 reference customers",
        ]);
    }

    [Fact]
    public void Check_ins_can_be_switched_off()
    {
        var off = GovernanceCases.Measure(TestCases.Of(Archetype.Revenue, new Brief { Governance = new() { CheckIns = false } }), ModelId.Referral).CheckIns;
        off.ShouldContain("switched off");
        GovernanceCases.Measure(TestCases.Of(Archetype.Revenue), ModelId.Referral).CheckIns.ShouldContain("counts as missed after 7 days");
    }
}
