using Shouldly;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Tests.ModelDesigner;

/// <summary>The vectors of playbook §19 and the preset table of part 2 §5.2, to one decimal.</summary>
public sealed class ModelChooserTests
{
    // inputs R T C K O V U X, stage
    [Theory]
    [InlineData(Archetype.NewMarket, "23433334", 2, ModelId.Reseller, 94.8, ModelId.CoSelling, 81.2)]
    [InlineData(Archetype.Product, "35234233", 3, ModelId.Integration, 98.5, null, 0)]
    [InlineData(Archetype.Innovation, "55353515", 3, ModelId.CoDevelopment, 95.9, null, 0)]
    [InlineData(Archetype.Ecosystem, "44334233", 3, ModelId.Integration, 97.5, null, 0)]
    [InlineData(Archetype.Credibility, "23434433", 3, ModelId.CoSelling, 91.3, null, 0)]
    [InlineData(Archetype.Revenue, "33333333", 3, ModelId.CoSelling, 93.7, ModelId.Reseller, 88.2)]
    public void The_vectors_of_the_playbook_score_to_one_decimal(Archetype goal, string inputs, int stage, ModelId first, double score, ModelId? second, double secondScore)
    {
        var choice = ModelChooser.Choose(TestCases.Of(goal, dials: Dials(inputs, stage)));
        choice.First.ShouldBe(first);
        One(choice.Of(first).Score).ShouldBe(score);
        if (second is { } model)
        {
            choice.Second.ShouldBe(model);
            One(choice.Of(model).Score).ShouldBe(secondScore);
        }
    }

    [Fact]
    public void The_worked_example_has_all_its_scores_and_a_high_confidence()
    {
        var choice = ModelChooser.Choose(TestCases.Of(Archetype.NewMarket, dials: Dials("23433334", 2)));
        One(choice.Gap).ShouldBe(13.6);
        choice.Confidence.ShouldBe("high");
        One(choice.Of(ModelId.Referral).Score).ShouldBe(76.4);
        One(choice.Of(ModelId.Integration).Score).ShouldBe(64.4);
        choice.Scores.Count(s => s.Gated).ShouldBe(2);
        choice.Scores.Where(s => s.Gated).Select(s => s.Model).ShouldBe([ModelId.CoDevelopment, ModelId.StrategicAlliance], ignoreOrder: true);
        choice.Commitment.ShouldBe(Commitment.Medium);
    }

    [Theory]
    [InlineData(Archetype.Product, "35234233", ModelId.CoDevelopment, 82.3, "commitment appetite is at least 4")]
    [InlineData(Archetype.Innovation, "55353515", ModelId.StrategicAlliance, 86.0, "a smaller model has worked with this partner for six months")]
    public void A_gated_model_is_held_at_49_and_says_what_opens_it(Archetype goal, string inputs, ModelId model, double raw, string opens)
    {
        var score = ModelChooser.Choose(TestCases.Of(goal, dials: Dials(inputs, 3))).Of(model);
        One(score.Raw).ShouldBe(raw);
        score.Score.ShouldBe(49);
        score.Gated.ShouldBeTrue();
        score.Opens.ShouldBe([opens]);
        score.Reasons[0].ShouldContain(opens);
    }

    [Fact]
    public void A_medium_gap_names_its_flips_smallest_change_first()
    {
        var choice = ModelChooser.Choose(TestCases.Of(Archetype.Revenue, dials: Dials("33333333", 3)));
        One(choice.Gap).ShouldBe(5.5);
        choice.Confidence.ShouldBe("medium");
        choice.Flips.ShouldBe([
            "Partner channel strength at 4 instead of 3 would make Reseller the first model.",
            "Customer overlap at 2 instead of 3 would make Reseller the first model."]);
    }

