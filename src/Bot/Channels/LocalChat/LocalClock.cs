using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Jobs;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>Fast-forward: moves the domain clock and runs what is due by then. One at a time.</summary>
internal sealed class LocalClock(DomainClock clock, Ticks ticks, IDbContextFactory<PartnershipsContext> contexts) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task<IResult> Advance(string? by)
    {
        await _one.WaitAsync();
        try
        {
            if (clock.After(by) is not { } moment)
                return LocalReplies.Error(StatusCodes.Status400BadRequest, "Say how far as an ISO 8601 duration that goes forward, for example P7D for a week. The clock was not moved.");
            await clock.MoveTo(moment, contexts, CancellationToken.None);
            var delivered = await ticks.Run(CancellationToken.None);
            return Results.Json(new ClockOut(clock.Now, delivered), LocalJson.Default.ClockOut);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
