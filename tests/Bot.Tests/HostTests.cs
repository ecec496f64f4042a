using System.Net;
using System.Text;

namespace StrategicPartnerships.Bot.Tests;

public sealed class HostTests
{
    [Fact]
    public async Task The_page_allows_nothing_but_its_own_files()
    {
        using var bot = new BotApp();
        using var response = await bot.CreateClient().GetAsync("/");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Content-Security-Policy").Single()
            .ShouldBe("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        response.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldNotContain("style=");
        page.ShouldNotContain("http://");
        page.ShouldNotContain("https://");
        page.ShouldContain("<script src=\"/chat.js\" defer");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/local/messages?place=general")]
    [InlineData("/local/partnerships")]
    [InlineData("/local/events")]
    [InlineData("/chat.js")]
    public async Task Outside_development_the_local_chat_does_not_exist(string path)
    {
        using var bot = new BotApp(environment: "Production");
        (await bot.CreateClient().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bot.CreateClient().GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Production", "LocalChat:Enabled", "true")]
    [InlineData("Development", "LocalChat:Enabled", "perhaps")]
    [InlineData("Development", "Storage:Provider", "Paper")]
    [InlineData("Development", "Playbook:Path", "/no/such/folder")]
    public void A_wrong_setting_stops_the_start_with_the_name_of_its_key(string environment, string key, string value)
    {
        using var bot = new BotApp(null, environment, (key, value));
        Should.Throw<InvalidOperationException>(() => bot.CreateClient()).Message.ShouldContain(key);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_answered(string path)
    {
        using var bot = new BotApp();
        (await bot.CreateClient().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Host", "evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Nothing_is_taken_from_another_site(string header, string value)
    {
        using var bot = new BotApp();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local/messages") { Content = new StringContent("{\"text\":\"help\"}", Encoding.UTF8, "application/json") };
        request.Headers.Add(header, value);
        (await bot.CreateClient().SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_clock_moves_forward_and_stays_moved_after_a_restart()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Post("/local/clock", new { advance = "P7D" });
        ana.Answer.GetProperty("now").GetDateTimeOffset().ShouldBe(new(2026, 11, 29, 9, 0, 0, TimeSpan.Zero));
        ana.Answer.GetProperty("delivered").GetInt32().ShouldBe(0);
        using var again = new BotApp(bot.Database);
        var ben = again.Talk();
        await ben.Post("/local/clock", new { advance = "P1M" });
        ben.Answer.GetProperty("now").GetDateTimeOffset().ShouldBe(new(2026, 12, 29, 9, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("P-7D")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("P9999Y")]
    [InlineData("P99999999999999999D")]
    public async Task A_clock_that_cannot_be_moved_so_says_why(string advance)
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Post("/local/clock", new { advance });
        ana.Status.ShouldBe(HttpStatusCode.BadRequest);
        ana.Answer.GetProperty("error").GetString()!.ShouldContain("P7D");
    }

    [Fact]
    public async Task A_post_reaches_an_open_page_at_once()
    {
        using var bot = new BotApp();
        using var stream = await bot.CreateClient().GetStreamAsync("/local/events?place=general");
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync()).ShouldBe(": connected");
        await bot.Talk().PostObjective("Enter the Gulf healthcare market");
        string? line;
        do
            line = await reader.ReadLineAsync();
        while (line is not null && !line.StartsWith("data: ", StringComparison.Ordinal));
        line.ShouldNotBeNull().ShouldContain("STRATEGIC PARTNERSHIP FRAMEWORK");
    }

    [Fact]
    public async Task The_page_asks_for_pieces_of_itself_and_gets_them_encoded()
    {
        using var bot = new BotApp();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local/messages") { Content = new StringContent("{\"text\":\"\"}", Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("text/html");
        using var response = await bot.CreateClient().SendAsync(request);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await response.Content.ReadAsStringAsync()).ShouldContain("data-form=\"brief\"");
    }
}
