using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>All of the settings or none; half of them stop the start with the name of the key and where its value is found.</summary>
public sealed class SettingsTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const string Bot = "xoxb-17653672481-s3cret";
    private const string App = "xapp-1-A0001-s3cret";

    [Theory]
    [InlineData("SigningSecret", "BotToken=" + Bot)]
    [InlineData("SigningSecret", "ClientId=1.2", "ClientSecret=" + Secret, "PublicUrl=https://bot.example")]
    [InlineData("SigningSecret", "PreviousSigningSecret=" + Secret, "BotToken=" + Bot, "AppToken=" + App)]
    [InlineData("BotToken", "SigningSecret=" + Secret)]
    [InlineData("BotToken", "AppToken=" + App)]
    [InlineData("BotToken", "AppId=A0001")]
    [InlineData("BotToken", "PublicUrl=https://bot.example")]
    [InlineData("BotToken", "SigningSecret=" + Secret, "BotToken=xoxp-s3cret")]
    [InlineData("BotToken", "SigningSecret=" + Secret, "BotToken=" + App)]
    [InlineData("BotToken", "SigningSecret=" + Secret, "BotToken=" + Bot, "ClientId=1.2", "ClientSecret=" + Secret, "PublicUrl=https://bot.example")]
    [InlineData("AppToken", "BotToken=" + Bot, "AppToken=" + Bot)]
    [InlineData("AppId", "SigningSecret=" + Secret, "BotToken=" + Bot, "AppId=1.2")]
    [InlineData("ClientSecret", "SigningSecret=" + Secret, "ClientId=1.2", "PublicUrl=https://bot.example")]
    [InlineData("ClientId", "SigningSecret=" + Secret, "ClientSecret=" + Secret, "PublicUrl=https://bot.example")]
    [InlineData("PublicUrl", "SigningSecret=" + Secret, "ClientId=1.2", "ClientSecret=" + Secret)]
    [InlineData("PublicUrl", "SigningSecret=" + Secret, "ClientId=1.2", "ClientSecret=" + Secret, "PublicUrl=http://bot.example")]
    [InlineData("PublicUrl", "SigningSecret=" + Secret, "ClientId=1.2", "ClientSecret=" + Secret, "PublicUrl=http://localhost:3978")]
    [InlineData("PublicUrl", "SigningSecret=" + Secret, "ClientId=1.2", "ClientSecret=" + Secret, "PublicUrl=bot.example")]
    [InlineData("PublicUrl", "SigningSecret=" + Secret, "ClientId=1.2", "ClientSecret=" + Secret, "PublicUrl=https://bot.example/?s3cret")]
    [InlineData("ApiUrl", "SigningSecret=" + Secret, "BotToken=" + Bot, "ApiUrl=https://slack.com.evil.example/api/")]
    [InlineData("ApiUrl", "SigningSecret=" + Secret, "BotToken=" + Bot, "ApiUrl=http://slack.com/api/")]
    [InlineData("ApiUrl", "SigningSecret=" + Secret, "BotToken=" + Bot, "ApiUrl=https://s3cret@slack.com/api/")]
    [InlineData("ApiUrl", "SigningSecret=" + Secret, "BotToken=" + Bot, "ApiUrl=https://slack.com:8443/api/")]
    [InlineData("ApiUrl", "SigningSecret=" + Secret, "BotToken=" + Bot, "ApiUrl=http://127.0.0.1:5000/api/")]
    public void Half_a_configuration_stops_the_start_with_the_name_of_its_key(string key, params string[] settings)
    {
        var message = Should.Throw<InvalidOperationException>(() => Read("Production", settings)).Message;
        message.ShouldStartWith($"Slack:{key} ");
        message.ShouldNotContain("s3cret");
        message.ShouldNotContain(Secret);
        message.ShouldEndWith(".");
    }

    [Fact]
    public void The_whole_bot_does_not_start_on_half_a_configuration()
    {
        using var bot = new BotApp(null, "Production", ("Slack:BotToken", Bot));
        Should.Throw<InvalidOperationException>(() => bot.CreateClient()).Message.ShouldStartWith("Slack:SigningSecret");
    }

    [Theory]
    [InlineData("ApiUrl=http://localhost:5000/api/")]
    [InlineData("ApiUrl=http://127.0.0.1:5000/api/")]
    [InlineData("PublicUrl=http://localhost:3978")]
    public void Plain_http_is_accepted_on_this_machine_and_in_development_alone(string setting)
    {
        string[] settings = ["SigningSecret=" + Secret, "BotToken=" + Bot, setting];
        Read("Development", settings).Enabled.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => Read("Production", settings));
        Should.Throw<InvalidOperationException>(() => Read("Staging", settings));
        Should.Throw<InvalidOperationException>(() => Read("Development", ["SigningSecret=" + Secret, "BotToken=" + Bot, setting.Replace("localhost", "example.com").Replace("127.0.0.1", "10.0.0.1")]));
    }

    [Theory]
    [InlineData("https://slack.com/api/", "https://slack.com/oauth/v2/authorize")]
    [InlineData("https://slack-gov.com/api", "https://slack-gov.com/oauth/v2/authorize")]
    public void Consent_is_asked_for_on_the_same_cloud_as_the_methods(string api, string authorize) =>
        Read("Production", "SigningSecret=" + Secret, "ClientId=1.2", "ClientSecret=" + Secret, "PublicUrl=https://bot.example/partners", "ApiUrl=" + api)
            .ShouldSatisfyAllConditions(o => o.AuthorizeAddress.AbsoluteUri.ShouldBe(authorize), o => o.RedirectAddress.AbsoluteUri.ShouldBe("https://bot.example/partners/slack/oauth_redirect"));

    [Fact]
    public void The_settings_print_without_their_secrets()
    {
        var options = Read("Production", "SigningSecret= " + Secret, "PreviousSigningSecret=" + Secret, "ClientId=1.2", "ClientSecret=" + Secret, "AppToken=" + App, "PublicUrl=https://bot.example");
        options.ToString().ShouldNotContain(Secret);
        options.ToString().ShouldNotContain(App);
        options.SigningSecret!.Value.ShouldBe(Secret);
    }

    [Theory]
    [InlineData("/slack/commands")]
    [InlineData("/slack/interactions")]
    [InlineData("/slack/events")]
    public async Task Without_settings_there_is_nothing_there(string path)
    {
        using var bot = new BotApp(environment: "Production");
        var client = bot.CreateClient();
        (await client.PostAsync(path, new StringContent("x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/slack/install")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/slack/oauth_redirect")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_signing_secret_the_bot_listens_on_its_socket_alone()
    {
        await using var app = await SlackApp.Start(null, null, null, ("Slack:SigningSecret", ""), ("Slack:AppToken", FakeSlackServer.AppToken));
        await Patience.Until(() => app.Slack.Sockets.IsConnected, "the socket is open");
        using var signed = app.Slack.Requests.Command(app.Slack.Requests.CommandFields("help")).ToMessage();
        (await app.Bot.CreateClient().SendAsync(signed)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.Person("ana").Types("help")).Body.ShouldContain("strategic-partnerships");
    }

    private static SlackOptions Read(string environment, params string[] settings) => SlackSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("Slack:" + s.Split('=', 2)[0], (string?)s.Split('=', 2)[1]))).Build(),
        new Place { EnvironmentName = environment });

    private sealed class Place : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
