using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StrategicPartnerships.Bot.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model without starting the bot.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<PartnershipsContext>
{
    public PartnershipsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PartnershipsContext>().UseSqlite("Data Source=:memory:").Options);
}
