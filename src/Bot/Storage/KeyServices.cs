using Microsoft.AspNetCore.DataProtection;

namespace StrategicPartnerships.Bot.Storage;

internal static class KeyServices
{
    /// <summary>The keys that protect secrets lie in the database, so that every instance and every restart has them (see <c>docs/security.md</c>).</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("strategic-partnerships").PersistKeysToDbContext<PartnershipsContext>();
        return services;
    }
}
