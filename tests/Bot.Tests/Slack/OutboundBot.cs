using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>The ledger and what sends from it, on a database file that a second one can be started on.</summary>
internal sealed class OutboundBot : IDisposable
{
    public const string Token = "xoxb-secret-token";

    /// <summary>Two bots on one database share their keys, as they do in the database.</summary>
    private static readonly EphemeralDataProtectionProvider Keys = new();

    private readonly ServiceProvider _services;
    private readonly bool _ownsDatabase;

    public OutboundBot(string? database = null, IChannelSender? sender = null)
    {
        (_ownsDatabase, Database) = (database is null, database ?? Path.Combine(Path.GetTempPath(), $"outbound-{Guid.NewGuid():N}.db"));
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:Partnerships"] = $"Data Source={Database};Pooling=False" };
        var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning).AddProvider(Log))
            .AddMetrics()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IDataProtectionProvider>(Keys)
            .AddSingleton<SlackSecrets>()
            .AddStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddDelivery()
            .AddSingleton(new SlackOptions(null, null, null, null, null, null, null, null, new("https://slack.test/api/"), Development: false))
            .AddSlackOutbound()
            .AddSingleton(new SlackAccess(
                (workspace, _) => ValueTask.FromResult(Removed.Contains(workspace) ? null : new SlackInstallation(workspace, workspace, null, "UBOT")),
                (_, _) => ValueTask.FromResult<string?>(Token),
                (workspace, _) => Task.FromResult(Removed.Add(workspace))));
        services.AddHttpClient(SlackExchange.Client).ConfigurePrimaryHttpMessageHandler(() => Slack);
        if (sender is not null)
            services.RemoveAll<IChannelSender>().AddSingleton(sender);
        _services = services.BuildServiceProvider();
        Contexts = Get<IDbContextFactory<PartnershipsContext>>();
        Contexts.Migrate();
    }

    public string Database { get; }
    public OutboundSlack Slack { get; } = new();
    public RecordedLog Log { get; } = new();
    public HashSet<string> Removed { get; } = [];
    public FakeTimeProvider Time { get; } = new(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    public IDbContextFactory<PartnershipsContext> Contexts { get; }
    public SlackInstallation Installation { get; } = new("T1", "T1", null, "UBOT");

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public IHostedService Service => Get<IEnumerable<IHostedService>>().OfType<DeliveryService>().Single();

    public static MessageContent Said(string text) => new(text, [new SectionBlock { Text = new MrkdwnText(text) }]);

    public async Task Store(
        string kind, string key, string place = "C1", string? person = "U1", string? cause = null, int order = 0, string workspace = "T1", SlackOutgoing? outgoing = null,
        string? address = null, string? about = null, string? part = null, DeliveryState state = DeliveryState.Pending, TimeSpan? worth = null)
    {
        var now = Time.GetUtcNow();
        await using var db = await Contexts.CreateDbContextAsync();
        db.Deliveries.Add(new()
        {
            Key = key, Channel = "slack", Workspace = workspace, Place = place, Person = person, Kind = kind, Cause = cause ?? key, Order = order,
            Content = JsonSerializer.Serialize(outgoing ?? new(Said("Hello " + key)), SlackOutgoingJson.Default.SlackOutgoing),
            ProtectedAddress = address is null ? null : Get<SlackSecrets>().Protect(address), About = about, Part = part, State = state,
            ClaimedUntil = state == DeliveryState.Sending ? now + TimeSpan.FromMinutes(2) : null, DueAt = now, ExpiresAt = now + (worth ?? TimeSpan.FromDays(1)),
        });
        await db.SaveChangesAsync();
    }

    public async Task Remember(string address, string place = "C1", string person = "U1")
    {
        await using var db = await Contexts.CreateDbContextAsync();
        db.ReplyAddresses.Add(new() { Workspace = "T1", Place = place, Person = person, ProtectedAddress = Get<SlackSecrets>().Protect(address), ReceivedAt = Time.GetUtcNow() });
        await db.SaveChangesAsync();
    }

    public Task Pass() => Get<DeliveryPass>().Run(CancellationToken.None);

    /// <summary>Goes on from one due moment to the next until nothing is open.</summary>
    public async Task Drain()
    {
        for (var passes = 0; await Get<DeliveryPass>().Run(CancellationToken.None) is { } next; passes++)
        {
            passes.ShouldBeLessThan(100);
            if (next > Time.GetUtcNow())
                Time.SetUtcNow(next);
        }
    }

    public async Task<DeliveryRow> Row(string key)
    {
        await using var db = await Contexts.CreateDbContextAsync();
        return await db.Deliveries.AsNoTracking().SingleAsync(d => d.Key == key);
    }

    public void Dispose()
    {
        _services.Dispose();
        Slack.Dispose();
        Log.Dispose();
        Slack.Unexpected.ShouldBeEmpty();
        if (!_ownsDatabase)
            return;
        SqliteConnection.ClearAllPools();
        foreach (var file in new[] { Database, Database + "-wal", Database + "-shm" })
            File.Delete(file);
    }
}
