using Microsoft.Extensions.Http.Resilience;
using Polly;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Delivery;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

internal static class SlackOutboundServices
{
    /// <summary>More than any answer that we read.</summary>
    private const int AnswerBytes = 4 * 1024 * 1024;

    public static IServiceCollection AddSlackOutbound(this IServiceCollection services)
    {
        // Addresses of answers and files are credentials, so the client's own logging stays out of it; a redirect would carry the token elsewhere.
        services.AddHttpClient(SlackExchange.Client, http => (http.Timeout, http.MaxResponseContentBufferSize) = (Timeout.InfiniteTimeSpan, AnswerBytes))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .RemoveAllLoggers()
            .AddResilienceHandler("repeatable", pipeline => pipeline.AddRetry(OnceMore));
        return services
            .AddSingleton(provider => SlackAccess.Of(provider.GetRequiredService<SlackInstallations>()))
            .AddSingleton<SlackExchange>()
            .AddSingleton<SlackPace>()
            .AddSingleton<SlackApi>()
            .AddSingleton<SlackViews>()
            .AddSingleton<SlackMessages>()
            .AddSingleton<SlackFiles>()
            .AddSingleton<SlackReplyAddresses>()
            .AddSingleton<SlackPostedParts>()
            .AddSingleton<SlackDoors>()
            .AddSingleton<SlackReplySending>()
            .AddSingleton<SlackTelling>()
            .AddSingleton<IChannelSender, SlackSender>();
    }

    /// <summary>Once and at once, because a stale connection is the usual cause; longer trouble is the ledger's. Never for what people would see twice.</summary>
    private static HttpRetryStrategyOptions OnceMore => new()
    {
        MaxRetryAttempts = 1,
        Delay = TimeSpan.Zero,
        ShouldRetryAfterHeader = false,
        ShouldHandle = attempt => ValueTask.FromResult(
            attempt.Context.GetRequestMessage() is { } request && request.Options.TryGetValue(SlackExchange.Repeatable, out var repeatable) && repeatable
            && (attempt.Outcome.Exception is HttpRequestException || (int?)attempt.Outcome.Result?.StatusCode >= 500)),
    };
}
