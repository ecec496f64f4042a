using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.Primitives;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class InboundSignatureTests
{
    private const string Timestamp = "1531420618";
    private const string Published = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    /// <summary>Of the platform's own guide, like the secret and the signature.</summary>
    private const string Body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
        + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    [Fact]
    public void S1_the_published_example_is_proven() => Objection().ShouldBeNull();

    [Fact]
    public void S2_one_changed_byte_is_no_longer_proven() => Objection(body: Body.Replace("foobar", "foobas", StringComparison.Ordinal)).ShouldBe("digest");

    [Theory]
    [InlineData(-300, null)]
    [InlineData(300, null)]
    [InlineData(301, "stale")]
    [InlineData(-301, "stale")]
    [InlineData(360, "stale")]
    [InlineData(-360, "stale")]
    public void S3_S4_S5_five_minutes_either_way_are_forgiven_and_not_a_second_more(int seconds, string? why) => Objection(later: seconds).ShouldBe(why);

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("-1531420618")]
    [InlineData("+1531420618")]
    [InlineData(" 1531420618")]
    [InlineData("1531420618.0")]
    [InlineData("99999999999999999999999")]
    public void S6_a_time_that_is_no_plain_number_is_refused(string timestamp) => Objection(timestamp: timestamp, signature: InboundHost.Sign(Body, timestamp)).ShouldBe("timestamp");

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("0")]
    public void The_end_of_time_is_stale_and_no_error(string timestamp) => Objection(timestamp: timestamp, signature: InboundHost.Sign(Body, timestamp)).ShouldBe("stale");

    [Fact]
    public void S6_a_header_that_is_missing_or_comes_twice_is_refused()
    {
        Objection(signature: StringValues.Empty).ShouldBe("headers");
        Objection(timestamp: StringValues.Empty).ShouldBe("headers");
        Objection(signature: new(["v0=00", Published])).ShouldBe("headers");
        Objection(timestamp: new([Timestamp, Timestamp])).ShouldBe("headers");
    }

    [Theory]
    [InlineData("v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", "version")]
    [InlineData("a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", "version")]
    [InlineData("v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503", "digest")]
    [InlineData("v0=a2114d57", "digest")]
    [InlineData("v0=", "digest")]
    [InlineData("V0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", "version")]
    [InlineData("", "version")]
    public void S7_only_the_one_version_in_lower_case_counts(string signature, string why) => Objection(signature: signature).ShouldBe(why);

    [Fact]
    public void Either_of_two_secrets_may_sign_while_one_is_changed()
    {
        Objection(secrets: ["another", InboundHost.Secret]).ShouldBeNull();
        Objection(secrets: [InboundHost.Secret, "another"]).ShouldBeNull();
        Objection(secrets: ["another"]).ShouldBe("digest");
    }

    [Fact]
    public void No_secret_and_an_empty_secret_prove_nothing()
    {
        Objection(secrets: []).ShouldBe("digest");
        Objection(secrets: [""], signature: InboundHost.Sign(Body, Timestamp, "")).ShouldBe("digest");
    }

    [Fact]
    public async Task At_the_door_an_unproven_body_is_answered_401_and_goes_no_further()
    {
        await using var host = await InboundHost.Start();
        foreach (var path in new[] { "/slack/commands", "/slack/interactions", "/slack/events" })
        {
            using var wrong = await host.Post(path, InboundPayloads.Command(), secret: "another");
            wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await wrong.Content.ReadAsStringAsync()).ShouldBeEmpty();
            using var unsigned = await host.Send(path, Encoding.UTF8.GetBytes(InboundPayloads.Command()), "application/x-www-form-urlencoded");
            unsigned.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        host.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task At_the_door_nothing_is_proven_where_no_secret_is_set()
    {
        await using var host = await InboundHost.Start(secrets: []);
        (await host.Post("/slack/commands", InboundPayloads.Command(), secret: "")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        host.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task S9_S11_at_the_door_the_previous_secret_and_any_spelling_of_the_headers_do()
    {
        await using var host = await InboundHost.Start();
        (await host.Post("/slack/commands", InboundPayloads.Command(), secret: InboundHost.PreviousSecret)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var now = host.Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        (await host.Send("/slack/commands", Encoding.UTF8.GetBytes(Body), "application/x-www-form-urlencoded", ("X-SLACK-REQUEST-TIMESTAMP", now), ("x-slack-signature", InboundHost.Sign(Body, now))))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Taken.Count.ShouldBe(2);
    }

    private static string? Objection(StringValues? signature = null, StringValues? timestamp = null, string body = Body, int later = 0, string[]? secrets = null) =>
        SlackSignature.Objection(
            secrets ?? [InboundHost.Secret], signature ?? Published, timestamp ?? Timestamp, Encoding.UTF8.GetBytes(body),
            DateTimeOffset.FromUnixTimeSeconds(long.Parse(Timestamp, CultureInfo.InvariantCulture)).AddSeconds(later));
}
