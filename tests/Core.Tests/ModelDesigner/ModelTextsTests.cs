using Shouldly;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Tests.ModelDesigner;

public sealed class ModelTextsTests
{
    private static readonly (string? Industry, string[] Regions, string[] Functions, string? Kind, string? Offer, string? Segment)[] Overlays =
    [
        (null, [], [], null, null, null),
        ("healthcare", ["dach"], ["health_it"], "software", "practice software", "clinics"),
        ("food_beverage", ["us", "canada"], ["equipment"], "physical_product", "coffee machines", "cafés"),
        ("financial_services", ["eu"], ["payments"], "api_platform", "payment API", null),
        ("manufacturing", ["japan"], [], "regulated_device", null, "plants"),
        ("retail", ["gcc"], ["commerce"], "consumable", "snacks", null),
        ("public_sector", ["uk_ie"], ["security"], "service", "audits", "councils"),
    ];

    [Fact]
    public void No_slot_no_bracket_and_no_empty_line_survives_in_any_text()
    {
        var looked = 0;
        foreach (var goal in Enum.GetValues<Archetype>())
            foreach (var model in Enum.GetValues<ModelId>())
                foreach (var overlay in Overlays)
                {
                    foreach (var text in Texts(goal, model, overlay))
                    {
                        text.ShouldNotBeNullOrWhiteSpace();
                        text.IndexOfAny(['[', ']', '{', '}']).ShouldBe(-1, text);
                        text.ShouldNotContain("  ", Shouldly.Case.Sensitive, text);
                        text.ShouldNotContain("TBD");
                        looked++;
                    }
                }

        looked.ShouldBeGreaterThan(9 * 6 * 7 * 60);
    }

    [Fact]
    public void An_example_from_another_trade_says_so()
    {
        Example(ModelId.Reseller, "food_beverage", "physical_product", Archetype.NewMarket).ShouldStartWith("Coffee-machine makers such as WMF");
        Example(ModelId.Reseller, "cyber", "software", Archetype.NewMarket).ShouldBe("Fortinet and Cisco sell mostly through distributors, integrators and managed providers (publicly known, not checked)");
        Example(ModelId.Integration, "food_beverage", "physical_product", Archetype.Cost).ShouldStartWith("An example from software: on Salesforce AppExchange");
        Example(ModelId.Referral, null, "software", Archetype.Revenue).ShouldStartWith("HubSpot");
    }

    [Fact]
    public void Physical_offers_speak_of_technicians_and_sites()
    {
        var models = Blocks(Case(Archetype.NewMarket, ModelId.Reseller, Overlays[2]), out _);
        models.First.JointActivity.ShouldBe("Quarterly account plan for the US, technician training on coffee machines, one joint campaign, reference programme");
        Blocks(Case(Archetype.NewMarket, ModelId.Integration, Overlays[2]), out _).First.JointActivity.ShouldContain("first installation to joint sites among cafés");
    }

    [Fact]
    public void Phrases_without_a_known_segment_or_region_are_left_out()
    {
        var models = Blocks(Case(Archetype.NewMarket, ModelId.CoSelling, Overlays[0]), out _);
        models.First.BestFor.ShouldBe("Named accounts where our offer and the partner category are bought by the same people");
        models.First.ValueA.ShouldBe("account access");
        models.First.CommitmentLevel.ShouldBe("High");
        models.First.Revenue.ShouldContain("10 % success fee");
    }

    [Fact]
    public void A_gated_second_model_prints_only_what_opens_it()
    {
        var dials = ModelChooserTests.Dials("11111133", 1);
        var models = Blocks(TestCases.Of(Archetype.Cost, dials: dials), out _);
        models.Second.LaterOnce.ShouldNotBeNull().ShouldStartWith("Later, once ");
        models.Second.Revenue.ShouldBe("");
        models.Second.More.ShouldBeEmpty();
    }

    [Fact]
    public void The_offer_kinds_plan_stands_for_the_technical_steps()
    {
        var @case = Case(Archetype.Product, ModelId.CoDevelopment, Overlays[2]);
        var plan = Blocks(@case, out _).IntegrationPlan;
        plan.Count.ShouldBeInRange(5, 8);
        plan[0].ShouldBe("IP annex");
        plan.ShouldContain(s => s.Equals(@case.Kind.Plan[0].Text, StringComparison.OrdinalIgnoreCase));
        Blocks(Case(Archetype.Product, ModelId.Integration, Overlays[0]), out _).IntegrationPlan.Count.ShouldBe(10);
        Blocks(Case(Archetype.Product, ModelId.Integration, Overlays[1]), out _).IntegrationPlan[0].ShouldStartWith("Before the pilot: ");
    }

    [Fact]
    public void The_module_stays_a_small_part_of_the_memory_budget()
    {
        var @case = Case(Archetype.NewMarket, ModelId.Reseller, Overlays[1]) with { Brief = new() };
        for (var i = 0; i < 20; i++)
            Blocks(@case, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++)
            Blocks(@case, out _);
        ((GC.GetAllocatedBytesForCurrentThread() - before) / 20).ShouldBeLessThan(250_000);
    }

    private static IEnumerable<string> Texts(Archetype goal, ModelId model, (string?, string[], string[], string?, string?, string?) overlay)
    {
        var models = Blocks(Case(goal, model, overlay), out var rest);
        var choice = models.Choice;
        return [.. Of(models.First), .. Of(models.Second), .. models.IntegrationPlan, .. choice.Remarks, .. choice.Flips, choice.StepUp, choice.Confidence,
            .. choice.Scores.SelectMany(s => s.Reasons.Concat(s.Opens)), .. rest];
    }

    private static IEnumerable<string> Of(ModelBlock b) =>
        [b.Name, b.ValueA, b.ValueB, b.JointActivity, .. b.LaterOnce is null ? [b.Revenue] : (string[])[b.LaterOnce], b.Description, b.BestFor, b.CommitmentLevel, b.Example, .. b.More.Select(f => f.Value)];

    private static PartnershipModels Blocks(Core.Briefs.Case @case, out IReadOnlyList<string> rest)
    {
        var (choice, notes) = (ModelChooser.Choose(@case), new Notes());
        var terms = TermSheet.Draft(@case, choice, @case.Slots, notes);
        var report = DependencyAssessor.Assess(@case, choice, terms, notes);
        var models = ModelBlocks.Of(@case, choice, terms, @case.Slots, notes);
        rest =
        [
            .. terms.RevenueModel.Concat(terms.Exclusivity).Concat(terms.IntellectualProperty).Concat(terms.Exit).Concat(terms.Further).SelectMany(f => (string[])[f.Label, f.Value]),
            .. terms.LegalPrompts, .. terms.Warnings, report.GapSentence, report.Ours.Sentence, report.Theirs.Sentence,
            .. report.Ours.Parts.Concat(report.Theirs.Parts).Select(p => p.Answer), .. notes.Assumptions.SelectMany(a => (string[])[a.What, a.Value, a.Field]),
        ];
        return models;
    }

    private static Core.Briefs.Case Case(Archetype goal, ModelId model, (string? Industry, string[] Regions, string[] Functions, string? Kind, string? Offer, string? Segment) o) =>
        TestCases.Of(goal, new() { Model = new() { Model = model } }, o.Industry, o.Regions, o.Functions, o.Kind, offer: o.Offer, segment: o.Segment);

    private static string Example(ModelId model, string? industry, string kind, Archetype goal) =>
        Blocks(TestCases.Of(goal, new() { Model = new() { Model = model } }, industry, kind: kind), out _).First.Example;
}
