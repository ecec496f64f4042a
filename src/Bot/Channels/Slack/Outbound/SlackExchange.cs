using System.Net;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>Sends one HTTP request to Slack and says what is known of it afterwards. Failure is data.</summary>
internal sealed class SlackExchange(IHttpClientFactory clients, TimeProvider time)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "slack";

    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Set on requests that the HTTP handler may repeat by itself.</summary>
    public static readonly HttpRequestOptionsKey<bool> Repeatable = new("repeatable");

    public async Task<SlackExchanged> Send(HttpRequestMessage request, bool repeatable, TimeSpan limit, CancellationToken cancel)
    {
        request.Options.Set(Repeatable, repeatable);
        using var deadline = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancel);
        try
        {
            using var http = clients.CreateClient(Client);
            using var response = await http.SendAsync(request, either.Token);
            return new(response.StatusCode, await response.Content.ReadAsByteArrayAsync(either.Token), RetryAfter(response), Sent: true);
        }
        catch (HttpRequestException broken) when (broken.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError)
        {
            return new(null, [], null, Sent: false);
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException || (lost is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return new(null, [], null, Sent: true);
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } told ? told.Delta ?? told.Date - time.GetUtcNow() : null;
}

/// <param name="Status">Null where no answer came.</param>
/// <param name="Sent">False where the request certainly never left: no such host, nobody listening.</param>
internal sealed record SlackExchanged(HttpStatusCode? Status, byte[] Body, TimeSpan? RetryAfter, bool Sent);
