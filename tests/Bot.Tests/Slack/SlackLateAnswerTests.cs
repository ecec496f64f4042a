using Microsoft.Data.Sqlite;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>S22: what is not ready in time is answered in time all the same, and comes by itself later.</summary>
public sealed class SlackLateAnswerTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task S22_a_command_that_a_busy_database_holds_up_is_acknowledged_in_time_and_answered_later(bool socket)
    {
        await using var app = await SlackApp.Start(settings: socket ? [("Slack:AppToken", FakeSlackServer.AppToken)] : []);
        await Patience.Until(() => app.Slack.Sockets.IsConnected == socket, "the way to the bot is open");
        var ana = app.Person("ana");
        await using (var database = new SqliteConnection($"Data Source={app.Bot.Database};Pooling=False"))
        {
            await database.OpenAsync(TestContext.Current.CancellationToken);
            await using var busy = database.BeginTransaction();
            var typing = ana.Types("expand into DACH healthcare with Falcon");
            await Acknowledged(app, typing);
            (await typing).IsEmpty.ShouldBeTrue();
            ana.Sees.ShouldBeEmpty();
            await busy.RollbackAsync(TestContext.Current.CancellationToken);
        }

        await app.Settle();
        ana.Messages().ShouldHaveSingleItem().OnlyFor.ShouldBe(ana.Id);
        ana.Sees[0].ShouldContain("Preview: only you see this");
    }

    /// <summary>Lets 2.4 of the three seconds pass, after a moment of real time in which the bot begins to wait for them: nobody can see when it does.</summary>
    private static async Task Acknowledged(SlackApp app, Task answer)
    {
        await Task.WhenAny(answer, Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System));
        answer.IsCompleted.ShouldBeFalse();
        app.Bot.Time.Advance(TimeSpan.FromSeconds(2.4));
        await Patience.Until(() => answer.IsCompleted, "the command is acknowledged");
    }
}
