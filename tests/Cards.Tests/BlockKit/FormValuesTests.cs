using CsCheck;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

public sealed class FormValuesTests
{
    [Fact]
    public void A_form_that_nobody_touched_comes_back_as_it_was_shown() => RandomBriefs.All.Sample(
        brief =>
        {
            foreach (var id in ViewCases.FormIds)
            {
                var form = ViewCases.Form(id, brief);
                var view = FormView.Of(form, "d1");
                FormValues.Of(ViewStates.Untouched(view), id).ShouldBe(form.Fields.ToDictionary(f => f.Id, f => f.Value), ignoreOrder: true, id);
                Limits.Violations(view).ShouldBeEmpty(id);
            }
        },
        iter: 30, threads: 1);

    [Theory]
    [InlineData("plain_text_input", "\"value\":\"a\\nb\"", "a\nb")]
    [InlineData("plain_text_input", "\"value\":null", "")]
    [InlineData("number_input", "\"value\":\"1.234\"", "1.2340")]
    [InlineData("number_input", "\"value\":\"12\"", "12")]
    [InlineData("static_select", "\"selected_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"A\"},\"value\":\"a\"}", "a")]
    [InlineData("radio_buttons", "\"selected_option\":{\"value\":\"-\"}", "")]
    [InlineData("external_select", "\"selected_option\":null", "")]
    [InlineData("users_select", "\"selected_user\":\"U123\"", "U123")]
    [InlineData("conversations_select", "\"selected_conversation\":\"C123\"", "C123")]
    [InlineData("datepicker", "\"selected_date\":\"2027-03-01\"", "2027-03-01")]
    [InlineData("timepicker", "\"selected_time\":\"10:00\",\"timezone\":\"Europe/Berlin\"", "10:00")]
    [InlineData("timepicker", "\"selected_time\":null", "")]
    [InlineData("file_input", "\"files\":[]", "")]
    [InlineData("something_new", "\"colour\":\"red\"", "")]
    public void Each_element_is_read_by_its_kind(string type, string state, string value) =>
        FormValues.Of(ViewStates.Of("{\"brief.f\":{\"a\":{\"type\":\"" + type + "\"," + state + "}}}"), "brief").ShouldBe(new Dictionary<string, string> { ["f"] = value });

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"criteria.overlap":{"a":{"type":"radio_buttons","selected_option":{"value":"5"}}}}""")]
    [InlineData("""{"brief.overlap":{}}""")]
    [InlineData("""{"brief.overlap":7}""")]
    [InlineData("""{"briefs":{"a":{"type":"plain_text_input","value":"x"}}}""")]
    public void What_is_no_answer_to_this_form_is_left_out(string state) => FormValues.Of(ViewStates.Of(state), "brief").ShouldBeEmpty();

    [Fact]
    public void Nothing_is_read_where_there_is_no_state()
    {
        FormValues.Of(default, "brief").ShouldBeEmpty();
        FormValues.Files(default, "brief").ShouldBeEmpty();
    }

    [Fact]
    public void Field_ids_may_hold_a_dot() =>
        FormValues.Of(ViewStates.Of("""{"assumptions.value.acv":{"a":{"type":"plain_text_input","value":"="}}}"""), "assumptions").Keys.ShouldBe(["value.acv"]);

    [Fact]
    public void Chosen_files_are_told_apart_from_the_answers()
    {
        var state = ViewStates.Of("""{"import.file":{"value.file":{"type":"file_input","files":[{"id":"F1","url_private":"https://files.example/F1"},{"name":"no id"}]}},"import.csv":{"t":{"type":"plain_text_input","value":null}}}""");
        FormValues.Files(state, "import").ShouldBe([new FormFile("file", "F1", "https://files.example/F1")]);
        FormValues.Of(state, "import").ShouldBe(new Dictionary<string, string> { ["file"] = "", ["csv"] = "" });
    }

    [Fact]
    public void Errors_go_to_the_inputs_that_are_there_and_the_rest_is_told_otherwise()
    {
        var form = ViewCases.Form("import");
        var (there, rest) = FormErrors.Split("import", FormValues.InputBlocks(FormView.Of(form, "d1")), new Dictionary<string, string> { ["csv"] = "Row 2: \u202Ewrong", ["column7"] = "Gone." });
        there.ShouldBe(new Dictionary<string, string> { ["import.csv"] = "Row 2: wrong" });
        rest.ShouldBe(new Dictionary<string, string> { ["column7"] = "Gone." });
        FormErrors.Split("brief", [], new Dictionary<string, string> { ["objective"] = "Say it." }).ByBlock.ShouldBeEmpty();
    }
}
