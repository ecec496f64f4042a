using StrategicPartnerships.Bot.Channels.Slack.Conversation;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;

namespace StrategicPartnerships.Bot.Channels.Slack;

/// <summary>The whole channel; where it is not configured, nothing of it runs and its addresses answer 404.</summary>
internal static class SlackServices
{
    public static IServiceCollection AddSlack(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var options = SlackSettings.Read(configuration, environment);
        services.AddSlackInstallation(options);
        if (!options.Enabled)
            return services;
        string?[] secrets = [options.SigningSecret?.Value, options.PreviousSigningSecret?.Value];
        return services
            .AddSlackOutbound()
            .AddSlackConversation()
            .AddSlackInbound(new([.. secrets.OfType<string>()], options.AppToken?.Value, options.Api));
    }

    public static void MapSlack(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<SlackOptions>();
        // Without a signing secret nothing could be proven: then Slack speaks over the socket alone.
        if (options is { Enabled: true, SigningSecret: not null })
            app.MapSlackEndpoints();
        app.MapSlackInstallation();
    }
}
