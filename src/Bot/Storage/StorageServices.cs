using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StrategicPartnerships.Bot.Storage;

internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var options = StorageOptions.From(configuration);
        services.AddDbContextFactory<PartnershipsContext>(db => db.UseSqlite(options.ConnectionString));
        services.AddSingleton<Inbox>();
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database", tags: ["ready"]);
        return services;
    }

    /// <summary>Brings the database to this version. Readers and the writer do not wait for each other in WAL mode.</summary>
    public static void Migrate(this IDbContextFactory<PartnershipsContext> contexts)
    {
        using var db = contexts.CreateDbContext();
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        db.Database.Migrate();
        db.Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL;");
    }
}
