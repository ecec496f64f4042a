using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

public sealed class CriteriaTests
{
    [Fact]
    public void The_industry_line_is_the_text_and_the_floor_sentence_follows()
    {
        var c = TestCases.Of(Archetype.NewMarket, null, "healthcare", ["dach"], segment: "hospitals");
        var track = PartnerCases.Criteria(c, PartnerCases.Choice(ModelId.Reseller, ModelId.CoSelling)).Requirements.Single(r => r.Id == "track");
        track.Text.ShouldBe("one reference provider with a named clinical sponsor");
        track.Others.ShouldContain("one or two working partnerships");
    }

    [Fact]
    public void A_physical_product_is_asked_for_spares_and_technicians_not_for_an_interface()
    {
        var c = TestCases.Of(Archetype.NewMarket, kind: "physical_product", segment: "cafés");
        var requirements = PartnerCases.Criteria(c, PartnerCases.Choice(ModelId.CoDevelopment, ModelId.Reseller)).Requirements;
        requirements.Single(r => r.Id == "technical").Text.ShouldBe("sample installed and approved at one cafés site");
        requirements.Single(r => r.Id == "support").Text.ShouldBe("service desk in office hours");
    }

    [Fact]
    public void A_consumable_is_asked_in_its_own_words()
    {
        var requirements = PartnerCases.Criteria(TestCases.Of(Archetype.NewMarket, kind: "consumable"), PartnerCases.Choice(ModelId.Integration, ModelId.Reseller)).Requirements;
        requirements.Single(r => r.Id == "support").Text.ShouldBe("claims answered in 5 working days, recall contact named");
    }

    [Fact]
    public void With_nobody_rated_the_matrix_shows_the_floor_and_what_is_missing_to_pursue()
    {
        var criteria = PartnerCases.Criteria(TestCases.Of(Archetype.NewMarket), PartnerCases.Choice(ModelId.Reseller, ModelId.CoSelling));
        criteria.Matrix.FromFloors.ShouldBeTrue();
        criteria.Matrix.ScoreHeading.ShouldContain("minimum to enter");
        criteria.Matrix.Remarks[0].ShouldContain("needed in total to pursue 3.6");
        criteria.Matrix.Remarks[0].ShouldContain("Market alignment and Geographic coverage");
        criteria.Matrix.Total.ShouldBe(criteria.Matrix.Rows.Sum(r => r.Weighted));
        criteria.Fit.Index.ShouldBeNull();
        criteria.Fit.FloorIndex.ShouldBe(56.0);
    }

    [Fact]
    public void Every_case_has_twelve_filled_requirements_whose_weights_sum_to_100()
    {
        foreach (var (c, choice) in PartnerCases.Many())
        {
            var criteria = PartnerCases.Criteria(c, choice);
            criteria.Requirements.Count.ShouldBe(12);
            criteria.Requirements.Sum(r => r.Weight).ShouldBe(100);
            foreach (var text in criteria.Requirements.SelectMany(r => r.Others.Append(r.Text)).Concat(criteria.QuickScreen).Concat(criteria.Matrix.Remarks).Concat(criteria.Fit.AskNext))
                text.ShouldSatisfyAllConditions(t => t.ShouldNotBeNullOrWhiteSpace(), t => t.IndexOfAny(['{', '}', '[', ']']).ShouldBe(-1, t));
        }
    }

    [Fact]
    public void A_weight_that_breaks_the_sum_is_told_with_its_file()
    {
        var text = PlaybookFiles.Embedded().Text("partner-criteria.yaml").Replace("weight: 14", "weight: 15", StringComparison.Ordinal);
        var files = PlaybookFiles.Embedded().Replace(new Dictionary<string, string> { ["partner-criteria.yaml"] = text });
        Should.Throw<PlaybookException>(() => Playbook.Load(files)).Problems.ShouldContain(p => p.File == "partner-criteria.yaml" && p.What.Contains("sum to 102"));
    }

    [Fact]
    public void A_category_that_does_not_exist_is_told_with_its_line()
    {
        var text = PlaybookFiles.Embedded().Text("partner-category-overlays.yaml").Replace("healthcare: [clinical_software", "healthcare: [clinical_softwares", StringComparison.Ordinal);
        var files = PlaybookFiles.Embedded().Replace(new Dictionary<string, string> { ["partner-category-overlays.yaml"] = text });
        Should.Throw<PlaybookException>(() => Playbook.Load(files)).Problems.ShouldContain(p => p.Line > 0 && p.What == "healthcare offers unknown category clinical_softwares");
    }
}
