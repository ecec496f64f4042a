using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>Forms in modals: what is wrong, what is refused, what is closed.</summary>
public sealed class SlackFormTests
{
    [Fact]
    public async Task S31_S32_wrong_answers_come_back_at_their_own_inputs_and_nothing_else_does()
    {
        await using var app = await SlackApp.Start();
        var ana = await AtValue(app);
        ana.Modal!.Fill("value.youProvide", "Something | Nonsense").Fill("value.partnerProvides", "Something | Access | many");
        var answer = await ana.Submits();
        answer.Json!["response_action"]!.ToString().ShouldBe("errors");
        answer.Json.Count.ShouldBe(2);
        ana.Errors.Keys.Order().ShouldBe(["value.partnerProvides", "value.youProvide"]);
    }

    [Fact]
    public async Task S33_mistakes_that_come_by_a_button_stand_at_the_top_of_the_form_and_what_was_typed_stays()
    {
        await using var app = await SlackApp.Start();
        var ana = await AtValue(app);
        ana.Modal!.Fill("value.youProvide", "Something | Nonsense");
        await ana.Presses("Post framework");
        await ana.Until(p => p.Modal!.Text.Contains("Not taken yet", StringComparison.Ordinal), "the mistakes are told");
        ana.Modal!.Value("value.youProvide").ShouldBe("Something | Nonsense");
        (await app.Rows(db => db.Partnerships)).ShouldBeEmpty();
        ana.Modal.Fill("value.youProvide", "Introductions | Access | 300000 | M | 15000");
        await ana.Submits();
        ana.Modal!.CallbackId.ShouldBe("form.brief.v1");
        ana.Modal.Text.ShouldContain("What you filled in is kept");
    }

    [Fact]
    public async Task S37_a_submission_of_somebody_who_may_not_is_refused_above_the_form_and_nothing_is_written()
    {
        await using var app = await SlackApp.Start();
        var (ana, ben) = (app.Person("ana"), app.Person("ben"));
        await ana.Types("expand into DACH healthcare with Falcon");
        await ana.Presses("Post here");
        await app.Settle();
        await ben.Presses("Compare settings", "general");
        await ben.Until(p => p.Modal?.CallbackId.StartsWith("form.compare", StringComparison.Ordinal) == true, "everybody may compare");
        ben.Modal!.Fill("compare.modelB", "reseller");
        await ben.Submits();
        await ben.Presses("Use B");
        await ben.Until(p => p.Modal!.Text.Contains("may change it", StringComparison.Ordinal), "using a setting is refused");
        (await app.Rows(db => db.Versions)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task S38_closing_a_form_cleans_a_draft_that_lives_in_it_alone_and_keeps_one_whose_preview_is_still_there()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.Types("");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form");
        (await ana.Closes())!.IsEmpty.ShouldBeTrue();
        (await app.Rows(db => db.Drafts)).ShouldBeEmpty();
        await ana.Types("expand into DACH healthcare with Falcon");
        await ana.Presses("Refine");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form");
        await ana.Closes();
        (await app.Rows(db => db.Drafts)).ShouldHaveSingleItem();
        await ana.Presses("Post here");
        await app.Settle();
        app.Slack.Public("general")[0].Shown.ShouldContain("Falcon");
    }

    [Fact]
    public async Task S40_zones_are_offered_while_they_are_typed()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.Types("");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form");
        var offered = await ana.Modal!.Suggest("brief.timeZone", "e");
        offered.Count.ShouldBeInRange(1, 100);
        (await ana.Modal.Suggest("brief.timeZone", "berlin"))[0].ShouldContain("Berlin");
        ana.Modal.Fill("brief.timeZone", "Europe/Berlin").Fill("brief.objective", "expand into DACH healthcare");
        await ana.Submits();
        (await app.Rows(db => db.Drafts)).ShouldHaveSingleItem().BriefJson.ShouldContain("Europe/Berlin");
    }

    [Fact]
    public async Task A_table_attached_to_the_import_form_is_read_and_listed()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.Types("list --import");
        await ana.Until(p => p.Modal?.CallbackId.StartsWith("form.import", StringComparison.Ordinal) == true, "the form");
        ana.Modal!.FillFile("import.file", "partners.csv", "name,market,brand\nFalcon,4,3\nHeron,2,5\n"u8.ToArray());
        await ana.Submits();
        ana.Modal!.Text.ShouldContain("2 companies");
        (await app.Rows(db => db.CandidateLists)).ShouldHaveSingleItem().Count.ShouldBe(2);
    }

    private static async Task<SlackPerson> AtValue(SlackApp app)
    {
        var ana = app.Person("ana");
        await ana.Types("value");
        await ana.Until(p => p.Modal?.CallbackId.StartsWith("form.value", StringComparison.Ordinal) == true, "the form");
        return ana;
    }
}
