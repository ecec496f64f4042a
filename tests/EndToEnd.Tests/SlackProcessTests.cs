using System.Net;
using System.Text.Json.Nodes;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>The main job in Slack with the bot as it is started by an administrator: over HTTP with a crash, and over a socket that is renewed.</summary>
public sealed class SlackProcessTests
{
    private const string Objective = "expand into DACH healthcare with Falcon";

    [Fact]
    public async Task A_framework_is_posted_once_though_the_bot_is_killed_in_the_middle_and_is_edited_in_place()
    {
        await using var both = await BotInSlack.Start();
        var ana = both.Person("ana");
        await ana.Types(Objective);
        await ana.Until(p => p.Sees.Any(m => m.Contains("Preview: only you see this", StringComparison.Ordinal)), "the preview, which a busy machine sends after the answer");
        await ana.Presses("Post here");

        // Between two messages: what was being sent at that very moment is for the tests of the delivery pass.
        await both.Until(() => Sent(both) >= 6, "a part of the thread is posted");
        await both.CrashAndRestart();
        ana = both.Person("ana");
        await both.Until(() => Posted(both).Skip(1).Any(m => m.Shown.Contains("RISK ASSESSMENT", StringComparison.OrdinalIgnoreCase)) && IsStill(both), "the rest follows by itself");
        var thread = Posted(both);
        thread.Count(m => m.ThreadTs is null).ShouldBe(1);
        thread.Skip(1).ShouldAllBe(m => m.ThreadTs == thread[0].Ts);
        thread.Select(Key).ShouldBeUnique();
        thread.Select(m => m.Shown).ShouldBeUnique();
        thread.Count.ShouldBeGreaterThan(10);

        await ana.Presses("Edit");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form replaces the loading view");
        ana.Modal!.Fill("brief.company", "Nordlicht AG");
        await ana.Presses("Post framework");
        await both.Until(() => Posted(both)[0].Shown.Contains("version 2", StringComparison.Ordinal), "the card is brought up to date");
        Posted(both)[0].Ts.ShouldBe(thread[0].Ts);
        Posted(both).Count(m => m.ThreadTs is null).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_conversation_goes_over_a_socket_that_is_renewed_on_the_way()
    {
        await using var both = await BotInSlack.Start(socket: true);
        var ready = await both.Ready();
        ready.Status.ShouldBe(HttpStatusCode.OK);
        var ana = both.Person("ana");
        await ana.Types(Objective);
        await ana.Until(p => p.Sees.Any(m => m.Contains("Preview: only you see this", StringComparison.Ordinal)), "the preview, which a busy machine sends after the answer");

        await both.Slack.Sockets.Disconnect("refresh_requested");
        await both.Until(() => both.Slack.Sockets.Opened == 2, "a second socket is opened");
        await ana.Presses("Post here");
        await both.Until(() => Posted(both).Count >= 3, "the thread begins");
        await both.Until(() => both.Slack.Sockets.Connections == 1, "the first socket is given up");
        await ana.Presses("Edit");
        await ana.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form replaces the loading view");
        ana.Modal!.Fill("brief.company", "Nordlicht AG");
        await ana.Presses("Post framework");
        await both.Until(() => Posted(both)[0].Shown.Contains("version 2", StringComparison.Ordinal), "the card is brought up to date");
        both.Slack.Sockets.Opened.ShouldBe(2);
        (await both.Ready()).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static IReadOnlyList<FakeMessage> Posted(BotInSlack both) => both.Slack.Public("general");

    /// <summary>So many were posted and written down as such.</summary>
    private static int Sent(BotInSlack both) => both.Bot.Log.Split("is Delivered.").Length - 1;

    private static string Key(FakeMessage message) => message.Content["metadata"]!["event_payload"]!["key"]!.ToString();

    private static bool IsStill(BotInSlack both) => Posted(both).Count > 0 && Age(Posted(both)[^1]) > TimeSpan.FromSeconds(3);

    private static TimeSpan Age(FakeMessage message) => TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch.AddSeconds(double.Parse(message.Ts, System.Globalization.CultureInfo.InvariantCulture));
}
