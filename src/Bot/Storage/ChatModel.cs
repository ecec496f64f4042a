using Microsoft.EntityFrameworkCore;

namespace StrategicPartnerships.Bot.Storage;

/// <summary>Keys and indexes of the rows that the chat channels need.</summary>
internal static class ChatModel
{
    public static void Add(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<InstallationRow>(row =>
        {
            row.ToTable("Installations").HasKey(i => new { i.Channel, i.Workspace });
            row.Property(i => i.Revision).IsConcurrencyToken();
        });
        modelBuilder.Entity<PersonRow>().ToTable("People").HasKey(p => new { p.Workspace, p.Id });
        modelBuilder.Entity<DeliveryRow>(row =>
        {
            row.ToTable("Deliveries").HasKey(d => d.Sequence);
            row.HasIndex(d => d.Key).IsUnique();
            row.HasIndex(d => new { d.State, d.DueAt });
            row.HasIndex(d => new { d.Cause, d.Order });
            row.Property(d => d.State).HasConversion<string>();
        });
        modelBuilder.Entity<PostedPartRow>().ToTable("PostedParts").HasKey(p => new { p.About, p.Place, p.Part });
        modelBuilder.Entity<ReplyAddressRow>().ToTable("ReplyAddresses").HasKey(a => new { a.Workspace, a.Place, a.Person });
        modelBuilder.Entity<KeptReplyRow>(row =>
        {
            row.ToTable("KeptReplies").HasKey(r => r.Id);
            row.HasIndex(r => r.KeptAt);
        });
    }
}
