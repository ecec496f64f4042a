using System.Text.Json;
using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using static StrategicPartnerships.Core.Tests.Frameworks.ComparisonCases;

namespace StrategicPartnerships.Core.Tests.Frameworks;

public sealed class ComparisonTests
{
    private static readonly Brief AllThree = new()
    {
        Objective = "more customers", Archetype = Archetype.Revenue, Partner = "Falcon", Dials = Enum.GetValues<Dial>().ToDictionary(d => d, _ => 3),
    };

    [Fact]
    public void A_column_is_the_framework_of_the_changed_brief() => Gen.Select(SomeBriefs, SomeSettings, SomeSettings).Sample((brief, a, b) =>
    {
        foreach (var column in Compare(brief, a, b).Columns)
        {
            var framework = Derive(column.Setting.Apply(brief));
            column.Judged.Choice.Scores.Select(s => (s.Model, s.Score, s.Gated)).ShouldBe(framework.Models.Choice.Scores.Select(s => (s.Model, s.Score, s.Gated)));
            column.Judged.Choice.First.ShouldBe(framework.Models.First.Model);
            column.Judged.Terms.InForce.ShouldBe(framework.Terms.InForce);
            column.Judged.Balance.Ratio.ShouldBe(framework.Value.Balance.Ratio);
            column.Judged.Dependency.Ours.Index.ShouldBe(framework.Dependency.Ours.Index);
            column.Judged.Dependency.Theirs.Band.ShouldBe(framework.Dependency.Theirs.Band);
            column.Judged.Value.Base.PaybackMonth.ShouldBe(framework.Value.Quantification.Base.PaybackMonth);
            column.Judged.Value.Conservative.Npv.ShouldBe(framework.Value.Quantification.Conservative.Npv);
            column.Fit.PursueFrom.ShouldBe(framework.Criteria.Fit.PursueFrom);
            column.Meetings.Forums.Select(f => (f.Id, f.First)).ShouldBe(framework.Governance.Forums.Select(f => (f.Id, f.First)));
        }
    }, iter: 25);

    [Fact]
    public void Identical_settings_make_identical_columns_and_only_equal_rows() => Gen.Select(SomeBriefs, SomeSettings).Sample((brief, setting) =>
    {
        var both = Compare(brief, setting, setting);
        JsonSerializer.Serialize(both.Columns[1] with { Letter = 'A' }).ShouldBe(JsonSerializer.Serialize(both.Columns[0]));
        both.Rows.Concat(both.Scores).Concat(both.FlipRows).ShouldAllBe(r => r.Same);
        both.Crossings.ShouldBeEmpty();
        Setting.Same(setting, setting, brief).ShouldBeTrue();
    }, iter: 20);

    [Fact]
    public void The_vector_with_every_input_at_three_flips_to_reseller_by_one_step_of_channel_or_overlap()
    {
        var compared = Compare(AllThree, Setting.AsItIs, Only(dials: (Dial.Channel, 4)), Only(dials: (Dial.Overlap, 2)));
        compared.Columns.Select(c => c.Judged.Choice.First).ShouldBe([ModelId.CoSelling, ModelId.Reseller, ModelId.Reseller]);
        compared.Scores.Single(r => r.Label == "Co-selling").Cells[0].ShouldBe("93.7 (first)");
        compared.Scores.Single(r => r.Label == "Reseller").Cells[0].ShouldBe("88.2");
        compared.Columns[0].Flips.Model.ShouldNotBeNull().Dial.ShouldBe(Dial.Channel);
        compared.MovesInWords[0].ShouldStartWith("B: Partner channel strength 3 → 4 ");
        compared.MovesInWords[1].ShouldStartWith("C: Customer overlap 3 → 2 ");
    }

