using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Cards.Tests.Forms;

public sealed class FormTextsTests
{
    public static TheoryData<string> Forms => [.. BriefFields.Forms];

    [Fact]
    public void Every_form_has_texts_and_every_text_a_form() => FormTexts.Embedded.Forms.Keys.Order().ShouldBe(BriefFields.Forms.Append(BriefFields.Drill).Concat(["assumptions", "columns", "compare", "import"]).Order());

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_field_has_a_label_and_every_label_a_field(string id)
    {
        var texts = FormTexts.Embedded.Forms[id].Fields;
        texts.Keys.Order().ShouldBe(BriefFields.Of(id).Select(f => f.Id).Order());
        texts.Values.ShouldAllBe(t => t.Label.Length > 0 && t.Hint.Length > 0 && t.Group.Length > 0);
        texts.Values.Select(t => t.Label).Distinct().Count().ShouldBe(texts.Count);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_option_text_has_an_option_and_every_option_a_text(string id)
    {
        foreach (var field in BriefFields.Of(id).Where(f => f is not { Id: "offerKind" or "function" }))
        {
            var options = field.Shape == FieldShape.Rating ? ["1", "2", "3", "4", "5"] : field.Choices(FormCases.Playbook).Select(c => c.Value);
            FormTexts.Embedded.Forms[id].Fields[field.Id].Options.Keys.ShouldBe(options, $"{id}.{field.Id}");
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Texts_fit_the_smallest_limits_of_the_chats(string id)
    {
        var form = FormCatalogue.Open(id, new(), FormCases.Framework(), FormCases.Playbook, "");
        form.Title.Length.ShouldBeLessThanOrEqualTo(24);
        form.Actions.ShouldAllBe(a => a.Label.Length <= 24);
        form.Fields.Count.ShouldBeLessThanOrEqualTo(45);
        form.Fields.ShouldAllBe(f => f.Label.Length <= 75 && f.Hint.Length <= 250);
        form.Fields.SelectMany(f => f.Options).ShouldAllBe(o => o.Label.Length > 0 && o.Label.Length <= 75 && o.Value.Length <= 75);
    }
}
