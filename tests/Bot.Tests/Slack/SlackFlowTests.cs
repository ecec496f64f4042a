using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>The bot as people use it in Slack, from the command to the thread that is brought up to date.</summary>
public sealed class SlackFlowTests
{
    private const string Objective = "expand into DACH healthcare with Falcon";

    [Fact]
    public async Task An_objective_is_previewed_for_one_person_and_posted_as_a_card_with_its_sections_in_the_thread()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        var answer = await ana.Types(Objective);
        answer.Status.ShouldBe(200);
        ana.Messages().ShouldAllBe(m => m.OnlyFor == ana.Id);
        ana.Sees[^1].ShouldContain("Preview: only you see this");
        app.Slack.Public("general").ShouldBeEmpty();

        await ana.Presses("Post here");
        await app.Settle();
        var posted = app.Slack.Public("general");
        var card = posted[0];
        card.ThreadTs.ShouldBeNull();
        card.Shown.ShouldContain("Ana Ruiz posted the partnership framework");
        var thread = string.Join("\n", posted.Skip(1).Select(m => m.Shown));
        posted.Skip(1).ShouldAllBe(m => m.ThreadTs == card.Ts);
        foreach (var section in new[] { "PARTNER CRITERIA", "PARTNERSHIP MODELS", "MUTUAL VALUE MAP", "PARTNER PROFILE", "GOVERNANCE STRUCTURE", "COMMERCIAL TERMS", "SUCCESS METRICS", "PARTNERSHIP ROADMAP", "RISK ASSESSMENT" })
            thread.ShouldContain(section, Shouldly.Case.Insensitive);
        ana.Messages().Where(m => m.OnlyFor is not null).ShouldHaveSingleItem().Shown.ShouldContain("Posted.");
    }

    [Fact]
    public async Task An_edit_brings_the_posted_card_up_to_date_in_place_and_says_so_in_its_thread()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.Types(Objective);
        await ana.Presses("Post here");
        await app.Settle();
        var before = app.Slack.Public("general");
        await ana.Presses("Edit");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form replaces the loading view");
        ana.Modal!.Fill("brief.company", "Nordlicht AG");
        await ana.Presses("Post framework");
        await app.Settle();
        var after = app.Slack.Public("general");
        after[0].Ts.ShouldBe(before[0].Ts);
        after[0].Shown.ShouldContain("version 2");
        after.Count(m => m.ThreadTs is null).ShouldBe(1);
        after[^1].Shown.ShouldContain("Ana Ruiz posted version 2");
        (await app.Rows(db => db.Versions)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_bare_command_opens_a_form_at_once_and_leads_through_five_steps_with_a_mistake_on_the_way_to_the_post()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        (await ana.Types("")).IsEmpty.ShouldBeTrue();
        app.Slack.Calls.Select(c => c.Method).First(m => m.StartsWith("views", StringComparison.Ordinal)).ShouldBe("views.open");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form replaces the loading view");
        ana.Modal!.Fill("brief.objective", Objective).Fill("brief.partner", "Falcon");
        await ana.Submits();
        ana.Modal!.CallbackId.ShouldBe("form.criteria.v1");
        ana.Modal.Fill("criteria.market", "4");
        await ana.Submits();
        ana.Modal!.CallbackId.ShouldBe("form.value.v1");
        ana.Modal.Fill("value.youProvide", "Introductions to 40 clinics | Access | much | M | 15000");
        await ana.Submits();
        ana.Errors.Keys.ShouldBe(["value.youProvide"]);
        ana.Modal!.Value("value.youProvide").ShouldContain("much");
        ana.Modal.Fill("value.youProvide", "Introductions to 40 clinics | Access | 300000 | M | 15000");
        await ana.Submits();
        ana.Modal!.CallbackId.ShouldBe("form.model.v1");
        await ana.Presses("Back");
        await ana.Until(p => p.Modal?.CallbackId == "form.value.v1", "the step before");
        ana.Modal!.Value("value.youProvide").ShouldContain("300000");
        await ana.Submits();
        await ana.Submits();
        ana.Modal!.CallbackId.ShouldBe("form.governance.post.v1");
        ana.Modal.Fill("governance.yourSponsor", "U0BEN").Fill("governance.postTo", "C0RANDOM");
        (await ana.Submits()).IsEmpty.ShouldBeTrue();
        await app.Settle();
        ana.Modal.ShouldBeNull();
        var posted = app.Slack.Public("random");
        posted[0].Shown.ShouldContain("Falcon");
        string.Join("\n", posted.Select(m => m.Shown)).ShouldContain("Ben Okafor");
        app.Slack.Public("general").ShouldBeEmpty();
        (await app.Rows(db => db.Drafts)).ShouldHaveSingleItem().Posted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_person_named_in_the_governance_may_edit_and_nobody_else_whatever_they_are_called()
    {
        await using var app = await SlackApp.Start();
        var (ana, ben, cleo) = (app.Person("ana"), app.Person("ben"), app.Person("cleo"));
        await ana.Types("governance");
        await ana.Until(p => p.Modal?.CallbackId.StartsWith("form.governance", StringComparison.Ordinal) == true, "the form");
        ana.Modal!.Fill("governance.yourManager", "U0BEN");
        await ana.Submits();
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the objective is asked for");
        ana.Modal!.Fill("brief.objective", Objective).Fill("brief.partner", "Falcon");
        await ana.Presses("Post framework");
        await app.Settle();
        await ana.Closes();
        await cleo.Presses("Edit", "general");
        await cleo.Until(p => p.Modal?.Text.Contains("may change it", StringComparison.Ordinal) == true, "cleo is refused");
        await ben.Presses("Edit", "general");
        await ben.Until(p => p.Modal?.CallbackId == "form.brief.v1", "ben may edit");
        (await app.Rows(db => db.Drafts.Where(d => d.Person == "U0CLEO"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_full_text_is_read_in_a_modal_section_by_section()
    {
        await using var app = await SlackApp.Start();
        var (ana, ben) = (app.Person("ana"), app.Person("ben"));
        await ana.Types(Objective);
        await ana.Presses("Full text");
        await ana.Until(p => p.Modal?.CallbackId == "read.v1", "the text opens");
        await ana.Chooses("read.section.v1", "RISK ASSESSMENT");
        await ana.Until(p => p.Modal!.Text.Contains("RISK ASSESSMENT", StringComparison.Ordinal), "the section is shown");
        await ana.Presses("Post here");
        await app.Settle();
        await ana.Until(p => p.Modal!.Text.Contains("Posted.", StringComparison.Ordinal), "it is posted");
        await ben.Presses("Full text", "general");
        await ben.Until(p => p.Modal?.CallbackId == "read.v1", "everybody in the channel can read what is posted");
    }

    [Fact]
    public async Task The_home_tab_shows_the_partnerships_and_leads_to_them()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.OpensHome();
        await ana.Until(p => p.Home is not null, "the home tab is published");
        RenderedText.Of(ana.Home!.Payload).Text.ShouldContain("No partnership yet");
        await ana.Types(Objective);
        await ana.Presses("Post here");
        await app.Settle();
        await ana.OpensHome();
        await ana.Until(p => RenderedText.Of(p.Home!.Payload).Text.Contains("Falcon", StringComparison.Ordinal), "the partnership is listed");
        RenderedText.Of(ana.Home!.Payload).Text.ShouldContain("Next meeting");
        await ana.PressesAtHome("Edit");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form opens from the home tab");
    }
}
