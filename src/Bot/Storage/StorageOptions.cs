namespace StrategicPartnerships.Bot.Storage;

/// <summary>Where things are kept: <c>Storage:Provider</c> and <c>ConnectionStrings:Partnerships</c>.</summary>
internal sealed record StorageOptions(string Provider, string ConnectionString)
{
    /// <summary>Throws with the key's name: a store that is half configured stops the start.</summary>
    public static StorageOptions From(IConfiguration configuration)
    {
        var provider = configuration["Storage:Provider"] ?? "Sqlite";
        if (!string.Equals(provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException($"Storage:Provider is \"{provider}\"; this version stores in Sqlite.");
        var connection = configuration.GetConnectionString("Partnerships");
        return string.IsNullOrWhiteSpace(connection)
            ? throw new InvalidOperationException("ConnectionStrings:Partnerships is empty; for SQLite write \"Data Source=data/partnerships.db\".")
            : new(provider, connection);
    }
}
