using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StrategicPartnerships.Bot.Storage;

/// <summary>Everything the bot keeps. What each row is for stands in <c>docs/what-we-store.md</c>.</summary>
internal sealed class PartnershipsContext(DbContextOptions<PartnershipsContext> options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<PartnershipRow> Partnerships => Set<PartnershipRow>();
    public DbSet<BriefVersionRow> Versions => Set<BriefVersionRow>();
    public DbSet<DraftRow> Drafts => Set<DraftRow>();
    public DbSet<CandidateListRow> CandidateLists => Set<CandidateListRow>();
    public DbSet<PostedMessageRow> Messages => Set<PostedMessageRow>();
    public DbSet<InboxRow> Inbox => Set<InboxRow>();
    public DbSet<InstallationRow> Installations => Set<InstallationRow>();
    public DbSet<PersonRow> People => Set<PersonRow>();
    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();
    public DbSet<PostedPartRow> PostedParts => Set<PostedPartRow>();
    public DbSet<ReplyAddressRow> ReplyAddresses => Set<ReplyAddressRow>();
    public DbSet<KeptReplyRow> KeptReplies => Set<KeptReplyRow>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
    public DbSet<DomainClockShiftRow> ClockShift => Set<DomainClockShiftRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PartnershipRow>(row =>
        {
            row.ToTable("Partnerships").HasKey(p => p.Id);
            row.HasIndex(p => new { p.Workspace, p.NameKey }).IsUnique();
            row.Property(p => p.CurrentVersion).IsConcurrencyToken();
        });
        modelBuilder.Entity<BriefVersionRow>(row =>
        {
            row.ToTable("BriefVersions").HasKey(v => v.Id);
            row.HasIndex(v => new { v.PartnershipId, v.Number }).IsUnique();
            row.HasOne<PartnershipRow>().WithMany().HasForeignKey(v => v.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<DraftRow>(row =>
        {
            row.ToTable("Drafts").HasKey(d => d.Id);
            row.HasIndex(d => d.ChangedAt);
            row.Property(d => d.Revision).IsConcurrencyToken();
        });
        modelBuilder.Entity<CandidateListRow>(row =>
        {
            row.ToTable("CandidateLists").HasKey(c => c.Workspace);
            row.Property(c => c.ImportedAt).IsConcurrencyToken();
        });
        modelBuilder.Entity<PostedMessageRow>(row =>
        {
            row.ToTable("PostedMessages").HasKey(m => m.Sequence);
            row.HasIndex(m => m.Id).IsUnique();
            row.HasIndex(m => new { m.Workspace, m.Place, m.Sequence });
        });
        modelBuilder.Entity<InboxRow>(row =>
        {
            row.ToTable("Inbox").HasKey(e => e.Key);
            row.HasIndex(e => e.ReceivedAt);
        });
        ChatModel.Add(modelBuilder);
        modelBuilder.Entity<DomainClockShiftRow>().ToTable("DomainClockShift").HasKey(s => s.Id);
        modelBuilder.Entity<DomainClockShiftRow>().Property(s => s.Id).ValueGeneratedNever();
    }

    /// <summary>SQLite cannot compare offsets; whole UTC milliseconds sort and compare everywhere.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();

    private sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, long>(
        time => time.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
}
