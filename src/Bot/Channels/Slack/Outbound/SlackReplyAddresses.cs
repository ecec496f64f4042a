using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>
/// Answers through the address that came with a request: the only way into a conversation in which the bot is not.
/// The address is a credential: it gets no token, is never logged and goes to Slack's own hosts alone.
/// </summary>
internal sealed class SlackReplyAddresses(
    IDbContextFactory<PartnershipsContext> contexts, SlackExchange exchange, SlackPace pace, SlackOptions options, SlackSecrets secrets, TimeProvider time)
{
    /// <summary>[Slack: response_url, 5 uses in 30 minutes]</summary>
    private const int Uses = 5;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>What the person's latest request in a place brought; null where it can no longer be used.</summary>
    public async Task<Uri?> Of(string workspace, string channel, string? person, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var since = time.GetUtcNow() - Life;
        var row = await db.ReplyAddresses.AsNoTracking()
            .FirstOrDefaultAsync(a => a.Workspace == workspace && a.Place == channel && a.Person == person && a.ReceivedAt > since && a.Uses < Uses, cancel);
        return Open(row?.ProtectedAddress);
    }

    /// <summary>Null where it cannot be read or leads elsewhere.</summary>
    public Uri? Open(string? protectedAddress) =>
        Uri.TryCreate(secrets.Unprotect(protectedAddress), UriKind.Absolute, out var address) && options.IsReplyAddress(address) ? address : null;

    /// <summary>Null where the address is used up: nothing was sent, and another way is needed.</summary>
    public async Task<Outcome?> Send(DeliveryRow delivery, Uri address, ReplyArguments message, CancellationToken cancel)
    {
        var channel = SlackPlace.Of(delivery.Place).Channel;
        if ((pace.Wait(delivery.Workspace, "response_url") ?? pace.Take(delivery.Workspace, channel)) is { } wait)
            return new Outcome.Wait(wait);
        var outcome = await Count(delivery, channel, address, cancel) ? await Send(delivery.Workspace, address, message, cancel) : null;
        pace.Settle(delivery.Workspace, channel, posted: outcome is Outcome.Delivered or Outcome.Unknown);
        return outcome;
    }

    private async Task<Outcome?> Send(string workspace, Uri address, ReplyArguments message, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(message, SlackApiJson.Default.ReplyArguments)) { Headers = { ContentType = new("application/json", "utf-8") } };
        var answer = await exchange.Send(request, repeatable: false, SlackExchange.Patience, cancel);
        if (answer.Status == HttpStatusCode.TooManyRequests)
            pace.Stop(workspace, "response_url", answer.RetryAfter);
        return answer.Status switch
        {
            HttpStatusCode.OK => new Outcome.Delivered(null),
            HttpStatusCode.NotFound or HttpStatusCode.Gone => null,
            _ => SlackErrors.Of(answer, repeatable: false),
        };
    }

    /// <summary>An address that a newer request has replaced is not counted any more; Slack itself says when it is used up.</summary>
    private async Task<bool> Count(DeliveryRow delivery, string channel, Uri address, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var row = await db.ReplyAddresses.AsNoTracking()
            .FirstOrDefaultAsync(a => a.Workspace == delivery.Workspace && a.Place == channel && a.Person == delivery.Person, cancel);
        if (row is null || Open(row.ProtectedAddress) != address)
            return true;
        var since = time.GetUtcNow() - Life;
        return await db.ReplyAddresses
            .Where(a => a.Workspace == row.Workspace && a.Place == row.Place && a.Person == row.Person && a.ProtectedAddress == row.ProtectedAddress && a.Uses < Uses && a.ReceivedAt > since)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Uses, a => a.Uses + 1), cancel) == 1;
    }
}
