using System.Net.Http.Headers;
using System.Text.Json;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>Asks for the address of a socket. Each is good for one connection.</summary>
internal sealed class SlackSocketAddress(IHttpClientFactory clients, SlackInboundOptions options, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<SlackSocketAnswer> Ask(CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Api, "apps.connections.open"));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.AppToken);
            request.Content = new FormUrlEncodedContent([]);
            using var http = clients.CreateClient(nameof(SlackSocketAddress));
            using var response = await http.SendAsync(request, both.Token);
            if (!response.IsSuccessStatusCode)
                return new(null, $"HTTP {(int)response.StatusCode}", response.Headers.RetryAfter?.Delta);
            await using var content = await response.Content.ReadAsStreamAsync(both.Token);
            var answer = await JsonSerializer.DeserializeAsync(content, SlackJson.Default.WireConnection, both.Token);
            if (answer is not { Ok: true })
                return new(null, answer?.Error ?? "no answer");
            return Uri.TryCreate(answer.Url, UriKind.Absolute, out var address) && IsSafe(address) ? new(address) : new(null, "no wss address");
        }
        catch (Exception wrong) when (wrong is HttpRequestException or IOException or JsonException || (wrong is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return new(null, wrong.GetType().Name);
        }
    }

    /// <summary>Nothing unencrypted, except from a local server that is itself asked without encryption; those are for trying out.</summary>
    private bool IsSafe(Uri address) => address.Scheme == Uri.UriSchemeWss || (address.Scheme == Uri.UriSchemeWs && address.IsLoopback && options.Api is { IsLoopback: true, Scheme: "http" });
}

/// <param name="Error">Slack's own word or the kind of failure, fit for a log; null when there is an address.</param>
/// <param name="After">Where Slack says when to ask again.</param>
internal sealed record SlackSocketAnswer(Uri? Address, string? Error = null, TimeSpan? After = null);
