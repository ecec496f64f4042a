using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

public sealed class FormViewTests
{
    public static TheoryData<string> Forms => [.. ViewCases.FormIds];

    private static readonly FormField Field = new("f", "Label", FieldKind.Text, false, "", "", []);

    private static Form With(params FormField[] fields) => new("test", "Test", "s", 1, 1, fields, [new("next", "Next", true)]);

    private static BlockElement Element(FormField field) => Input(field).Element;

    private static InputBlock Input(FormField field) => FormView.Of(With(field), "s").Blocks.OfType<InputBlock>().Single();

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_is_a_modal_inside_every_limit(string id)
    {
        var view = FormView.Of(ViewCases.Form(id), "d1");
        Limits.Violations(view).ShouldBeEmpty();
        view.Blocks.Count.ShouldBeLessThan(60);
        Snapshot.Match(ViewCases.Print(view), "Form." + id);
    }

    [Fact]
    public void The_longest_forms_fit_as_well()
    {
        var columns = ViewCases.Columns(string.Join(';', Enumerable.Range(1, 40).Select(n => new string('é', 60) + n)) + "\n" + string.Join(';', Enumerable.Repeat(new string('ü', 90), 40)) + "\n");
        columns.Fields.Count.ShouldBe(40);
        Limits.Violations(FormView.Of(columns, "d1")).ShouldBeEmpty();
        ViewCases.Form("assumptions").Fields.Count.ShouldBe(AssumptionsForm.MostFields);
    }

    [Fact]
    public void No_two_forms_share_a_block() =>
        ViewCases.FormIds.SelectMany(id => FormValues.InputBlocks(FormView.Of(ViewCases.Form(id), "d1"))).ShouldBeUnique();

    [Fact]
    public void A_form_that_is_shown_again_keeps_what_is_being_typed()
    {
        var ids = ((string Value, bool Assumed)[])[("", false), ("5", true), ("7", false)];
        ids.Select(v => Input(Field with { Kind = FieldKind.Number, Value = v.Value, Assumed = v.Assumed })).Select(b => (b.BlockId, b.Element.ActionId)).Distinct().ShouldHaveSingleItem();
        // A text input starts with what it has to show: it must not inherit from the number input in its place.
        Element(Field with { Kind = FieldKind.Number, Value = "50k" }).ActionId.ShouldNotBe(Element(Field with { Kind = FieldKind.Number }).ActionId);
    }

    [Theory]
    [InlineData("brief", "Next", "next", "post")]
    [InlineData("value", "Next", "next", "back post")]
    [InlineData("governance", "Post framework", "post", "back")]
    [InlineData("compare", "Compare", "next", "back")]
    [InlineData("columns", "Import", "next", "back")]
    public void The_main_action_submits_and_the_others_are_buttons_but_for_cancelling(string id, string submit, string then, string others)
    {
        var view = FormView.Of(ViewCases.Form(id), "d1");
        (view.Submit!.Text, view.Close!.Text, view.NotifyOnClose, view.PrivateMetadata).ShouldBe((submit, "Close", true, "d1"));
        (FormView.FormIdOf(view.CallbackId!), FormView.SubmitOf(view.CallbackId!)).ShouldBe((id, then));
        var buttons = view.Blocks.OfType<ActionsBlock>().Single().Elements.OfType<ButtonElement>().ToArray();
        buttons.Select(b => FormView.ThenOf(b.ActionId)).ShouldBe(others.Split(' '));
        buttons.Select(b => b.Value).ShouldBe(others.Split(' '));
    }

    [Theory]
    [InlineData("read.v1")]
    [InlineData("form.v1")]
    [InlineData("form.then.back.v1")]
    [InlineData("")]
    public void Other_views_are_no_forms(string callback)
    {
        FormView.FormIdOf(callback).ShouldBeNull();
        FormView.SubmitOf(callback).ShouldBeNull();
        FormView.ThenOf("form.brief.v1").ShouldBeNull();
    }

