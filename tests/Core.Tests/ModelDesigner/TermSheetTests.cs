using Shouldly;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Tests.ModelDesigner;

public sealed class TermSheetTests
{
    /// <summary>The share table of part 5 §7.2.</summary>
    [Theory]
    [InlineData("software", 15, 30, 10, 35)]
    [InlineData("api_platform", 15, 30, 10, 35)]
    [InlineData("data", 15, 30, 10, 35)]
    [InlineData("physical_product", 12, 22, 10, 25)]
    [InlineData("service", 10, 18, 10, 20)]
    [InlineData("consumable", 10, 18, 10, 20)]
    public void The_offer_kind_sets_the_partners_share(string kind, double referral, double reseller, double coSelling, double coDevelopment)
    {
        Share(ModelId.Referral).ShouldBe(referral);
        Share(ModelId.Reseller).ShouldBe(reseller);
        Share(ModelId.CoSelling).ShouldBe(coSelling);
        Share(ModelId.CoDevelopment).ShouldBe(coDevelopment);
        Share(ModelId.Integration).ShouldBe(0);
        Share(ModelId.StrategicAlliance).ShouldBe(10);

        double Share(ModelId model) => Draft(model, kind: kind).InForce.PartnerSharePercent;
    }

    [Fact]
    public void Every_model_with_every_offer_kind_and_preset_passes_the_sanity_rule()
    {
        var looked = 0;
        foreach (var kind in TestCases.Playbook.Overlays.OfferKinds.Keys)
            foreach (var model in Enum.GetValues<ModelId>())
                foreach (var preset in TestCases.Playbook.Models.Rules.Presets.Keys)
                {
                    Draft(model, kind: kind, preset: preset).Warnings.ShouldNotContain(w => w.StartsWith("Amber", StringComparison.Ordinal), $"{kind} {model} {preset}");
                    looked++;
                }

        looked.ShouldBe(7 * 6 * 3);
    }

    [Theory]
    [InlineData("software", "25 % at start, 30 % once certified, 35 % at target; 5 points more for registered deals, never above 36 %")]
    [InlineData("api_platform", "25 % at start, 30 % once certified, 33 % at target; registered deals add nothing above 33 %")]
    public void The_resale_ladder_stops_at_the_highest_share_that_passes(string kind, string ladder) =>
        Value(Draft(ModelId.Reseller, kind: kind).RevenueModel, "Model").ShouldContain(ladder);

    [Fact]
    public void Both_shares_are_printed()
    {
        var terms = Draft(ModelId.Reseller, kind: "physical_product");
        terms.RevenueModel.Take(4).Select(f => f.Label).ShouldBe(["Model", "Your share", "Partner share", "Payment terms"]);
        Value(terms.RevenueModel, "Your share").ShouldStartWith("78 %");
        Value(terms.RevenueModel, "Partner share").ShouldStartWith("22 %");
        terms.Exclusivity.Select(f => f.Label).ShouldBe(["Scope", "Geography", "Duration", "Exceptions"]);
        terms.IntellectualProperty.Select(f => f.Label).ShouldBe(["Pre-existing", "Joint development", "Licensing"]);
        terms.Exit.Select(f => f.Label).ShouldBe(["Notice period", "Wind-down", "Data handling", "Non-compete"]);
    }

    [Fact]
    public void A_share_that_somebody_typed_wins_and_its_breach_is_said()
    {
        var terms = Draft(ModelId.Reseller, new() { Value = new() { PartnerShare = 45 } });
        terms.InForce.PartnerSharePercent.ShouldBe(45);
        terms.Warnings[0].ShouldBe("Amber: 56.3 % of the first-year margin goes to the partner; 45 % is the line for a partner who sells, delivers and supports. Highest share that passes: 36 %.");
    }

    /// <summary>Part 5 §7.3: the line is a share of the first-year margin that depends on what the partner does.</summary>
    [Fact]
    public void A_typed_share_is_kept_and_warns_exactly_above_the_line_of_its_model_and_kind()
    {
        var limits = new Dictionary<ModelId, double>
        {
            [ModelId.Referral] = 25, [ModelId.Reseller] = 45, [ModelId.Integration] = 25, [ModelId.CoSelling] = 25, [ModelId.CoDevelopment] = 50, [ModelId.StrategicAlliance] = 25,
        };
        foreach (var (kind, margin) in TestCases.Playbook.Models.Rules.GrossMargins)
            foreach (var (model, limit) in limits)
            {
                var highest = Math.Floor((limit * margin / 100) + 1e-9);
                var (at, above) = (Typed(highest), Typed(highest + 1));
                at.Warnings.ShouldNotContain(w => w.StartsWith("Amber", StringComparison.Ordinal), $"{model} {kind}");
                above.InForce.PartnerSharePercent.ShouldBe(highest + 1);
                above.Warnings.ShouldContain(w => w.StartsWith("Amber", StringComparison.Ordinal) && w.Contains($"{limit} % is the line", StringComparison.Ordinal)
                    && w.EndsWith($"Highest share that passes: {highest} %.", StringComparison.Ordinal), $"{model} {kind}");

                CommercialTerms Typed(double share) => Draft(model, new() { Value = new() { PartnerShare = share } }, kind);
            }
    }

