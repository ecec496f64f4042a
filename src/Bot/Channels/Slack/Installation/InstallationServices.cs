namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

internal static class InstallationServices
{
    public static IServiceCollection AddSlackInstallation(this IServiceCollection services, SlackOptions options)
    {
        services.AddSingleton(options);
        if (!options.Enabled)
            return services;
        return services
            .AddSingleton<SlackSecrets>()
            .AddSingleton<SlackCalls>()
            .AddSingleton<InstallationStore>()
            .AddSingleton<SlackRenewal>()
            .AddSingleton<OneWorkspace>()
            .AddSingleton<SlackInstallations>()
            .AddSingleton<KnownPeople>()
            .AddSingleton<KnownChannels>()
            .AddSingleton<SlackDirectory>()
            .AddSingleton<OAuthState>()
            .AddSingleton<SlackConsent>()
            .AddHostedService<InstallationWatch>();
    }
}
