using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

public sealed class HostileFormTests
{
    public static TheoryData<string> Texts => Hostile.All;

    [Theory]
    [MemberData(nameof(Texts))]
    public void Whatever_is_kept_every_form_stays_inside_every_limit(string text)
    {
        foreach (var id in ViewCases.FormIds)
        {
            var form = ViewCases.Form(id);
            // Hints are ours, and quote a little of what was typed or assumed.
            form = form with { Fields = [.. form.Fields.Select(f => f with { Value = text, Label = text, Hint = text[..Math.Min(text.Length, 300)], Group = text })] };
            var view = FormView.Of(form, "d1", form.Fields.ToDictionary(f => f.Id, _ => text));
            Limits.Violations(view).ShouldBeEmpty(id);
            BlockKitJson.Write(view).ShouldNotContain("mrkdwn\"");
        }
    }

    /// <summary>The worst that can be kept: as long as can be, and six bytes for each character.</summary>
    [Fact]
    public void Long_texts_in_every_field_of_a_form_fit_together()
    {
        foreach (var id in ViewCases.FormIds)
        {
            var form = ViewCases.Form(id);
            var view = FormView.Of(form with { Fields = [.. form.Fields.Select(f => f with { Value = new string('東', 20_000) })] }, "d1", form.Fields.ToDictionary(f => f.Id, _ => new string('京', 500)));
            Limits.Violations(view).ShouldBeEmpty(id);
        }
    }

    [Fact]
    public void A_text_that_is_too_long_is_still_too_long_when_it_comes_back()
    {
        foreach (var text in (string[])[new('x', 10_000), string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 2000)), "e" + new string('\u0301', 10_000)])
            foreach (var field in ViewCases.FormIds.SelectMany(id => ViewCases.Form(id).Fields).Where(f => f is { MaxLength: not null, Kind: FieldKind.Text or FieldKind.LongText }))
            {
                var view = FormView.Of(new("test", "Test", "", 1, 1, [field with { Value = text }], [new("next", "Next", true)]), "d1");
                FormValues.Of(ViewStates.Untouched(view), "test")[field.Id].Length.ShouldBeGreaterThan(field.MaxLength!.Value, field.Id);
            }
    }

    [Fact]
    public void A_table_that_is_too_long_is_not_shown_and_the_hint_says_so()
    {
        var view = FormView.Of(CandidateForms.Ask("d1", "Name\n" + new string('x', 4000), ""), "d1");
        var input = view.Blocks.OfType<InputBlock>().First();
        input.Element.ShouldBeOfType<PlainTextInput>().InitialValue.ShouldBeNull();
        input.Hint!.Text.ShouldContain("4,005 characters");
        input.Hint.Text.ShouldContain("choose a file");
    }

    [Fact]
    public void What_cannot_be_seen_and_would_mislead_is_not_sent()
    {
        var form = ViewCases.Form("governance");
        var view = FormView.Of(form with { Fields = [.. form.Fields.Select(f => f with { Value = "a\u0000\u202Eb\uD800\u001B c\u200Dd" })] }, "d1");
        var json = BlockKitJson.Write(view);
        foreach (var sign in (string[])["\\u0000", "\\u202e", "\\u001b", "\\ud800"])
            json.ShouldNotContain(sign, Shouldly.Case.Insensitive);
        view.Blocks.OfType<InputBlock>().Select(b => b.Element).OfType<PlainTextInput>().First().InitialValue.ShouldBe("ab c\u200Dd");
    }
}