    // Presets of part 2 §5.2 as inputs R T C K O V U X
    [Theory]
    [InlineData(Archetype.NewMarket, "33433333", ModelId.Reseller, 98.9, ModelId.CoSelling, 84.8)]
    [InlineData(Archetype.Revenue, "33333333", ModelId.CoSelling, 93.7, ModelId.Reseller, 88.2)]
    [InlineData(Archetype.Product, "34334333", ModelId.Integration, 97.9, ModelId.CoSelling, 71.5)]
    [InlineData(Archetype.Credibility, "33334323", ModelId.CoSelling, 96.0, ModelId.Integration, 79.2)]
    [InlineData(Archetype.Cost, "33323233", ModelId.Referral, 94.6, ModelId.Reseller, 84.8)]
    [InlineData(Archetype.Ecosystem, "34333333", ModelId.Integration, 95.7, ModelId.CoSelling, 77.2)]
    [InlineData(Archetype.Retention, "34334333", ModelId.Integration, 97.9, ModelId.CoSelling, 71.5)]
    [InlineData(Archetype.Innovation, "44343323", ModelId.CoDevelopment, 99.1, ModelId.Integration, 77.2)]
    [InlineData(Archetype.Resilience, "33343323", ModelId.Reseller, 78.4, ModelId.Integration, 67.2)]
    [InlineData(Archetype.Resilience, "34343323", ModelId.Reseller, 78.0, ModelId.CoDevelopment, 79.5)]
    [InlineData(Archetype.Resilience, "44343323", ModelId.CoDevelopment, 83.1, ModelId.Reseller, 77.4)]
    [InlineData(Archetype.Innovation, "24343323", ModelId.Integration, 74.2, ModelId.CoSelling, 61.2)]
    [InlineData(Archetype.Innovation, "33333333", ModelId.Integration, 77.0, ModelId.CoSelling, 61.7)]
    public void Every_preset_leads_where_the_table_says(Archetype goal, string inputs, ModelId first, double score, ModelId second, double secondScore)
    {
        var choice = ModelChooser.Choose(TestCases.Of(goal, dials: Dials(inputs, 3)));
        (choice.First, One(choice.Of(first).Score)).ShouldBe((first, score));
        (choice.Second, One(choice.Of(second).Score)).ShouldBe((second, secondScore));
    }

    [Fact]
    public void A_proven_pair_that_says_everything_reaches_an_alliance()
    {
        var choice = ModelChooser.Choose(TestCases.Of(Archetype.Resilience, dials: Dials("53454313", 3), proven: true));
        (choice.First, One(choice.Of(choice.First).Score)).ShouldBe((ModelId.StrategicAlliance, 91.4));
        (choice.Second, One(choice.Of(choice.Second).Score)).ShouldBe((ModelId.Reseller, 77.7));
    }

