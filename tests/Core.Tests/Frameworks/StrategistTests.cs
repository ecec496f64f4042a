using System.Text.Json;
using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

public sealed class StrategistTests
{
    private static readonly (string? Region, string? Industry, string? Offer)[] Overlays =
        [("DACH", "healthcare", "hospital software"), ("the Gulf", "food_beverage", "coffee machines"), (null, null, null)];

    private static readonly string[] Oddities =
        ["[x] {offer} TBD", "\u202Eevil", "a\u0000b\nc", "=HYPERLINK(1)", "@everyone <!channel>", "𝔘𝔫𝔦 👩‍👩‍👧‍👦 é"];

    public static TheoryData<Archetype, ModelId> EveryObjectiveAndModel()
    {
        var data = new TheoryData<Archetype, ModelId>();
        foreach (var archetype in Enum.GetValues<Archetype>())
            foreach (var model in Enum.GetValues<ModelId>())
                data.Add(archetype, model);
        return data;
    }

    [Theory]
    [MemberData(nameof(EveryObjectiveAndModel))]
    public void Every_objective_with_every_forced_model_and_overlay_passes_the_lint(Archetype archetype, ModelId model)
    {
        foreach (var (region, industry, offer) in Overlays)
        {
            var brief = new Brief { Objective = $"{archetype.Title()} for {offer ?? "us"}", Archetype = archetype, Region = region, Industry = industry, Offer = offer, Model = new() { Model = model } };
            var framework = Derive(brief);
            FrameworkLint.Check(framework).ShouldBeEmpty();
            framework.Models.First.Model.ShouldBe(model);
        }
    }

    [Fact]
    public void The_same_brief_playbook_and_day_give_the_same_framework_to_the_byte()
    {
        var brief = new Brief { Objective = "Expand into Brazil with our dental imaging software", Partner = "Acme" };
        JsonSerializer.Serialize(Derive(brief)).ShouldBe(JsonSerializer.Serialize(Derive(brief)));
    }

    [Fact]
    public void No_text_that_a_person_types_gets_past_the_lint_as_a_placeholder()
    {
        var text = Gen.OneOf(Gen.String[0, 200], Gen.OneOf([.. Oddities.Select(o => Gen.Const(o))]));
        Gen.Select(text, text, text, text).Sample((objective, partner, offer, segment) =>
            FrameworkLint.Check(Derive(new Brief { Objective = objective, Partner = partner, Offer = offer, Segment = segment, Company = partner, Region = segment })).ShouldBeEmpty(), iter: 300);
    }

    [Fact]
    public void An_objective_that_says_nothing_still_gives_a_complete_framework_that_admits_the_guess()
    {
        var framework = Derive(new Brief());
        FrameworkLint.Check(framework).ShouldBeEmpty();
        framework.Header.Reading.Confidence.ShouldBe(ReadingConfidence.Guess);
        framework.Header.Company.ShouldBe("Your company (assumed)");
        framework.Assumptions.ShouldContain(a => a.Field == "company");
    }

    [Fact]
    public void A_named_partner_comes_first()
    {
        var framework = Derive(new Brief { Objective = "expand into DACH healthcare", Partner = "Klinikpartner GmbH" });
        framework.Header.TargetPartners[0].ShouldStartWith("Klinikpartner GmbH");
        framework.Profile.Named.ShouldBeTrue();
        framework.Profile.Title.ShouldContain("Klinikpartner GmbH");
    }

    [Fact]
    public void The_worked_example_reads_as_the_playbook_says()
    {
        var framework = Derive(new Brief { Objective = "expand into DACH healthcare", Dials = new Dictionary<Dial, int> { [Dial.Stage] = 2, [Dial.Resources] = 2, [Dial.Technical] = 3, [Dial.Channel] = 4, [Dial.Commitment] = 3, [Dial.Overlap] = 3, [Dial.DealSize] = 3, [Dial.Urgency] = 3, [Dial.Complexity] = 4 } });
        framework.Models.First.Model.ShouldBe(ModelId.Reseller);
        framework.Models.Second.Model.ShouldBe(ModelId.CoSelling);
        Math.Round(framework.Models.Choice.Of(ModelId.Reseller).Score, 1).ShouldBe(94.8);
        framework.Profile.Categories[0].Id.ShouldBe("health_integrator");
        framework.Header.Objective.ShouldStartWith("Win the first 3 reference customers");
    }

    internal static Framework Derive(Brief brief) => Strategist.Derive(brief, TestCases.Playbook, TestCases.Today);
}
