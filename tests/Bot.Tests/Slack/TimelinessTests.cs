using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>Slack gives three seconds: whatever is slow, the answer is in time, a modal opens, and the result comes later.</summary>
public sealed class TimelinessTests
{
    private const string Objective = "expand into DACH healthcare with Falcon";

    /// <summary>More than the bot waits, less than Slack does.</summary>
    private static readonly TimeSpan AlmostThree = TimeSpan.FromSeconds(2.4);

    private static readonly TimeSpan RealPatience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("", "form.brief.v1")]
    [InlineData("governance", "form.governance.v1")]
    public async Task While_the_database_does_not_answer_a_command_opens_its_modal_and_fills_it_later(string text, string form)
    {
        var held = new HeldDatabase();
        await using var app = await SlackApp.Start(held: held);
        var ana = await WithFalcon(app);
        held.Hold();
        var typing = ana.Types(text);
        await ana.Until(p => p.Modal is not null, "a modal opens before the database has said anything");
        ana.Modal!.Text.ShouldContain("One moment");
        (await InTime(app, held, typing)).IsEmpty.ShouldBeTrue();
        held.Release();
        await app.Later(() => ana.Modal?.CallbackId == form, "the form replaces the loading view");
    }

    [Theory]
    [InlineData("help", "/strategic-partnerships")]
    [InlineData("enter the Nordic energy market", "Preview: only you see this")]
    public async Task While_the_database_does_not_answer_a_command_is_acknowledged_and_its_answer_comes_later(string text, string expected)
    {
        var held = new HeldDatabase();
        await using var app = await SlackApp.Start(held: held);
        var ana = await WithFalcon(app);
        held.Hold();
        (await InTime(app, held, ana.Types(text))).IsEmpty.ShouldBeTrue();
        held.Release();
        await app.Settle();
        app.Slack.CallsOf("response_url").ShouldNotBeEmpty();
        var last = ana.Messages()[^1];
        last.Shown.ShouldContain(expected);
        last.OnlyFor.ShouldBe(ana.Id);
    }

    [Fact]
    public async Task A_button_opens_its_form_while_the_database_does_not_answer()
    {
        var held = new HeldDatabase();
        await using var app = await SlackApp.Start(held: held);
        var ana = await WithFalcon(app);
        held.Hold();
        var pressing = ana.Presses("Edit", "general");
        await ana.Until(p => p.Modal is not null, "a modal opens before the database has said anything");
        await InTime(app, held, pressing);
        held.Release();
        await app.Later(() => ana.Modal?.CallbackId == "form.brief.v1", "the form replaces the loading view");
    }

    [Fact]
    public async Task A_submission_that_takes_too_long_shows_that_it_runs_and_then_the_next_step()
    {
        var held = new HeldDatabase();
        await using var app = await SlackApp.Start(held: held);
        var ana = await WithForm(app, "", "form.brief.v1");
        ana.Modal!.Fill("brief.objective", Objective).Fill("brief.partner", "Falcon");
        await SubmitLate(app, held, ana);
        await app.Later(() => ana.Modal?.CallbackId == "form.criteria.v1", "the next step replaces the loading view");
    }

    [Fact]
    public async Task A_submission_that_takes_too_long_and_has_a_mistake_comes_back_with_what_was_typed()
    {
        var held = new HeldDatabase();
        await using var app = await SlackApp.Start(held: held);
        var ana = await WithForm(app, "value", "form.value");
        ana.Modal!.Fill("value.youProvide", "Introductions to 40 clinics | Access | much | M | 15000");
        await SubmitLate(app, held, ana);
        await app.Later(() => ana.Modal?.CallbackId.StartsWith("form.value", StringComparison.Ordinal) == true, "the form comes back");
        ana.Modal!.Value("value.youProvide").ShouldContain("much");
        ana.Modal.Text.ShouldContain("much");
        ana.Modal.Fill("value.youProvide", "Introductions to 40 clinics | Access | 300000 | M | 15000");
        await ana.Submits();
        ana.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_submission_that_takes_too_long_and_posts_says_so_in_the_modal_at_the_end()
    {
        var held = new HeldDatabase();
        await using var app = await SlackApp.Start(held: held);
        var ana = await WithForm(app, "", "form.brief.v1");
        ana.Modal!.Fill("brief.objective", Objective).Fill("brief.partner", "Falcon");
        for (var step = 0; step < 4; step++)
            await ana.Submits();
        ana.Modal!.CallbackId.ShouldBe("form.governance.post.v1");
        await SubmitLate(app, held, ana);
        await app.Settle();
        await app.Later(() => ana.Modal?.Text.Contains("Posted", StringComparison.Ordinal) == true, "the modal says that it is posted");
        app.Slack.Public("general").Count(m => m.ThreadTs is null).ShouldBe(1);
    }

    [Fact]
    public async Task S30_a_trigger_that_expired_leaves_a_button_that_opens_the_form_after_all()
    {
        await using var app = await SlackApp.Start();
        var ana = app.Person("ana");
        app.Slack.FailNext("views.open", "expired_trigger_id");
        (await ana.Types("")).Status.ShouldBe(200);
        await app.Settle();
        ana.Modal.ShouldBeNull();
        ana.Sees[^1].ShouldContain("Nothing is lost");
        await ana.Presses("Open the form");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the button opens the form");
    }

    private static async Task<SlackPerson> WithFalcon(SlackApp app)
    {
        var ana = app.Person("ana");
        await ana.Types(Objective);
        await ana.Presses("Post here");
        await app.Settle();
        return ana;
    }

    private static async Task<SlackPerson> WithForm(SlackApp app, string text, string form)
    {
        var ana = app.Person("ana");
        await ana.Types(text);
        await ana.Until(p => p.Modal?.CallbackId.StartsWith(form, StringComparison.Ordinal) == true, "the form opens");
        return ana;
    }

    private static async Task SubmitLate(SlackApp app, HeldDatabase held, SlackPerson person)
    {
        held.Hold();
        var answer = await InTime(app, held, person.Submits());
        answer.Json!["response_action"]!.ToString().ShouldBe("update");
        person.Modal!.Text.ShouldContain("One moment");
        held.Release();
    }

    /// <summary>The answer, which must have come before the third second though the database has said nothing.</summary>
    private static async Task<BotAnswer> InTime(SlackApp app, HeldDatabase held, Task<BotAnswer> asked)
    {
        await Patience.Until(() => held.Holds("Inbox"), "the request is about to be stored");
        asked.IsCompleted.ShouldBeFalse();
        app.Bot.Time.Advance(AlmostThree);
        var answer = await asked.WaitAsync(RealPatience);
        answer.Status.ShouldBe(200);
        return answer;
    }
}