    [Fact]
    public void A_goal_of_revenue_or_cost_also_compares_with_a_direct_customer()
    {
        var value = new ValueAnswers { PartnerShare = 20, Acv = 10_000, DirectCac = 3_000 };
        Draft(ModelId.Reseller, new() { Value = value }).Warnings.ShouldContain("Amber: the partner costs 66.7 % of what a direct customer costs; 60 % is the line for this goal.");
        Draft(ModelId.Reseller, new() { Value = value with { DirectCac = 3_400 } }).Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ModelId.Referral, 1, 30, 0)]
    [InlineData(ModelId.Reseller, 3, 90, 24)]
    [InlineData(ModelId.Integration, 3, 90, 12)]
    [InlineData(ModelId.CoSelling, 3, 90, 12)]
    [InlineData(ModelId.CoDevelopment, 6, 180, 36)]
    [InlineData(ModelId.StrategicAlliance, 9, 270, 36)]
    public void No_default_renews_by_itself(ModelId model, double notice, double partnerNotice, int term)
    {
        var terms = Draft(model);
        terms.InForce.AutoRenew.ShouldBeFalse();
        (terms.InForce.NoticeMonths, terms.InForce.PartnerNoticeDays, terms.InForce.TermMonths).ShouldBe((notice, partnerNotice, term));
        Value(terms.Further, "Renewal").ShouldNotContain("by itself");
        terms.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Presets_move_share_term_and_protection()
    {
        Draft(ModelId.Reseller, preset: "cautious").InForce.ShouldSatisfyAllConditions(f => f.PartnerSharePercent.ShouldBe(25), f => f.TermMonths.ShouldBe(12));
        Draft(ModelId.Reseller, preset: "partner-first").InForce.PartnerSharePercent.ShouldBe(35);
        Draft(ModelId.CoDevelopment, preset: "cautious").InForce.Exclusivity.ShouldBe("none");
        Draft(ModelId.Referral).InForce.Exclusivity.ShouldBe("none");
        Draft(ModelId.Referral, preset: "partner-first").InForce.Exclusivity.ShouldBe("min-sunset");
        Value(Draft(ModelId.Referral, preset: "partner-first").Exclusivity, "Scope").ShouldContain("270 days");
    }

    [Fact]
    public void Answers_change_the_text_and_the_terms_in_force()
    {
        var terms = Draft(ModelId.Reseller, new() { Model = new() { Exclusivity = "bare", NoticeMonths = 9, AutoRenew = true, Ip = "assign", Data = "partner-owns" } });
        terms.InForce.ShouldSatisfyAllConditions(
            f => f.Exclusivity.ShouldBe("bare"), f => f.NoticeMonths.ShouldBe(9), f => f.AutoRenew.ShouldBeTrue(), f => f.Ip.ShouldBe("assign"), f => f.Data.ShouldBe("partner-owns"));
        Value(terms.Exclusivity, "Scope").ShouldContain("without minimums");
        Value(terms.Exit, "Notice period").ShouldBe("9 months from our side, 90 days from the partner; 60–90 days are common");
        Value(terms.Further, "Renewal").ShouldContain("renews by itself for 24 months");
        Value(terms.IntellectualProperty, "Joint development").ShouldContain("assigned to the partner");
        terms.Warnings.Count.ShouldBe(5);
    }

    [Fact]
    public void Counsel_is_asked_about_the_law_that_a_table_states_and_no_other()
    {
        var dach = Draft(ModelId.Reseller, industry: "healthcare", regions: ["dach"]).LegalPrompts;
        dach.ShouldAllBe(p => p.StartsWith("ask counsel", StringComparison.Ordinal));
        dach.ShouldContain(p => p.Contains("§89b HGB", StringComparison.Ordinal) && p.Contains("1, 2 or 3 months", StringComparison.Ordinal));
        dach.ShouldContain(p => p.Contains("BSI C5 attestation of the processing service itself", StringComparison.Ordinal));
        dach.ShouldNotContain(p => p.Contains("playbook", StringComparison.Ordinal));
        Draft(ModelId.Reseller, industry: "healthcare", regions: ["us"]).LegalPrompts.ShouldNotContain(p => p.Contains("BSI", StringComparison.Ordinal));
        Draft(ModelId.Reseller).LegalPrompts.ShouldBe(["ask counsel in each country where you sell about agency, resale price, privacy and tax on fees"]);
    }

    [Fact]
    public void Overlay_terms_are_printed_under_their_own_label()
    {
        var further = Draft(ModelId.Reseller, industry: "healthcare", regions: ["dach"]).Further;
        Value(further, "Terms for DACH").ShouldContain("notice 3 months rising to 6", Shouldly.Case.Insensitive);
        further.Count(f => f.Label == "Terms for healthcare").ShouldBe(2);
    }

    private static string Value(IReadOnlyList<Fact> facts, string label) => facts.First(f => f.Label == label).Value;

    private static CommercialTerms Draft(ModelId model, Brief? brief = null, string? kind = null, string? preset = null, string? industry = null, string[]? regions = null)
    {
        var forced = brief ?? new Brief();
        var @case = TestCases.Of(Archetype.Revenue, forced with { Model = forced.Model with { Model = model } }, industry, regions, kind: kind);
        return TermSheet.Draft(@case, ModelChooser.Choose(@case), @case.Slots, new Notes(), preset);
    }
}
