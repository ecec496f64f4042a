using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Delivery;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>The methods that installing and looking up need. They read or may be repeated, so a failure is answered with "not now", and longer trouble is not waited for here.</summary>
internal sealed class SlackCalls(SlackExchange exchange, SlackOptions options)
{
    /// <summary>Where Slack says "later" without saying when.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(30);

    public Task<SlackResult<AuthTestAnswer>> Test(Secret token, CancellationToken cancel) => Call("auth.test", Bearer(token), SlackCallJson.Default.AuthTestAnswer, cancel);

    public Task<SlackResult<UserAnswer>> User(Secret token, string user, CancellationToken cancel) =>
        Call("users.info", Bearer(token), SlackCallJson.Default.UserAnswer, cancel, ("user", user), ("include_locale", "true"));

    public Task<SlackResult<ChannelAnswer>> Conversation(Secret token, string channel, CancellationToken cancel) =>
        Call("conversations.info", Bearer(token), SlackCallJson.Default.ChannelAnswer, cancel, ("channel", channel));

    /// <summary>Turns the code that a browser brought into tokens.</summary>
    public Task<SlackResult<OAuthAnswer>> Redeem(string code, CancellationToken cancel) =>
        Call("oauth.v2.access", Basic(), SlackCallJson.Default.OAuthAnswer, cancel, ("code", code), ("redirect_uri", options.RedirectAddress.AbsoluteUri));

    public Task<SlackResult<OAuthAnswer>> Renew(Secret refresh, CancellationToken cancel) =>
        Call("oauth.v2.access", Basic(), SlackCallJson.Default.OAuthAnswer, cancel, ("grant_type", "refresh_token"), ("refresh_token", refresh.Value));

    private static AuthenticationHeaderValue Bearer(Secret token) => new("Bearer", token.Value);

    private AuthenticationHeaderValue Basic() => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.ClientId}:{options.ClientSecret!.Value}")));

    private async Task<SlackResult<T>> Call<T>(string method, AuthenticationHeaderValue proof, JsonTypeInfo<T> read, CancellationToken cancel, params (string Name, string Value)[] arguments)
        where T : SlackCallAnswer
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Api, method));
        request.Content = new FormUrlEncodedContent(arguments.Select(a => KeyValuePair.Create(a.Name, a.Value)));
        request.Headers.Authorization = proof;
        // A code or a refresh token works once.
        var answer = await exchange.Send(request, repeatable: proof.Scheme == "Bearer", SlackExchange.Patience, cancel);
        if (answer.Status is not { } status)
            return NotNow<T>("not_reached", null);
        return status == HttpStatusCode.OK ? Understand(answer, read) : NotNow<T>(FormattableString.Invariant($"http_{(int)status}"), answer.RetryAfter);
    }

    private static SlackResult<T> Understand<T>(SlackExchanged answer, JsonTypeInfo<T> read)
        where T : SlackCallAnswer
    {
        try
        {
            return JsonSerializer.Deserialize(answer.Body, read) switch
            {
                { Ok: true } told => new(told),
                { Error: "ratelimited" or "internal_error" or "fatal_error" or "service_unavailable" or "request_timeout" } later => NotNow<T>(later.Error, answer.RetryAfter),
                var refused => new(null, refused?.Error ?? "no_answer", new Outcome.Rejected(refused?.Error ?? "no_answer")),
            };
        }
        catch (JsonException)
        {
            return NotNow<T>("no_json", answer.RetryAfter);
        }
    }

    private static SlackResult<T> NotNow<T>(string why, TimeSpan? after)
        where T : class =>
        new(null, why, new Outcome.Retry(after ?? Later, why));
}
