using System.Net;
using System.Text;
using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class InboundHttpTests
{
    private const string Json = "application/json";
    private const string FormType = "application/x-www-form-urlencoded";

    [Fact]
    public async Task S12_a_body_over_the_limit_is_refused_before_its_signature_is_looked_at()
    {
        await using var host = await InboundHost.Start();
        var announced = Encoding.UTF8.GetBytes("payload=" + new string('x', SlackBody.Limit));
        (await host.Send("/slack/interactions", announced, FormType)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        host.Log.Lines.ShouldContain(l => l.Contains("rejected: size", StringComparison.Ordinal));
        host.Log.Lines.ShouldNotContain(l => l.Contains("rejected: headers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_hides_its_length_is_cut_off_at_the_limit()
    {
        await using var host = await InboundHost.Start();
        (await host.Send("/slack/events", new byte[SlackBody.Limit + 1], Json, ("Transfer-Encoding", "chunked"))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await host.Send("/slack/events", new byte[SlackBody.Limit], Json, ("Transfer-Encoding", "chunked"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_largest_view_of_the_platform_fits()
    {
        await using var host = await InboundHost.Start();
        var view = InboundPayloads.View(view: $$""","note":"{{new string('x', 250_000)}}" """);
        (await host.Post("/slack/interactions", InboundPayloads.Interaction(view))).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Taken.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("ssl_check=1&token=x", FormType)]
    [InlineData("token=x&ssl_check=1", "application/x-www-form-urlencoded; charset=utf-8")]
    [InlineData("ssl_check=1&payload=%7B%22type%22%3A%22block_actions%22%7D&command=%2Fstrategic-partnerships", FormType)]
    public async Task S13_the_certificate_probe_is_answered_unsigned_and_carries_nothing_in(string body, string type)
    {
        await using var host = await InboundHost.Start();
        foreach (var path in new[] { "/slack/commands", "/slack/interactions", "/slack/events" })
        {
            using var response = await host.Send(path, Encoding.UTF8.GetBytes(body), type);
            (response.StatusCode, response.Content.Headers.ContentLength).ShouldBe((HttpStatusCode.OK, 0));
        }

        (await host.Post("/slack/commands", InboundPayloads.Command(more: "&ssl_check=1"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Taken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ssl_check=0&command=%2Fstrategic-partnerships", FormType)]
    [InlineData("ssl_check=1&ssl_check=1", FormType)]
    [InlineData("ssl_check=0&ssl_check=1", FormType)]
    [InlineData("ssl_check=01", FormType)]
    [InlineData("ssl_check=1 ", FormType)]
    [InlineData("ssl_check", FormType)]
    [InlineData("SSL_CHECK=1", FormType)]
    [InlineData("?ssl_check=1", FormType)]
    [InlineData("xssl_check=1", FormType)]
    [InlineData("ssl_check=1", Json)]
    [InlineData("ssl_check=1", "text/plain")]
    [InlineData("{\"ssl_check\":1}", Json)]
    public async Task S15_what_only_looks_like_a_probe_needs_a_signature(string body, string type)
    {
        await using var host = await InboundHost.Start();
        (await host.Send("/slack/commands", Encoding.UTF8.GetBytes(body), type)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task S16_S17_the_handshake_is_echoed_once_it_is_proven()
    {
        await using var host = await InboundHost.Start();
        const string body = """{"type":"url_verification","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P","token":"t"}""";
        using var proven = await host.Post("/slack/events", body, Json);
        proven.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        (await proven.Content.ReadAsStringAsync()).ShouldBe("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
        using var unproven = await host.Send("/slack/events", Encoding.UTF8.GetBytes(body), Json);
        unproven.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await unproven.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task S10_the_raw_bytes_are_proven_and_decoded_afterwards()
    {
        await using var host = await InboundHost.Start();
        var body = InboundPayloads.Command().Replace("text=help", "text=a+b%20c%2Bd+%C3%BC+ü&text=twice", StringComparison.Ordinal);
        (await host.Post("/slack/commands", body)).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Taken.ShouldHaveSingleItem().ShouldBeOfType<SlackRequest.Command>().Text.ShouldBe("a b c+d ü ü");
    }

    [Theory]
    [InlineData("/slack/interactions", "payload=%7B%22type%22%3A%22workflow_step_edit%22%7D", FormType, HttpStatusCode.OK)]
    [InlineData("/slack/interactions", "other=1", FormType, HttpStatusCode.BadRequest)]
    [InlineData("/slack/interactions", "payload=%7B", FormType, HttpStatusCode.BadRequest)]
    [InlineData("/slack/interactions", "payload=%5B%5D", FormType, HttpStatusCode.BadRequest)]
    [InlineData("/slack/interactions", "payload=%7B%22type%22%3A%22block_actions%22%7D", FormType, HttpStatusCode.BadRequest)]
    [InlineData("/slack/interactions", "", FormType, HttpStatusCode.BadRequest)]
    [InlineData("/slack/events", "{", Json, HttpStatusCode.BadRequest)]
    [InlineData("/slack/events", "null", Json, HttpStatusCode.BadRequest)]
    [InlineData("/slack/events", "{\"type\":\"something_new\"}", Json, HttpStatusCode.OK)]
    [InlineData("/slack/events", "{}", Json, HttpStatusCode.BadRequest)]
    [InlineData("/slack/commands", "text=help", FormType, HttpStatusCode.BadRequest)]
    public async Task S41_what_is_unknown_is_acknowledged_and_what_is_broken_is_refused(string path, string body, string type, HttpStatusCode status)
    {
        await using var host = await InboundHost.Start();
        using var response = await host.Post(path, body, type);
        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
        host.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task S34_an_answer_is_json_with_its_charset_and_no_answer_is_no_byte()
    {
        await using var host = await InboundHost.Start(request => request is SlackRequest.Command ? new("""{"text":"ü"}""") : SlackAnswer.Empty);
        using var command = await host.Post("/slack/commands", InboundPayloads.Command());
        command.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        (await command.Content.ReadAsStringAsync()).ShouldBe("""{"text":"ü"}""");
        using var submission = await host.Post("/slack/interactions", InboundPayloads.Interaction(InboundPayloads.View()));
        (submission.StatusCode, submission.Content.Headers.ContentLength, submission.Content.Headers.ContentType).ShouldBe((HttpStatusCode.OK, 0, null));
    }

    [Fact]
    public async Task S21_an_error_of_ours_is_an_apology_for_a_command_and_silence_for_the_rest()
    {
        await using var host = await InboundHost.Start(_ => throw new InvalidOperationException("the text Falcon was too much"));
        using var command = await host.Post("/slack/commands", InboundPayloads.Command());
        command.StatusCode.ShouldBe(HttpStatusCode.OK);
        var said = await command.Content.ReadAsStringAsync();
        said.ShouldStartWith("""{"response_type":"ephemeral","text":"Sorry,""");
        said.ShouldNotContain("InvalidOperation");
        using var click = await host.Post("/slack/interactions", InboundPayloads.Interaction(InboundPayloads.ButtonClick()));
        (click.StatusCode, click.Content.Headers.ContentLength).ShouldBe((HttpStatusCode.OK, 0));
        host.Log.Lines.ShouldContain(l => l.StartsWith("Error", StringComparison.Ordinal) && l.Contains("InvalidOperationException", StringComparison.Ordinal));
        host.Log.Lines.ShouldNotContain(l => l.Contains("Falcon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task S43_a_retry_is_taken_like_the_first_time()
    {
        await using var host = await InboundHost.Start();
        var body = InboundPayloads.Event(InboundPayloads.Mention("hello"));
        var now = host.Time.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        (await host.Send("/slack/events", Encoding.UTF8.GetBytes(body), Json, ("X-Slack-Request-Timestamp", now), ("X-Slack-Signature", InboundHost.Sign(body, now)), ("x-slack-retry-num", "3"), ("x-slack-retry-reason", "http_timeout")))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Taken.ShouldHaveSingleItem().ShouldBeOfType<SlackRequest.Spoken>();
    }

    [Theory]
    [InlineData("/slack/commands")]
    [InlineData("/slack/interactions")]
    [InlineData("/slack/events")]
    public async Task The_addresses_take_posts_alone(string path)
    {
        await using var host = await InboundHost.Start();
        (await host.Get(path)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }
}
