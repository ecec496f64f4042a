using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Cards.Tests.Forms;

public sealed class FormSubmissionTests
{
    private static readonly Brief Told = new() { Objective = "expand into DACH healthcare" };

    private static Dictionary<string, string> AsShown(Form form) => form.Fields.ToDictionary(f => f.Id, f => f.Value);

    private static Form Open(string id, Brief brief) => FormCatalogue.Open(id, brief, FormCases.Framework(), FormCases.Playbook, "");

    public static TheoryData<string> Forms => [.. BriefFields.Forms];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_sent_back_as_it_was_shown_tells_nothing(string id)
    {
        var form = Open(id, Told);
        var outcome = FormCatalogue.Submit(id, Told, FormCases.Framework(), FormCases.Playbook, AsShown(form));
        outcome.Accepted.ShouldBeTrue();
        BriefDiff.Between(Told, outcome.Brief).ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_was_changed_becomes_told()
    {
        var values = AsShown(Open("model", Told));
        (values["exclusivity"], values["noticeMonths"], values["model"]) = ("min-sunset", "3.0", "reseller");
        var outcome = FormCatalogue.Submit("model", Told, FormCases.Framework(), FormCases.Playbook, values);
        BriefDiff.Between(Told, outcome.Brief).Select(c => c.Field).ShouldBe(["model", "exclusivity"]);
        outcome.Brief.Model.Preset.ShouldBeNull();
    }

    [Fact]
    public void Another_spelling_of_an_assumed_value_is_no_change()
    {
        var values = new Dictionary<string, string> { ["acv"] = "48k", ["grossMargin"] = "80 %", ["youProvide"] = "Trained people \r\nProduct / licences\r\n" };
        FormCatalogue.Changed(Open("value", Told), FormCases.Playbook, values).ShouldBeEmpty();
    }

    [Fact]
    public void A_told_model_goes_back_to_auto_and_a_told_answer_can_be_emptied()
    {
        var brief = Told with { Model = new() { Model = ModelId.Reseller, NoticeMonths = 6 } };
        var values = AsShown(Open("model", brief));
        (values["model"], values["noticeMonths"]) = ("auto", "");
        var outcome = FormCatalogue.Submit("model", brief, FormCases.Framework(), FormCases.Playbook, values);
        (outcome.Brief.Model.Model, outcome.Brief.Model.NoticeMonths).ShouldBe((null, null));
    }

    [Fact]
    public void Clearing_an_assumed_value_leaves_it_assumed()
    {
        var outcome = FormCatalogue.Submit("brief", Told, FormCases.Framework(), FormCases.Playbook, new Dictionary<string, string> { ["region"] = "" });
        outcome.Accepted.ShouldBeTrue();
        outcome.Brief.Region.ShouldBeNull();
    }

    [Fact]
    public void Errors_come_back_by_field_and_nothing_is_taken()
    {
        var outcome = FormCatalogue.Submit("value", Told, FormCases.Framework(), FormCases.Playbook, new Dictionary<string, string> { ["churn"] = "200", ["oneOff"] = "7", ["joint"] = "ok\nx | Fame" });
        outcome.Errors.Keys.ShouldBe(["churn", "joint"]);
        outcome.Errors["joint"].ShouldStartWith("line 2:");
        outcome.Brief.ShouldBeSameAs(Told);
    }

    [Fact]
    public void An_empty_objective_is_asked_for_even_when_it_was_empty_before() =>
        FormCatalogue.Submit("brief", new(), null, FormCases.Playbook, new Dictionary<string, string> { ["objective"] = "", ["company"] = "Acme" })
            .Errors.Keys.ShouldHaveSingleItem().ShouldBe("objective");

    [Fact]
    public void Somebody_elses_answers_given_meanwhile_are_kept()
    {
        var opened = Open("governance", Told);
        var current = Told with { Governance = new() { YourSponsor = "Ida" } };
        var values = AsShown(opened);
        values["partnerSponsor"] = "Bo";
        var outcome = FormCatalogue.Submit(opened, current, FormCases.Playbook, values);
        BriefDiff.Between(Told, outcome.Brief).Select(c => c.Sentence)
            .ShouldBe(["Your executive sponsor: not told → Ida", "Partner's executive sponsor: not told → Bo"]);
    }

    [Fact]
    public void A_prefill_that_moved_on_meanwhile_does_not_become_told()
    {
        var opened = Open("model", Told);
        var later = FormCatalogue.Open("model", Told, FormCases.Framework(exclusivity: "min-sunset"), FormCases.Playbook, "");
        later.Fields.Single(f => f.Id == "exclusivity").Value.ShouldBe("min-sunset");
        FormCatalogue.Submit(opened, Told, FormCases.Playbook, AsShown(opened)).Brief.Model.Exclusivity.ShouldBeNull();
    }
}
