using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>Several instances on one database: they know what the others know, and do nothing twice.</summary>
public sealed class InstallationInstancesTests
{
    [Fact]
    public async Task A_second_instance_knows_the_workspace_without_asking()
    {
        await using var first = await SlackApp.Start();
        await using var second = new BotApp(first.Bot.Database, "Development",
            ("Slack:SigningSecret", FakeSlackServer.SigningSecret), ("Slack:BotToken", FakeSlackServer.BotToken), ("Slack:ApiUrl", first.Slack.ApiUrl.AbsoluteUri))
        { Time = first.Bot.Time };
        (await first.Slack.Person("ana", second.CreateClient()).Types("help")).Body.ShouldContain("strategic-partnerships");
        first.Slack.CallsOf("auth.test").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task S62_two_instances_that_need_a_new_token_at_once_ask_for_it_once_and_both_get_it()
    {
        await using var first = new InstallableApp();
        await using var second = new InstallableApp(first);
        using var page = await first.Install(rotating: true);
        var installation = (await second.Installations.Of("T0001", CancellationToken.None))!;
        // The watches renew an hour ahead: what is asked here is asked by an instance that slept through it.
        first.Slack.Delay("oauth.v2.access", TimeSpan.FromSeconds(2));
        first.Time.Advance(TimeSpan.FromHours(13));
        var asked = new[] { first, second, first, second }.Select(app => app.Installations.Token(installation, CancellationToken.None).AsTask()).ToArray();
        await Tokens(first, asked);
        first.Slack.CallsOf("oauth.v2.access").Count(c => c.Text("grant_type") == "refresh_token").ShouldBe(1);
        var renewed = first.Slack.World.Tokens[^1].Value;
        renewed.ShouldStartWith("xoxe.xoxb-issued-");
        asked.Select(t => t.Result).ShouldAllBe(token => token == renewed);
        (await first.Rows(db => db.Installations)).ShouldHaveSingleItem().RenewingUntil.ShouldBeNull();
    }

    [Fact]
    public async Task A_token_is_renewed_in_its_last_hour_without_anybody_asking_and_the_old_one_serves_meanwhile()
    {
        await using var app = new InstallableApp();
        using var page = await app.Install(rotating: true);
        var old = app.Slack.World.Tokens[^1].Value;
        var installation = (await app.Installations.Of("T0001", CancellationToken.None))!;
        app.Slack.FailNext("oauth.v2.access", "500");
        app.Time.Advance(TimeSpan.FromHours(11.5));
        await Patience.Until(() => app.Log.Lines.Any(l => l.Contains("could not be renewed (http_500)", StringComparison.Ordinal)), "the renewal fails");
        (await app.Installations.Token(installation, CancellationToken.None)).ShouldBe(old);
        await Later(app, () => app.Slack.World.Tokens[^1].Value != old, TimeSpan.FromMinutes(1));
        await Patience.Until(() => app.Installations.Token(installation, CancellationToken.None).AsTask().Result == app.Slack.World.Tokens[^1].Value, "the new one serves");
    }

    [Fact]
    public async Task A_token_that_could_not_be_renewed_in_time_is_never_sent()
    {
        await using var app = new InstallableApp();
        using var page = await app.Install(rotating: true);
        var installation = (await app.Installations.Of("T0001", CancellationToken.None))!;
        app.Slack.RateLimit("oauth.v2.access", 100_000);
        app.Time.Advance(TimeSpan.FromHours(12));
        (await app.Installations.Token(installation, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task What_one_instance_takes_in_or_gives_up_the_others_learn_within_a_minute()
    {
        await using var first = new InstallableApp();
        await using var second = new InstallableApp(first);
        using var page = await first.Install();
        (await second.Installations.Of("T0001", CancellationToken.None)).ShouldNotBeNull();
        await first.Installations.Remove("T0001", CancellationToken.None);
        await Later(first, () => second.Installations.Of("T0001", CancellationToken.None).AsTask().Result is null, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Installing_anew_wins_over_what_another_instance_still_remembers()
    {
        await using var first = new InstallableApp();
        using var page = await first.Install(rotating: true);
        first.Time.Advance(TimeSpan.FromHours(11.5));
        await Patience.Until(() => first.Rows(db => db.Installations).GetAwaiter().GetResult()[0].Revision == 2, "the token is renewed");
        await using var second = new InstallableApp(first);
        SlackInstallation? known = null;
        await Patience.Until(() => (known = second.Installations.Of("T0001", CancellationToken.None).AsTask().Result) is not null, "the second one knows");
        await first.Installations.Remove("T0001", CancellationToken.None);
        first.Time.Advance(TimeSpan.FromSeconds(1));
        using var again = await first.Install();
        await Later(first, () => second.Installations.Token(known!, CancellationToken.None).AsTask().Result == first.Slack.World.Tokens[^1].Value, TimeSpan.FromMinutes(1));
    }

    /// <summary>Lets time pass in steps until it is so.</summary>
    private static Task Later(InstallableApp app, Func<bool> so, TimeSpan step)
    {
        var steps = 0;
        return Patience.Until(() =>
        {
            if (so())
                return true;
            if (steps++ < 5)
                app.Time.Advance(step);
            return false;
        }, "it is so after a while");
    }

    private static Task Tokens(InstallableApp app, Task[] asked) => Patience.Until(() =>
    {
        app.Time.Advance(TimeSpan.FromMilliseconds(200));
        return asked.All(t => t.IsCompleted);
    }, "all get a token");
}
