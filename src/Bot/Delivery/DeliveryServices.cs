namespace StrategicPartnerships.Bot.Delivery;

internal static class DeliveryServices
{
    public static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<Ids>()
        .AddSingleton<Dispatcher>()
        .AddSingleton<Deliveries>()
        .AddSingleton<DeliveryLedger>()
        .AddSingleton<DeliveryMetrics>()
        .AddSingleton<DeliveryPass>()
        .AddHostedService<DeliveryService>();
}
