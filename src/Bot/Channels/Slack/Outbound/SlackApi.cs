using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Delivery;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>The one way to the Web API. The token travels in the Authorization header alone; nothing of a call is logged but its method.</summary>
internal sealed partial class SlackApi(SlackExchange exchange, SlackOptions options, SlackPace pace, SlackAccess access, ILogger<SlackApi> log)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>For methods that write.</summary>
    public Task<SlackResult<T>> Write<TArguments, T>(
        SlackMethod method, SlackInstallation installation, TArguments arguments, JsonTypeInfo<TArguments> how, JsonTypeInfo<T> read, CancellationToken cancel)
        where T : class
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(arguments, how));
        content.Headers.ContentType = Json;
        return Call(method, installation, content, read, cancel);
    }

    /// <summary>For methods that read: they take no JSON.</summary>
    public Task<SlackResult<T>> Read<T>(SlackMethod method, SlackInstallation installation, JsonTypeInfo<T> read, CancellationToken cancel, params (string Name, string Value)[] arguments)
        where T : class =>
        Call(method, installation, new FormUrlEncodedContent(arguments.Select(a => KeyValuePair.Create(a.Name, a.Value))), read, cancel);

    private async Task<SlackResult<T>> Call<T>(SlackMethod method, SlackInstallation installation, HttpContent content, JsonTypeInfo<T> read, CancellationToken cancel)
        where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Api, method.Name)) { Content = content };
        if (pace.Wait(installation.Workspace, method.Name) is { } wait)
            return new(null, "ratelimited", new Outcome.Wait(wait));
        if (await access.Token(installation, cancel) is not { } token)
            return new(null, "not_authed", SlackErrors.Of("not_authed", method.Repeatable));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var answer = await exchange.Send(request, method.Repeatable, method.Limit, cancel);
        var result = Understand(method, answer, read);
        if (result.Ok)
            return result;
        CallFailed(method.Name, installation.Workspace, result.Error!);
        if (answer.Status == HttpStatusCode.TooManyRequests || result.Error is "ratelimited" or "rate_limited")
            pace.Stop(installation.Workspace, method.Name, answer.RetryAfter);
        if (SlackErrors.TokenIsDead(result.Error!))
            await access.Remove(installation.Workspace, cancel);
        return result;
    }

    private static SlackResult<T> Understand<T>(SlackMethod method, SlackExchanged answer, JsonTypeInfo<T> read)
        where T : class
    {
        try
        {
            if (answer is not { Status: HttpStatusCode.OK } || JsonSerializer.Deserialize(answer.Body, SlackApiJson.Default.SlackVerdict) is not { } verdict)
                return new(null, Unanswered(answer), SlackErrors.Of(answer, method.Repeatable));
            return verdict.Ok
                ? new(JsonSerializer.Deserialize(answer.Body, read))
                : new(null, verdict.Error ?? "unknown_error", SlackErrors.Of(verdict.Error ?? "unknown_error", method.Repeatable, answer.RetryAfter));
        }
        catch (JsonException)
        {
            return new(null, "no_json", SlackErrors.Of(answer, method.Repeatable));
        }
    }

    /// <summary>A word for a failure that Slack had no word for.</summary>
    private static string Unanswered(SlackExchanged answer) => answer switch
    {
        { Status: HttpStatusCode.TooManyRequests } => "ratelimited",
        { Status: { } status } => FormattableString.Invariant($"http_{(int)status}"),
        { Sent: false } => "not_reached",
        _ => "no_answer",
    };

    [LoggerMessage(LogLevel.Warning, "{Method} failed in workspace {Workspace}: {Error}")]
    private partial void CallFailed(string method, string workspace, string error);
}
