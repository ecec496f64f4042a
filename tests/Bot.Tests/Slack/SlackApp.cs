using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>The whole bot with a strict Slack beside it, both on one clock that stands still unless a test moves it.</summary>
internal sealed class SlackApp : IAsyncDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1100);

    private SlackApp(BotApp bot, FakeSlackServer slack) => (Bot, Slack) = (bot, slack);

    public BotApp Bot { get; }
    public FakeSlackServer Slack { get; }
    public IDbContextFactory<PartnershipsContext> Contexts => Bot.Services.GetRequiredService<IDbContextFactory<PartnershipsContext>>();

    /// <summary>Everything that the bot logged.</summary>
    public RecordedLog Log { get; private init; } = new();

    private HeldDatabase? Held { get; init; }

    /// <param name="database">Of another one, to be a second instance or the next start.</param>
    public static async Task<SlackApp> Start(string? database = null, FakeSlackServer? slack = null, HeldDatabase? held = null, params (string Key, string Value)[] settings)
    {
        var (time, log) = (BotApp.Clock(), new RecordedLog());
        slack ??= FakeSlackServer.Start(time);
        var bot = new BotApp(database, "Development",
        [
            ("Slack:SigningSecret", FakeSlackServer.SigningSecret), ("Slack:BotToken", FakeSlackServer.BotToken), ("Slack:ApiUrl", slack.ApiUrl.AbsoluteUri), .. settings,
        ])
        {
            More = services =>
            {
                services.AddSingleton<ILoggerProvider>(log);
                if (held is not null)
                    services.ConfigureDbContext<PartnershipsContext>(db => db.AddInterceptors(held));
            },
            Time = slack.Time as Microsoft.Extensions.Time.Testing.FakeTimeProvider ?? time,
        };
        _ = bot.CreateClient();
        await Patience.Until(() => slack.CallsOf("auth.test").Count > 0 || database is not null, "the bot asks whose its token is");
        var app = new SlackApp(bot, slack) { Log = log, Held = held };
        await Patience.Until(() => app.Rows(db => db.Installations).GetAwaiter().GetResult().Count > 0, "the workspace is known");
        return app;
    }

    public SlackPerson Person(string name) => Slack.Person(name, Bot.CreateClient());

    /// <summary>Lets everything that is due be sent: moves the clock on, a little more than a second at a time, until nothing is open.</summary>
    public async Task Settle()
    {
        for (var steps = 0; steps < 200; steps++)
        {
            await Patience.Until(() => Bot.IsQuiet, "what goes on beside the answers ends");
            await using (var db = await Contexts.CreateDbContextAsync())
                if (!await db.Deliveries.AnyAsync(d => d.State == DeliveryState.Pending || d.State == DeliveryState.Sending || d.State == DeliveryState.Retry))
                    return;
            Bot.Time.Advance(Step);
            await Task.Delay(TimeSpan.FromMilliseconds(15), TimeProvider.System);
        }

        throw new TimeoutException("Deliveries stay open.");
    }

    /// <summary>Moves the clock on, a little at a time, until it is so.</summary>
    public async Task Later(Func<bool> so, string what)
    {
        for (var looks = 0; !so(); looks++)
        {
            if (looks == 400)
                throw new TimeoutException($"It did not come to: {what}. {string.Join("\n", Slack.Violations.Found)}");
            // Slowly, and less than a minute in all: a call of the bot's that is under way must not run out of its ten seconds, nor what was stored be taken for lost.
            Bot.Time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    public async Task<List<T>> Rows<T>(Func<PartnershipsContext, IQueryable<T>> query)
        where T : class
    {
        await using var db = await Contexts.CreateDbContextAsync();
        return await query(db).AsNoTracking().ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Held?.Release();
        await Bot.DisposeAsync();
        await Slack.DisposeAsync();
    }
}
