using StrategicPartnerships.Bot.Channels.LocalChat.Page;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

internal static class LocalChatServices
{
    /// <summary>Paths that others call by right, each with a proof of its own.</summary>
    private static readonly string[] ProvenElsewhere = ["/health", "/slack", "/api"];

    public static IServiceCollection AddLocalChat(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddRazorComponents();
        return services
            .AddSingleton(LocalChatOptions.From(configuration, environment))
            .AddSingleton<LocalEvents>()
            .AddSingleton<LocalMessages>()
            .AddSingleton<LocalRequests>()
            .AddSingleton<LocalClock>();
    }

    public static void MapLocalChat(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<LocalChatOptions>().Enabled)
            return;
        app.UseWhen(context => !ProvenElsewhere.Any(p => context.Request.Path.StartsWithSegments(p, StringComparison.Ordinal)), local => local.UseMiddleware<LocalGuard>());
        app.UseRouting();
        app.MapLocalPage();
        app.MapLocalRequests();
        app.MapLocalReading();
    }
}
