namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

internal static class ConversationServices
{
    public static IServiceCollection AddSlackConversation(this IServiceCollection services) => services
        .AddSingleton<SlackBackground>()
        .AddHostedService(provider => provider.GetRequiredService<SlackBackground>())
        .AddSingleton<SlackCallers>()
        .AddSingleton<SlackKeptReplies>()
        .AddSingleton<SlackDeliveries>()
        .AddSingleton<SlackPosts>()
        .AddSingleton<SlackReplies>()
        .AddSingleton<SlackFilesToPost>()
        .AddSingleton<SlackCarrier>()
        .AddSingleton<SlackAside>()
        .AddSingleton<SlackStage>()
        .AddSingleton<SlackAddresses>()
        .AddSingleton<SlackUploads>()
        .AddSingleton<SlackOpenings>()
        .AddSingleton<SlackConversation>()
        .AddSingleton<SlackGateway>()
        .AddHostedService<SlackSweep>();
}
