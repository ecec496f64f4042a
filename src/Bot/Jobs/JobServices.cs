using Microsoft.Extensions.DependencyInjection.Extensions;

namespace StrategicPartnerships.Bot.Jobs;

internal static class JobServices
{
    public static IServiceCollection AddDomainClock(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<DomainClock>();
    }

    public static IServiceCollection AddTicks(this IServiceCollection services) => services.AddSingleton<Ticks>().AddHostedService<TickService>();
}