    [Fact]
    public void The_goals_usual_start_is_explained_when_another_model_leads()
    {
        var choice = ModelChooser.Choose(TestCases.Of(Archetype.Innovation, dials: Dials("24343323", 3)));
        choice.Remarks.ShouldContain(r => r.StartsWith("Co-development is the usual start for this goal; Integration fits better here because", StringComparison.Ordinal)
            && r.Contains("Co-development would need resource level of 3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_forced_gated_model_leads_and_says_that_its_gate_is_shut()
    {
        var brief = new Brief { Model = new() { Model = ModelId.StrategicAlliance } };
        var choice = ModelChooser.Choose(TestCases.Of(Archetype.NewMarket, brief, dials: Dials("23433334", 2)));
        choice.First.ShouldBe(ModelId.StrategicAlliance);
        choice.Forced.ShouldBeTrue();
        choice.Second.ShouldBe(ModelId.Reseller);
        choice.SecondLater.ShouldBeFalse();
        choice.Remarks.ShouldContain(r => r.Contains("its gate is shut", StringComparison.Ordinal));
        choice.Remarks.ShouldContain(r => r.Contains("named executive sponsor on each side", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_only_referral_is_open_the_second_model_waits()
    {
        var choice = ModelChooser.Choose(TestCases.Of(Archetype.Cost, dials: Dials("11111133", 1)));
        choice.First.ShouldBe(ModelId.Referral);
        choice.SecondLater.ShouldBeTrue();
        choice.StepUp.ShouldStartWith("Stay with Referral here until");
    }

    [Fact]
    public void A_close_race_is_said_to_be_one()
    {
        var choice = ModelChooser.Choose(TestCases.Of(Archetype.Resilience, dials: Dials("34343323", 3)));
        choice.Confidence.ShouldBe("low");
        choice.Remarks.ShouldContain(r => r.Contains("1.5 points apart", StringComparison.Ordinal));
    }

    [Fact]
    public void A_blend_mixes_the_affinities_unrounded()
    {
        var scoring = TestCases.Playbook.Models.Scoring;
        ModelRanking.Goal(scoring, [new(Archetype.NewMarket, 0.7), new(Archetype.Product, 0.3)], ModelId.Reseller).ShouldBe(8 * ((0.7 * 5) + (0.3 * 1)), 1e-9);
    }

    [Fact]
    public void Resources_that_only_the_goal_set_are_to_be_confirmed()
    {
        var @case = TestCases.Of(Archetype.Innovation, dials: Dials("34343323", 3));
        var preset = new Dictionary<Dial, DialValue>(@case.Dials.Values) { [Dial.Resources] = new(4, DialSource.Objective, "a joint product needs engineers") };
        var choice = ModelChooser.Choose(@case with { Reading = @case.Reading with { Dials = new(preset, false) } });
        choice.Remarks.ShouldContain("With every input at 3 the result would be Integration 77.0, then Co-selling 61.7.");
        choice.Remarks.ShouldContain(r => r.Contains("confirm", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ModelId.Referral, "33333333", "Next step up from Referral: Reseller.")]
    [InlineData(ModelId.Referral, "33233333", "Next step up from Referral: Co-selling.")]
    [InlineData(ModelId.Referral, "33232333", "Next step up from Referral: Integration.")]
    [InlineData(ModelId.Reseller, "33433333", "Next step up from Reseller: Co-selling. Beside it, at the same commitment: Integration.")]
    [InlineData(ModelId.Integration, "32332333", "Stay with Integration here until customer overlap reaches 3. Beside it, at the same commitment: Reseller.")]
    [InlineData(ModelId.CoSelling, "43353333", "Next step up from Co-selling: Strategic Alliance, after six months of this model with this partner, both sponsors named.")]
    [InlineData(ModelId.StrategicAlliance, "33333333", "Nothing lies above a Strategic Alliance; the yearly relaunch decides whether to renew, narrow or end it.")]
    public void The_step_up_never_goes_to_an_equal_or_lower_commitment(ModelId from, string inputs, string says)
    {
        var @case = TestCases.Of(Archetype.Revenue, new Brief { Model = new() { Model = from } }, dials: Dials(inputs, 3));
        ModelChooser.Choose(@case).StepUp.ShouldBe(says);
        var demands = TestCases.Playbook.Models.Scoring.Models.ToDictionary(m => m.Model, m => m.Commitment);
        if (StepUpPath.Next(TestCases.Playbook.Models, from, Archetype.Revenue, @case.Dials) is { } next)
            ((int)demands[next]).ShouldBeGreaterThan((int)demands[from]);
    }

    internal static Dictionary<Dial, int> Dials(string inputs, int stage)
    {
        Dial[] order = [Dial.Resources, Dial.Technical, Dial.Channel, Dial.Commitment, Dial.Overlap, Dial.DealSize, Dial.Urgency, Dial.Complexity];
        var dials = order.Select((d, i) => (d, inputs[i] - '0')).ToDictionary(p => p.d, p => p.Item2);
        dials[Dial.Stage] = stage;
        return dials;
    }

    internal static double One(double value) => Pattern.OneDecimal(value);
}
