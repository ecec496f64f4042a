using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Tests.Forms;

public sealed class CompareFormTests
{
    private static readonly Brief Brief = new() { Objective = "Grow sales with resellers", Partner = "Falcon" };

    private static Form Open(params (string Id, string Value)[] typed) =>
        CompareForm.Open(FormCases.Framework().Models.Choice, FormCases.Playbook, "d1", typed.ToDictionary(t => t.Id, t => t.Value));

    private static (IReadOnlyList<(char Letter, Setting Setting)> Settings, IReadOnlyDictionary<string, string> Errors) Read(params (string Id, string Value)[] typed) =>
        CompareForm.Read(typed.ToDictionary(t => t.Id, t => t.Value), Brief, FormCases.Playbook);

    [Fact]
    public void Three_settings_of_five_answers_start_with_the_runner_up_in_b()
    {
        var form = Open();
        form.Fields.Select(f => f.Id).ShouldBe("ABC".SelectMany(l => new[] { "model", "preset", "exclusivity", "noticeMonths", "dials" }.Select(id => id + l)));
        var filled = form.Fields.Where(f => f.Value.Length > 0).ShouldHaveSingleItem();
        (filled.Id, filled.Value, filled.Assumed).ShouldBe(("modelB", FormCases.Framework().Models.Choice.Second.Slug(), true));
        form.Fields.Select(f => f.Group).Distinct().Count().ShouldBe(3);
        form.Fields.Select(f => f.Label).Distinct().Count().ShouldBe(15);
    }

    [Fact]
    public void Texts_fit_the_smallest_limits_of_the_chats()
    {
        var form = Open();
        form.Title.Length.ShouldBeLessThanOrEqualTo(24);
        form.Actions.ShouldAllBe(a => a.Label.Length > 0 && a.Label.Length <= 24);
        form.Fields.ShouldAllBe(f => f.Label.Length <= 75 && f.Hint.Length <= 250 && f.Options.All(o => o.Label.Length <= 75));
        form.Fields.Count(f => f.Options.Count > 0).ShouldBe(9);
    }

    [Fact]
    public void What_was_typed_before_stands_there_again() => Open(("dialsC", "urgency 9")).Fields.Where(f => f.Value.Length > 0).ShouldHaveSingleItem().Id.ShouldBe("dialsC");

    [Fact]
    public void An_empty_setting_is_not_compared_but_a_always_is()
    {
        var (settings, errors) = Read(("modelC", "auto"), ("dialsC", "urgency 5, proven yes"), ("noticeMonthsC", "6 months"));
        errors.ShouldBeEmpty();
        settings.Select(s => s.Letter).ShouldBe(['A', 'C']);
        var c = settings[1].Setting;
        (c.Auto, c.Model, c.NoticeMonths, c.Proven, c.Dials[Dial.Urgency]).ShouldBe((true, null, 6.0, true, 5));
    }

    [Theory]
    [InlineData("dialsB", "speed 5", "dialsB")]
    [InlineData("noticeMonthsB", "soon", "noticeMonthsB")]
    [InlineData("presetB", "bold", "presetB")]
    [InlineData("modelA", "reseller", "modelB")]
    public void A_wrong_answer_is_told_at_its_field(string id, string value, string at) => Read((id, value)).Errors.Keys.ShouldBe([at]);

    [Fact]
    public void Two_settings_that_lead_to_the_same_brief_are_told()
    {
        var errors = Read(("modelA", "reseller"), ("modelB", "co-selling"), ("modelC", "Reseller")).Errors;
        errors.ShouldHaveSingleItem().Key.ShouldBe("modelC");
        errors["modelC"].ShouldStartWith("C leads to the same brief as A");
    }

    [Fact]
    public void A_comparison_shows_what_differs_and_names_the_rest_in_one_line()
    {
        var settings = Read(("modelB", "reseller"), ("modelC", "reseller"), ("presetC", "cautious")).Settings;
        var compared = Comparison.Of(Brief, settings, FormCases.Playbook, new(2026, 11, 22));
        var document = ComparisonDocument.Of(compared, FormCases.Playbook.Frameworks.Comparison);
        document.Sections.Select(s => s.Id).ShouldBe(["outcome", "scores", "flips"]);
        document.WithoutInternal().Sections.ShouldBeEmpty();
        var table = document.Sections[0].Blocks.OfType<Block.Table>().ShouldHaveSingleItem();
        table.Headers.ShouldBe(["Outcome", "A: as it is now", "B: Reseller", "C: Reseller, cautious"]);
        table.Rows.ShouldAllBe(r => r.Count == 4);
        table.Rows.Count.ShouldBe(compared.Rows.Count(r => !r.Same));
        document.Sections[0].Blocks.OfType<Block.Paragraph>().ShouldHaveSingleItem().Text.ShouldStartWith("The same in all: ");
        document.Sections[1].Blocks.OfType<Block.Table>().ShouldHaveSingleItem().Rows.Count.ShouldBe(6);
    }
}
