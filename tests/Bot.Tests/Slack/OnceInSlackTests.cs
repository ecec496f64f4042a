using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>The same request, however often and to however many instances it comes, has one effect.</summary>
public sealed class OnceInSlackTests
{
    private const string Objective = "expand into DACH healthcare with Falcon";

    [Fact]
    public async Task S27_the_same_command_again_and_at_once_makes_one_draft_and_gets_the_same_answer()
    {
        await using var app = await SlackApp.Start();
        _ = app.Person("ana");
        var request = app.Slack.Requests.Command(app.Slack.Requests.CommandFields(Objective, "U0ANA", "general"));
        using var client = app.Bot.CreateClient();
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Send(client, request)));
        answers.Distinct().ShouldHaveSingleItem().ShouldContain("Preview");
        (await Send(client, request)).ShouldBe(answers[0]);
        (await app.Rows(db => db.Drafts)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task S35_a_form_that_is_sent_twice_posts_once()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.Types(Objective);
        await ana.Presses("Post here");
        await ana.Repeats();
        await app.Settle();
        (await app.Rows(db => db.Partnerships)).ShouldHaveSingleItem();
        app.Slack.Public("general").Count(m => m.ThreadTs is null).ShouldBe(1);
        await ana.Presses("Edit");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form");
        ana.Modal!.Fill("brief.company", "Nordlicht AG");
        await ana.Submits();
        var drafts = await app.Rows(db => db.Drafts);
        await ana.Repeats();
        ana.Modal!.CallbackId.ShouldBe("form.criteria.v1");
        (await app.Rows(db => db.Drafts)).Select(d => d.Revision).ShouldBe(drafts.Select(d => d.Revision));
    }

    [Fact]
    public async Task S42_an_event_that_comes_twice_is_taken_once()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.Says(Objective, "general");
        await ana.Repeats();
        await app.Settle();
        (await app.Rows(db => db.Drafts)).ShouldHaveSingleItem();
        ana.Messages("general").Count(m => m.OnlyFor == ana.Id).ShouldBe(1);
    }

    [Fact]
    public async Task On_two_instances_at_once_a_command_has_one_effect()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        await ana.Types(Objective);
        var second = await SlackApp.Start(app.Bot.Database, app.Slack);
        var request = app.Slack.Requests.Command(app.Slack.Requests.CommandFields("expand into Nordic retail with Heron", "U0ANA", "general"));
        using var one = app.Bot.CreateClient();
        using var two = second.Bot.CreateClient();
        var answers = Task.WhenAll(Send(one, request), Send(two, request));
        // The one that was later looks for the other's answer on the clock.
        await Patience.Until(
            () =>
            {
                app.Bot.Time.Advance(TimeSpan.FromMilliseconds(50));
                return answers.IsCompleted;
            },
            "both are answered");
        (await app.Rows(db => db.Drafts)).Count.ShouldBe(2);
        await second.Bot.DisposeAsync();
    }

    private static async Task<string> Send(HttpClient client, SignedRequest request)
    {
        using var message = request.ToMessage();
        using var response = await client.SendAsync(message);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }
}
