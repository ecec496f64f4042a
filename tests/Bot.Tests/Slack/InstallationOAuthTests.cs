using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>How a workspace installs the bot, and how it cannot be made to.</summary>
public sealed class InstallationOAuthTests
{
    [Fact]
    public async Task The_link_leads_to_the_consent_page_with_what_the_bot_asks_for()
    {
        await using var app = new InstallableApp();
        using var response = await app.Browser.GetAsync("/slack/install");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var consent = response.Headers.Location!;
        consent.GetLeftPart(UriPartial.Path).ShouldBe(new Uri(app.Slack.BaseUrl, "oauth/v2/authorize").AbsoluteUri);
        var asked = QueryHelpers.ParseQuery(consent.Query);
        asked["client_id"].ToString().ShouldBe(FakeSlackServer.ClientId);
        asked["scope"].ToString().Split(',').ShouldBe(SlackScopes.Bot);
        asked["redirect_uri"].ToString().ShouldBe("https://bot.example/slack/oauth_redirect");
        asked["state"].ToString().Length.ShouldBe(32);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith("__Host-slack-install=");
        foreach (var attribute in new[] { "secure", "httponly", "path=/", "samesite=lax", "max-age=600" })
            cookie.ShouldContain(attribute, Shouldly.Case.Insensitive);
        cookie.ShouldNotContain("domain", Shouldly.Case.Insensitive);
        cookie.ShouldNotContain(asked["state"].ToString());
    }

    [Fact]
    public async Task Consent_installs_the_bot_and_a_page_says_what_to_type_first()
    {
        await using var app = new InstallableApp();
        using var page = await app.Install();
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var text = await page.Content.ReadAsStringAsync();
        text.ShouldContain("Strategic Partnerships is installed in Acme.");
        text.ShouldContain("/strategic-partnerships help");
        text.ShouldNotContain("xoxb");
        app.Slack.CallsOf("oauth.v2.access").ShouldHaveSingleItem().Text("redirect_uri").ShouldBe("https://bot.example/slack/oauth_redirect");
        var row = (await app.Rows(db => db.Installations)).ShouldHaveSingleItem();
        (row.Workspace, row.Team, row.BotUser, row.App, row.InstalledBy).ShouldBe(("T0001", "T0001", "U0BOT", "A0001", "U0ANA"));
        (await app.Person("ana").Types("help")).Body.ShouldContain("strategic-partnerships");
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("wrong")]
    [InlineData("of another browser")]
    [InlineData("used twice")]
    [InlineData("expired")]
    public async Task A_way_back_that_did_not_set_out_in_this_browser_installs_nothing(string how)
    {
        await using var app = new InstallableApp();
        using var other = app.NewBrowser();
        var state = InstallableApp.State(await InstallableApp.Begin(how == "of another browser" ? other : app.Browser));
        if (how == "used twice")
            (await InstallableApp.Return(app.Browser, state, "no-such-code")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        if (how == "expired")
            app.Time.Advance(TimeSpan.FromMinutes(10));
        var calls = app.Slack.CallsOf("oauth.v2.access").Count;
        using var page = await InstallableApp.Return(app.Browser, how switch { "missing" => null, "wrong" => new string('0', 32), _ => state }, app.Slack.NewOAuthCode());
        page.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await page.Content.ReadAsStringAsync()).ShouldContain("Open the installation link again");
        app.Slack.CallsOf("oauth.v2.access").Count.ShouldBe(calls);
        (await app.Rows(db => db.Installations)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stolen_cookie_is_good_for_one_answer_alone()
    {
        await using var app = new InstallableApp();
        using var begun = await app.Browser.GetAsync("/slack/install");
        var cookie = begun.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        (await app.Bot.CreateClient().SendAsync(Back())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.Bot.CreateClient().SendAsync(Back())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        HttpRequestMessage Back()
        {
            var request = new HttpRequestMessage(HttpMethod.Get, new Uri(InstallableApp.PublicUrl, $"slack/oauth_redirect?code={app.Slack.NewOAuthCode()}&state={InstallableApp.State(begun.Headers.Location!)}"));
            request.Headers.Add("Cookie", cookie);
            return request;
        }
    }

    [Fact]
    public async Task Whoever_says_no_is_told_that_nothing_was_installed()
    {
        await using var app = new InstallableApp();
        var state = InstallableApp.State(await InstallableApp.Begin(app.Browser));
        using var page = await app.Browser.GetAsync($"/slack/oauth_redirect?error=access_denied&state={state}");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync()).ShouldContain("nothing was installed");
        app.Slack.CallsOf("oauth.v2.access").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("500", HttpStatusCode.ServiceUnavailable, "in a minute")]
    [InlineData("ratelimited", HttpStatusCode.ServiceUnavailable, "in a minute")]
    [InlineData("invalid_code", HttpStatusCode.BadRequest, "did not confirm")]
    [InlineData("bad_redirect_uri", HttpStatusCode.BadRequest, "did not confirm")]
    public async Task A_code_that_is_not_taken_installs_nothing_and_the_log_says_why(string fault, HttpStatusCode status, string words)
    {
        await using var app = new InstallableApp();
        app.Slack.FailNext("oauth.v2.access", fault);
        using var page = await app.Install();
        page.StatusCode.ShouldBe(status);
        (await page.Content.ReadAsStringAsync()).ShouldContain(words);
        app.Slack.CallsOf("oauth.v2.access").ShouldHaveSingleItem();
        app.Log.Lines.ShouldContain(l => l.Contains("not completed", StringComparison.Ordinal) && l.Contains(fault, StringComparison.Ordinal));
        (await app.Rows(db => db.Installations)).ShouldBeEmpty();
    }

    [Fact]
    public async Task S61_consent_given_to_another_app_is_turned_away()
    {
        await using var app = new InstallableApp();
        app.Slack.OAuth.IssuedFor = "A0OTHER";
        using var page = await app.Install();
        page.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await app.Rows(db => db.Installations)).ShouldBeEmpty();
        (await app.Person("ana").Types("help")).Body.ShouldContain("not installed");
    }

    [Fact]
    public async Task Installing_again_replaces_the_tokens()
    {
        await using var app = new InstallableApp();
        using var first = await app.Install();
        var before = app.Slack.World.Tokens[^1];
        app.Time.Advance(TimeSpan.FromHours(1));
        using var second = await app.Install();
        before.Revoked = true;
        (await app.Rows(db => db.Installations)).ShouldHaveSingleItem().InstalledAt.ShouldBe(app.Time.GetUtcNow());
        (await app.Installations.Token((await app.Installations.Of("T0001", CancellationToken.None))!, CancellationToken.None)).ShouldBe(app.Slack.World.Tokens[^1].Value);
    }

    [Fact]
    public async Task S60_an_organisation_is_stored_under_its_own_id()
    {
        await using var app = new InstallableApp();
        app.Slack.World.AddTeam("T0002", "olga", "office", "E0001");
        using var page = await app.Install("T0002", orgWide: true);
        (await page.Content.ReadAsStringAsync()).ShouldContain("installed in Acme Group");
        var row = (await app.Rows(db => db.Installations)).ShouldHaveSingleItem();
        (row.Workspace, row.Team, row.Enterprise).ShouldBe(("E0001", null, "E0001"));
        var answer = await app.Person("olga").Types("list", "office");
        answer.Body.ShouldNotContain("not installed");
        answer.Body.ShouldContain("partnership");
    }
}
