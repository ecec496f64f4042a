using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>Who speaks in the local chat: whoever the request names, in one workspace.</summary>
internal static class LocalCaller
{
    public const string Workspace = "local";
    public const string Person = "you";
    public const string Place = "general";
    private const int Longest = 64;

    public static Caller Of(string? person, string? place) => new(Workspace, Tidy(person) ?? Person, Tidy(place) ?? Place);

    /// <summary>Forms and buttons of a draft need not name the person: it is the draft's own.</summary>
    public static async Task<Caller> Of(string? person, string? place, string? state, PartnershipsContext db, CancellationToken cancel)
    {
        var draft = await db.Drafts.AsNoTracking().FirstOrDefaultAsync(d => d.Id == state && d.Workspace == Workspace, cancel);
        return Of(Tidy(person) ?? draft?.Person, Tidy(place) ?? draft?.Place);
    }

    /// <summary>One line of at most 64 characters, or null.</summary>
    public static string? Tidy(string? name)
    {
        var tidy = PartnershipName.Tidy(name ?? "");
        return tidy.Length switch { 0 => null, > Longest => tidy[..Longest], _ => tidy };
    }
}
