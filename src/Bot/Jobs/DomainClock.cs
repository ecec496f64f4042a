using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Jobs;

/// <summary>
/// The clock of schedules, stall clocks and dates: the real one plus a stored shift. Signatures, tokens and time-outs never read it;
/// they keep <see cref="TimeProvider"/>.
/// </summary>
internal sealed class DomainClock(TimeProvider time)
{
    private static readonly DateTimeOffset Furthest = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private long _seconds;

    public DateTimeOffset Now => time.GetUtcNow().AddSeconds(Interlocked.Read(ref _seconds));

    public void Load(IDbContextFactory<PartnershipsContext> contexts)
    {
        using var db = contexts.CreateDbContext();
        Interlocked.Exchange(ref _seconds, db.ClockShift.AsNoTracking().FirstOrDefault(s => s.Id == 1)?.Seconds ?? 0);
    }

    /// <summary>The moment that an ISO 8601 duration leads to, or null when it is none, goes back, or goes beyond the year 2200.</summary>
    public DateTimeOffset? After(string? advance)
    {
        var read = PeriodPattern.NormalizingIso.Parse(advance ?? "");
        if (!read.Success)
            return null;
        try
        {
            var now = Now;
            var then = LocalDateTime.FromDateTime(now.UtcDateTime).Plus(read.Value).ToDateTimeUnspecified();
            var moved = new DateTimeOffset(then, TimeSpan.Zero);
            return moved >= now && moved < Furthest ? moved : null;
        }
        catch (Exception wrong) when (wrong is OverflowException or ArgumentOutOfRangeException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Moves the clock and keeps the shift over a restart.</summary>
    public async Task MoveTo(DateTimeOffset moment, IDbContextFactory<PartnershipsContext> contexts, CancellationToken cancel)
    {
        var seconds = (long)Math.Round((moment - time.GetUtcNow()).TotalSeconds);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var row = await db.ClockShift.FirstOrDefaultAsync(s => s.Id == 1, cancel);
        if (row is null)
            db.ClockShift.Add(new() { Seconds = seconds });
        else
            row.Seconds = seconds;
        await db.SaveChangesAsync(cancel);
        Interlocked.Exchange(ref _seconds, seconds);
    }
}
