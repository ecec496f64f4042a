using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>What a typed line leads to, wherever it is typed.</summary>
public sealed class SlackCommandTests
{
    [Fact]
    public async Task S18_the_bare_command_opens_a_modal_and_says_nothing_in_the_channel()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        var answer = await ana.Types("");
        (answer.Status, answer.IsEmpty).ShouldBe((200, true));
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form");
        ana.Sees.ShouldBeEmpty();
        app.Slack.CallsOf("views.open").Count.ShouldBe(1);
    }

    [Fact]
    public async Task S19_help_answers_in_the_body_for_the_person_alone()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        var answer = await ana.Types("help");
        answer.Json!["response_type"]!.ToString().ShouldBe("ephemeral");
        answer.Body.ShouldContain("/strategic-partnerships list");
        app.Slack.Public("general").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("show Nobody")]
    [InlineData("export Falcon pdf")]
    [InlineData("diff Falcon v1 v2 v3")]
    public async Task S20_what_cannot_be_done_is_told_in_words_with_status_200(string typed)
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        var answer = await ana.Types(typed);
        answer.Status.ShouldBe(200);
        answer.Json!["response_type"]!.ToString().ShouldBe("ephemeral");
        answer.Json["text"]!.ToString().Length.ShouldBeGreaterThan(20);
        (await app.Rows(db => db.Partnerships)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("dm")]
    public async Task S26_where_the_bot_is_no_member_it_answers_and_posts_through_the_address_of_the_request(string place)
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        (await ana.Types("expand into DACH healthcare with Falcon", place)).Json!["response_type"]!.ToString().ShouldBe("ephemeral");
        app.Slack.CallsOf("chat.postMessage").ShouldBeEmpty();
        await ana.Presses("Post here", place);
        await app.Settle();
        ana.Messages(place).ShouldContain(m => m.OnlyFor == null && m.Shown.Contains("posted the partnership framework"));
    }

    [Fact]
    public async Task An_objective_in_a_message_becomes_a_preview_by_the_message_shortcut_and_is_posted_into_its_thread()
    {
        await using var app = await SlackApp.Start();
        var (ana, ben) = (app.Person("ana"), app.Person("ben"));
        await ben.Says("we should expand into DACH healthcare with Falcon", "random");
        var message = app.Slack.Public("random")[0];
        await app.Settle();
        await ana.UsesMessageShortcut("message.objective.v1", message);
        await app.Settle();
        await ana.Presses("Post here", "random");
        await app.Settle();
        app.Slack.Public("random").ShouldContain(m => m.ThreadTs == message.Ts && m.Shown.Contains("Ana Ruiz posted the partnership framework"));
    }

    [Fact]
    public async Task The_global_shortcut_opens_the_form_and_the_result_is_posted_where_it_is_told()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.UsesShortcut("framework.new.v1");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form");
        ana.Modal!.Fill("brief.objective", "expand into DACH healthcare").Fill("brief.partner", "Falcon");
        await ana.Presses("Post framework");
        await app.Settle();
        ana.Messages("dm").ShouldContain(m => m.Shown.Contains("Falcon"));
        app.Slack.Public("general").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mention_and_a_direct_message_are_answered_for_the_person_alone_with_a_button_where_a_form_is_meant()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.Says("help", "general");
        await app.Settle();
        app.Slack.Public("general").Where(m => m.Author == FakeSlackServer.BotUser).ShouldBeEmpty();
        ana.Messages("general").ShouldContain(m => m.OnlyFor == ana.Id && m.Shown.Contains("/strategic-partnerships"));
        await ana.Says("criteria");
        await app.Settle();
        await ana.Presses("Open the form", "dm");
        await ana.Until(p => p.Modal?.CallbackId == "form.criteria.v1", "the form opens by the button");
    }

    [Fact]
    public async Task An_export_lands_as_a_file_in_the_thread_of_the_partnership()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.Types("expand into DACH healthcare with Falcon");
        await ana.Presses("Post here");
        await app.Settle();
        await ana.Types("export");
        await app.Settle();
        var card = app.Slack.Public("general")[0];
        var file = app.Slack.World.Files.ShouldHaveSingleItem();
        file.Name.ShouldEndWith(".md");
        System.Text.Encoding.UTF8.GetString(file.Content!).ShouldContain("RISK ASSESSMENT", Shouldly.Case.Insensitive);
        app.Slack.CallsOf("files.completeUploadExternal").ShouldHaveSingleItem().Arguments["thread_ts"]!.ToString().ShouldBe(card.Ts);
    }

    [Fact]
    public async Task The_bot_says_hello_when_it_is_added_to_a_channel()
    {
        await using var app = await SlackApp.Start();
        _ = app.Person("ana");
        await app.Slack.Event(new() { ["type"] = "member_joined_channel", ["user"] = FakeSlackServer.BotUser, ["channel"] = "C0GENERAL", ["channel_type"] = "C", ["team"] = "T0001", ["event_ts"] = "1763802000.000100" });
        await app.Settle();
        app.Slack.Public("general")[0].Shown.ShouldContain("Hello. I design partnerships");
    }
}
