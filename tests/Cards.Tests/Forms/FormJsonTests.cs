using System.Text.Json;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Cards.Tests.Forms;

public sealed class FormJsonTests
{
    private static JsonElement Json(string id) => FormJson.Element(FormCatalogue.Open(id, new() { Objective = "x" }, FormCases.Framework(), FormCases.Playbook, "s\"1"));

    [Fact]
    public void A_form_has_the_members_of_the_contract()
    {
        var form = Json("model");
        form.GetProperty("id").GetString().ShouldBe("model");
        form.GetProperty("state").GetString().ShouldBe("s\"1");
        form.GetProperty("title").GetString().ShouldBe("Model and terms");
        (form.GetProperty("step").GetInt32(), form.GetProperty("of").GetInt32()).ShouldBe((4, 5));
        form.GetProperty("actions").EnumerateArray().Select(a => a.GetProperty("id").GetString()).ShouldBe(["back", "next", "post", "cancel"]);
        var field = form.GetProperty("fields")[0];
        foreach (var member in new[] { "id", "label", "kind", "required", "value", "hint", "options", "group", "assumed" })
            field.TryGetProperty(member, out _).ShouldBeTrue(member);
        field.GetProperty("options")[1].GetProperty("value").GetString().ShouldBe("referral");
        field.GetProperty("options")[1].GetProperty("label").GetString().ShouldStartWith("Referral");
        field.TryGetProperty("min", out _).ShouldBeFalse();
    }

    [Fact]
    public void Kinds_are_written_in_lower_case_with_hyphens()
    {
        var kinds = BriefFields.Forms.SelectMany(id => Json(id).GetProperty("fields").EnumerateArray()).Select(f => f.GetProperty("kind").GetString()).Distinct().Order();
        kinds.ShouldBe(["choice", "date", "long-text", "money", "number", "percent", "person", "place", "rating", "text", "time", "yes-no", "zone"]);
    }

    [Fact]
    public void Text_and_element_say_the_same()
    {
        var form = FormCatalogue.Open("value", new(), null, FormCases.Playbook, "");
        JsonElement.DeepEquals(JsonDocument.Parse(FormJson.Write(form)).RootElement, FormJson.Element(form)).ShouldBeTrue();
    }
}
