using System.Net;
using System.Text;

namespace StrategicPartnerships.Bot.Tests;

public sealed class BadInputTests
{
    public static readonly TheoryData<string> Hostile =
    [
        "<script>alert(1)</script><img src=x onerror=alert(1)>", "@channel <!here> <@U1> [link](http://evil.example)", "=HYPERLINK(\"http://evil.example\")",
        "[objective] {offer} {{x}}", "مرحبا \u202e evil", "👩‍👩‍👧‍👦 🏴", "a\u0000b\u0007c\u001b[31m", "'; DROP TABLE Partnerships; --", "\"><svg/onload=alert(1)>",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task User_text_is_shown_inert_everywhere(string text)
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("");
        await ana.Fill("objective", "Enter the Gulf healthcare market").Fill("partner", text).Fill("company", text).Submit("post");
        if (ana.Status == HttpStatusCode.UnprocessableEntity)
        {
            ana.Errors.EnumerateObject().ShouldNotBeEmpty();
            return;
        }

        var page = await ana.Client.GetStringAsync("/?person=" + Uri.EscapeDataString(text));
        var id = (await ana.Get("/local/partnerships"))[0].GetProperty("id").GetString();
        var print = await ana.Client.GetStringAsync($"/local/partnerships/{id}/print");
        foreach (var html in new[] { ana.Html, page, print })
        {
            html.ShouldNotContain("<script>alert");
            html.ShouldNotContain("<img");
            html.ShouldNotContain("<svg/");
            html.ShouldNotContain("href=\"http");
        }
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_told_in_words_and_nothing_is_done()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("objective: " + new string('x', 10_000));
        ana.Text.ShouldContain("500");
        (await ana.Get("/local/partnerships")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_body_beyond_the_cap_is_refused_in_words()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Post("/local/messages", new { text = new string('x', 70_000) });
        ana.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        ana.Answer.GetProperty("error").GetString()!.ShouldContain("64 KB");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[1]")]
    public async Task A_body_that_is_no_request_is_refused_in_words(string body)
    {
        using var bot = new BotApp();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await bot.CreateClient().PostAsync("/local/messages", content);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_wrong_percentage_is_told_beside_its_field_and_what_was_typed_is_kept()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("");
        await ana.Fill("objective", "Enter the Gulf healthcare market").Submit();
        await ana.Submit();
        var state = ana.Form.GetProperty("state").GetString();
        await ana.Post("/local/forms/value", new { state, values = new { grossMargin = "140", acv = "9000" }, then = "next" });
        ana.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ana.Errors.GetProperty("grossMargin").GetString().ShouldNotBeNullOrEmpty();
        await ana.Post("/local/forms/criteria", new { state, values = new { }, then = "next" });
        ana.Value("grossMargin").ShouldBe("140");
        ana.Value("acv").ShouldBe("9000");
    }
}
