using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Cards.Tests.Forms;

public sealed class FormCatalogueTests
{
    private static Form Open(string id, Brief? brief = null, bool framework = true) =>
        FormCatalogue.Open(id, brief ?? new(), framework ? FormCases.Framework() : null, FormCases.Playbook, "s1");

    private static FormField Field(Form form, string id) => form.Fields.Single(f => f.Id == id);

    public static TheoryData<string> Forms => [.. BriefFields.Forms];

    [Theory]
    [InlineData("brief", 1, "next post cancel")]
    [InlineData("criteria", 2, "back next post cancel")]
    [InlineData("value", 3, "back next post cancel")]
    [InlineData("model", 4, "back next post cancel")]
    [InlineData("governance", 5, "back post cancel")]
    public void Each_form_is_a_step_of_five_and_can_be_posted(string id, int step, string actions)
    {
        var form = Open(id);
        (form.Id, form.Step, form.Of, form.State).ShouldBe((id, step, 5, "s1"));
        form.Actions.Select(a => a.Id).ShouldBe(actions.Split(' '));
        form.Actions.Count(a => a.Primary).ShouldBe(1);
        form.Actions.Single(a => a.Id == "post").Label.ShouldBe("Post framework");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_asks_for_every_field_of_its_table_once(string id) =>
        Open(id).Fields.Select(f => f.Id).ShouldBe(BriefFields.Of(id).Select(f => f.Id));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Without_a_brief_and_a_framework_nothing_is_filled_but_safe_choices(string id) =>
        Open(id, framework: false).Fields.Where(f => f.Value.Length > 0).Select(f => f.Id)
            .ShouldBe(id switch { "model" => ["model"], "governance" => ["cadence", "checkIns"], _ => Array.Empty<string>() });

    [Fact]
    public void What_was_told_stands_in_the_form_and_is_not_assumed()
    {
        var brief = new Brief { Region = "Benelux", Currency = "GBP", Model = new() { NoticeMonths = 6, Model = ModelId.Referral }, Dials = new Dictionary<Dial, int> { [Dial.Complexity] = 2 } };
        foreach (var (form, id, value) in new[] { ("brief", "region", "Benelux"), ("brief", "currency", "GBP"), ("brief", "complexity", "2"), ("model", "noticeMonths", "6"), ("model", "model", "referral") })
        {
            var field = Field(Open(form, brief), id);
            (field.Value, field.Assumed).ShouldBe((value, false));
        }
    }

    [Theory]
    [InlineData("brief", "region", "DACH")]
    [InlineData("brief", "industry", "healthcare")]
    [InlineData("brief", "archetype", "new-market")]
    [InlineData("brief", "offer", "rota software")]
    [InlineData("brief", "function", "health_it")]
    [InlineData("brief", "currency", "EUR")]
    [InlineData("brief", "complexity", "5")]
    [InlineData("value", "grossMargin", "80")]
    [InlineData("value", "dealsPerMonth", "0.35")]
    [InlineData("value", "partnerShare", "10")]
    [InlineData("value", "yourInvestment", "150666.8")]
    [InlineData("value", "youProvide", "Trained people\nProduct / licences")]
    [InlineData("model", "model", "auto")]
    [InlineData("model", "exclusivity", "none")]
    [InlineData("model", "noticeMonths", "3")]
    [InlineData("model", "autoRenew", "no")]
    [InlineData("model", "revenueShare", "15")]
    [InlineData("model", "alternatives", "identified")]
    [InlineData("model", "monthsToReplace", "4")]
    [InlineData("governance", "cadence", "by-commitment")]
    public void What_nobody_told_is_filled_by_the_strategist_and_marked(string form, string id, string value)
    {
        var field = Field(Open(form), id);
        (field.Value, field.Assumed).ShouldBe((value, true));
    }

    [Theory]
    [InlineData("brief", "urgency")]
    [InlineData("brief", "segment")]
    [InlineData("value", "directCac")]
    [InlineData("governance", "time")]
    public void A_default_dial_an_unread_slot_or_an_answer_in_other_words_stays_empty(string form, string id) => Field(Open(form), id).Value.ShouldBe("");

    [Fact]
    public void Ratings_are_never_filled_silently_and_show_their_anchors()
    {
        var form = Open("criteria", new() { Ratings = new Dictionary<string, int> { ["sponsor"] = 2 } });
        form.Fields.Where(f => f.Value.Length > 0).ShouldHaveSingleItem().Id.ShouldBe("sponsor");
        form.Fields.Select(f => f.Group).Distinct().ShouldBe(["Quick screen (60 seconds)", "Strategic fit", "Operational fit", "Partnership readiness"]);
        Field(form, "sponsor").Options.Select(o => o.Label).ShouldBe(["1: none", "2", "3: vice president aware, not active", "4", "5: C-level named, quarterly slot"]);
    }

    [Fact]
    public void Auto_names_the_model_it_stands_for_unless_the_brief_forces_one()
    {
        Field(Open("model"), "model").Hint.ShouldEndWith("The strategist would pick Co-selling for this brief.");
        var forced = FormCatalogue.Open("model", new(), FormCases.Framework(forced: true), FormCases.Playbook, "");
        Field(forced, "model").Hint.ShouldNotContain("Co-selling");
    }

    [Fact]
    public void Only_the_objective_is_required() =>
        BriefFields.Forms.SelectMany(id => Open(id).Fields).Where(f => f.Required).ShouldHaveSingleItem().Id.ShouldBe("objective");

    [Fact]
    public void A_form_of_another_kind_is_a_mistake() => Should.Throw<ArgumentOutOfRangeException>(() => Open("checkin"));
}