    [Fact]
    public void The_moves_of_a_score_add_up_to_its_change() => Gen.Select(SomeDials, SomeDials).Sample((from, to) =>
    {
        var (before, after) = (Case(from), Case(to));
        var (scoring, goals) = (TestCases.Playbook.Models.Scoring, before.Reading.Archetypes);
        var moves = ScoreMoves.Between(scoring, goals, before.Dials, after.Dials);
        foreach (var now in ModelRanking.Of(scoring, goals, after.Dials))
        {
            var was = ModelRanking.Of(scoring, goals, before.Dials).Single(r => r.Model == now.Model);
            moves.Where(m => m.Model == now.Model && m.Dial is not null).Sum(m => m.Points).ShouldBe(now.Raw - was.Raw, 1e-9);
            moves.Any(m => m.Model == now.Model && m.Dial is null).ShouldBe(was.Gated != now.Gated);
        }

        static Case Case(IReadOnlyDictionary<Dial, int> dials) => TestCases.Of(Archetype.Product, dials: dials);
    }, iter: 200);

    [Fact]
    public void What_is_the_same_in_all_is_known_to_be_and_what_differs_stands_there()
    {
        var compared = Compare(AllThree, Only(preset: "standard"), Only(preset: "cautious"));
        var share = compared.Rows.Single(r => r.Label == "Partner's share");
        share.Same.ShouldBeFalse();
        share.Cells.ShouldBe([.. compared.Columns.Select(c => Pattern.Plain(c.Judged.Terms.InForce.PartnerSharePercent) + " %")]);
        compared.Rows.Single(r => r.Label == "Model").Same.ShouldBeTrue();
        compared.MovesInWords.ShouldHaveSingleItem().ShouldContain("No term of the scores moves");
        compared.Columns.Select(c => c.Title).ShouldBe(["A: standard", "B: cautious"]);
    }

    [Fact]
    public void A_proven_pair_opens_a_gate_and_it_is_said()
    {
        var dials = new[] { (Dial.Resources, 5), (Dial.Channel, 4), (Dial.Commitment, 5), (Dial.Overlap, 4) };
        var compared = Compare(AllThree, Only(dials: dials), Only(proven: true, dials: dials));
        compared.MovesInWords.ShouldHaveSingleItem().ShouldContain("The gate of Strategic Alliance opens.");
        compared.Scores.Single(r => r.Label == "Strategic Alliance").Cells[0].ShouldContain("held");
    }

    [Fact]
    public void No_text_of_a_comparison_holds_a_slot() => Gen.Select(SomeBriefs, SomeSettings, SomeSettings).Sample((brief, a, b) =>
    {
        var compared = Compare(brief, a, b);
        var texts = compared.Rows.Concat(compared.Scores).Concat(compared.FlipRows).SelectMany(r => r.Cells.Append(r.Label))
            .Concat(compared.MovesInWords).Concat(compared.Crossings).Concat(compared.Columns.Select(c => c.Title));
        foreach (var text in texts)
            text.IndexOfAny(['{', '}', '[', ']']).ShouldBe(-1, text);
    }, iter: 30);

    [Fact]
    public void A_setting_changes_what_it_names_and_nothing_else()
    {
        var brief = AllThree with { Model = new() { Model = ModelId.Referral, Preset = "cautious", Ip = "joint", NoticeMonths = 5 }, Proven = true };
        var setting = new Setting(false, ModelId.Reseller, null, "bare", 2, new Dictionary<Dial, int> { [Dial.Urgency] = 5 }, false);
        var after = setting.Apply(brief);
        after.Model.ShouldBe(brief.Model with { Model = ModelId.Reseller, Exclusivity = "bare", NoticeMonths = 2 });
        (after.Proven, after.Dials[Dial.Urgency], after.Dials[Dial.Stage], after.Dials.Count).ShouldBe((false, 5, 3, 9));
        BriefJson.Write(after with { Model = brief.Model, Proven = true, Dials = brief.Dials }).ShouldBe(BriefJson.Write(brief));
        Only(auto: true).Apply(brief).Model.Model.ShouldBeNull();
        Setting.AsItIs.Apply(brief).ShouldBe(brief);
        BriefJson.Write(Setting.Carry(after, brief with { Company = "Medora" })).ShouldBe(BriefJson.Write(after with { Company = "Medora" }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Two_or_three_settings_can_be_compared(int count) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Compare(AllThree, [.. Enumerable.Repeat(Setting.AsItIs, count)]));
}
