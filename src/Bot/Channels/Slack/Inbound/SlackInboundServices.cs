using StrategicPartnerships.Bot.Channels.Slack.Conversation;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

internal static class SlackInboundServices
{
    /// <summary>Expects the <see cref="SlackGateway"/> among the services.</summary>
    public static IServiceCollection AddSlackInbound(this IServiceCollection services, SlackInboundOptions options)
    {
        services
            .AddSingleton(options)
            .AddSingleton<SlackHandler>(provider => provider.GetRequiredService<SlackGateway>().Take)
            .AddSingleton<SlackInboundMetrics>()
            .AddSingleton<SlackInboundHealth>()
            .AddSingleton<SlackIntake>()
            .AddSingleton<SlackFrontDoor>();
        services.AddHealthChecks().AddCheck<SlackInboundHealth>("slack", tags: ["ready"]);
        if (options.AppToken is null)
            return services;
        // The address that is asked for is a credential: the client's own logging stays out of it.
        services.AddHttpClient(nameof(SlackSocketAddress)).RemoveAllLoggers();
        return services.AddSingleton<SlackSocketAddress>().AddHostedService<SlackSocket>();
    }
}