    [Fact]
    public void Errors_that_have_no_input_stand_at_the_top_with_their_labels()
    {
        var view = FormView.Of(With(Field with { Id = "a" }, Field with { Id = "b", Label = "Second" }), "s", new Dictionary<string, string> { ["b"] = "Too long.", ["gone"] = "Nothing was *imported*." });
        var text = ViewCases.Print(view with { Blocks = [view.Blocks[0]] });
        text.ShouldContain("Nothing was *imported*.");
        text.IndexOf("Second: ", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("Too long.", StringComparison.Ordinal));
        Limits.Violations(view).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FieldKind.Number, "12.5", typeof(NumberInput))]
    [InlineData(FieldKind.Money, "50k", typeof(PlainTextInput))]
    [InlineData(FieldKind.Percent, "200", typeof(PlainTextInput))]
    [InlineData(FieldKind.Percent, "", typeof(NumberInput))]
    [InlineData(FieldKind.Date, "2027-03-01", typeof(DatePicker))]
    [InlineData(FieldKind.Date, "next spring", typeof(PlainTextInput))]
    [InlineData(FieldKind.Time, "", typeof(TimePicker))]
    [InlineData(FieldKind.Time, "25:00", typeof(PlainTextInput))]
    [InlineData(FieldKind.Zone, "Asia/Kolkata", typeof(ExternalSelect))]
    [InlineData(FieldKind.Zone, "Berlinn", typeof(PlainTextInput))]
    [InlineData(FieldKind.Person, "U0G9QF9C6", typeof(UsersSelect))]
    [InlineData(FieldKind.Person, "UWE", typeof(PlainTextInput))]
    [InlineData(FieldKind.Person, "Ida Berg", typeof(PlainTextInput))]
    [InlineData(FieldKind.Place, "C0G9QF9GW", typeof(ConversationsSelect))]
    [InlineData(FieldKind.Place, "our channel", typeof(PlainTextInput))]
    [InlineData(FieldKind.File, "", typeof(FileInput))]
    [InlineData(FieldKind.LongText, "a\nb", typeof(PlainTextInput))]
    public void A_value_that_a_widget_cannot_show_stands_in_a_text_input(FieldKind kind, string value, Type element)
    {
        var input = Element(Field with { Kind = kind, Value = value, Min = 0, Max = 100 });
        input.ShouldBeOfType(element);
        if (input is PlainTextInput text)
            (text.InitialValue, text.Multiline).ShouldBe((value, kind == FieldKind.LongText));
    }

    [Fact]
    public void A_place_that_was_not_told_is_where_the_form_was_opened()
    {
        var empty = Element(Field with { Kind = FieldKind.Place }).ShouldBeOfType<ConversationsSelect>();
        var told = Element(Field with { Kind = FieldKind.Place, Value = "C0G9QF9GW" }).ShouldBeOfType<ConversationsSelect>();
        (empty.DefaultToCurrentConversation, empty.ResponseUrlEnabled).ShouldBe((true, true));
        (told.DefaultToCurrentConversation, told.InitialConversation, told.ResponseUrlEnabled).ShouldBe((null, "C0G9QF9GW", true));
    }

    [Fact]
    public void An_answer_that_was_chosen_can_be_taken_back_unless_one_is_required()
    {
        var rating = Field with { Kind = FieldKind.Rating, Value = "2", Options = [new("1", "1: none"), new("2", "2")] };
        var radio = Element(rating).ShouldBeOfType<RadioButtons>();
        (radio.InitialOption!.Value, radio.Options[^1].Value, radio.Options[^1].Text.Text).ShouldBe(("2", "-", "Not known"));
        Element(rating with { Kind = FieldKind.Choice }).ShouldBeOfType<StaticSelect>().Options[^1].Text.Text.ShouldBe("Not told");
        Element(rating with { Kind = FieldKind.Choice, Required = true }).ShouldBeOfType<StaticSelect>().Options[^1].Value.ShouldBe("2");
    }

    [Fact]
    public void Hints_tell_what_is_assumed_and_what_was_given_but_cannot_be_chosen()
    {
        Input(Field with { Hint = "Why.", Assumed = true }).Hint!.Text.ShouldBe("Assumed: nobody has confirmed this yet. Why.");
        Input(Field with { Kind = FieldKind.Choice, Value = "bold", Options = [new("a", "A")] }).Hint!.Text.ShouldContain("“bold” was given before");
        Input(Field).Hint.ShouldBeNull();
    }

    [Fact]
    public void A_label_that_is_too_long_for_an_option_goes_on_below_it()
    {
        var label = string.Join(' ', Enumerable.Range(10, 45));
        var option = Element(Field with { Kind = FieldKind.Choice, Options = [new("a", label)] }).ShouldBeOfType<StaticSelect>().Options[0];
        (option.Text.Text.TrimEnd('…') + option.Description!.Text.TrimStart('…')).ShouldBe(label);
    }
}
