using System.Net;

namespace StrategicPartnerships.Bot.Tests;

public sealed class OnceTests
{
    private const string Objective = "Enter the Gulf healthcare market with our clinic software";

    [Fact]
    public async Task The_same_request_sent_many_times_at_once_has_one_effect_and_one_answer()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say(Objective);
        var state = ana.Actions.First().GetProperty("state").GetString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
            (await bot.Talk().Post("/local/actions", new { id = "framework.post.v1", state }, "click-1")).Answer.ToString()));
        answers.Distinct().ShouldHaveSingleItem();
        (await ana.Get("/local/partnerships")).GetArrayLength().ShouldBe(1);
        (await ana.Get("/local/messages?place=general")).GetProperty("messages").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_same_request_after_a_restart_gets_the_stored_answer()
    {
        using var bot = new BotApp();
        var first = (await bot.Talk().Say(Objective, "typed-1")).Answer.ToString();
        using var again = new BotApp(bot.Database);
        (await again.Talk().Say(Objective, "typed-1")).Answer.ToString().ShouldBe(first);
        (await again.Talk("ben").Say(Objective, "typed-1")).Answer.ToString().ShouldNotBe(first);
    }

    [Fact]
    public async Task Two_clicks_at_once_without_an_id_still_post_once()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say(Objective);
        var state = ana.Actions.First().GetProperty("state").GetString();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => bot.Talk().Post("/local/actions", new { id = "framework.post.v1", state })));
        (await ana.Get("/local/partnerships")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Two_edits_saved_at_once_never_overwrite_each_other()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await EditingTests.Begin(ana);
        var edits = Enumerable.Range(0, 4).Select(_ => bot.Talk()).ToArray();
        foreach (var edit in edits)
            await edit.Say("edit Falcon");
        await Task.WhenAll(edits.Select((edit, i) => edit.Fill("company", $"Company {i}").Submit("post")));
        edits.Count(e => e.Text.Contains("posted version 2", StringComparison.Ordinal)).ShouldBe(1);
        edits.Count(e => e.Text.Contains("Nothing was overwritten", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task Ids_that_do_not_exist_are_answered_in_words()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Post("/local/forms/nothing", new { state = "x", values = new { } });
        ana.Status.ShouldBe(HttpStatusCode.NotFound);
        ana.Answer.GetProperty("error").GetString()!.ShouldContain("no such form");
        await ana.Post("/local/actions", new { id = "nothing", state = "x" });
        ana.Status.ShouldBe(HttpStatusCode.NotFound);
        await ana.Post("/local/forms/brief", new { state = "x", values = new { } });
        ana.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
