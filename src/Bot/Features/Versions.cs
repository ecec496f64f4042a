using System.Text.Json;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A saved state of a brief, together with the framework as it was posted.</summary>
internal static class Versions
{
    public static BriefVersionRow Of(PartnershipRow partnership, int number, Brief brief, Framework framework, Visit visit) => new()
    {
        PartnershipId = partnership.Id,
        Number = number,
        BriefJson = BriefJson.Write(brief),
        FrameworkJson = JsonSerializer.Serialize(FrameworkExport.Of(partnership.Id, partnership.Name, number, framework), BotJson.Default.FrameworkExport),
        PlaybookHash = framework.PlaybookHash,
        Author = visit.Caller.Person,
        Channel = visit.Caller.Channel,
        SavedAt = visit.Now,
    };

    /// <summary>The framework as it was posted.</summary>
    public static FrameworkExport Export(this BriefVersionRow version) =>
        JsonSerializer.Deserialize(version.FrameworkJson, BotJson.Default.FrameworkExport)!;
}
