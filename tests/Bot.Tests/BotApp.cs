using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using StrategicPartnerships.Bot.Channels.Slack.Conversation;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>The whole bot in this process, on a database file of its own that a second host can be started on.</summary>
internal sealed class BotApp : WebApplicationFactory<Program>
{
    private readonly bool _ownsDatabase;

    public BotApp(string? database = null, string environment = "Development", params (string Key, string Value)[] settings)
    {
        (_ownsDatabase, Database) = (database is null, database ?? Path.Combine(Path.GetTempPath(), $"partnerships-{Guid.NewGuid():N}.db"));
        (Environment, Settings) = (environment, settings);
    }

    public string Database { get; }
    public FakeTimeProvider Time { get; init; } = Clock();

    /// <summary>Takes down what is logged, at the levels of the settings.</summary>
    public ILoggerProvider? Log { get; init; }

    /// <summary>Services of a test's own.</summary>
    public Action<IServiceCollection> More { get; init; } = _ => { };

    /// <summary>True when nothing runs any more that an answer left behind.</summary>
    public bool IsQuiet => Services.GetRequiredService<SlackBackground>().IsIdle;

    public static FakeTimeProvider Clock() => new(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    private string Environment { get; }
    private (string Key, string Value)[] Settings { get; }

    public Conversation Talk(string person = "you", string place = "general") => new(CreateClient(), person, place);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("ConnectionStrings:Partnerships", $"Data Source={Database};Pooling=False");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            if (Log is not null)
                services.AddSingleton(Log);
            More(services);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !_ownsDatabase)
            return;
        SqliteConnection.ClearAllPools();
        foreach (var file in new[] { Database, Database + "-wal", Database + "-shm" })
            File.Delete(file);
    }
}
