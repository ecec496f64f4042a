using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A brief becomes the next version of its partnership, and its framework is posted with what changed.</summary>
internal static class NextVersion
{
    /// <param name="current">The version that stands there now.</param>
    /// <param name="says">The first sentence of the post, from the new number and the partnership's name.</param>
    public static async Task<Decision> Of(PartnershipRow partnership, Brief brief, BriefVersionRow current, string place, Func<int, string, string> says, Visit visit)
    {
        var framework = visit.Derive(brief);
        if (!string.IsNullOrWhiteSpace(brief.Partner) && brief.Partner != BriefJson.Read(current.BriefJson).Partner)
        {
            partnership.Name = await Naming.Free(brief.Partner, partnership.Id, visit);
            partnership.NameKey = PartnershipName.Key(partnership.Name);
        }

        partnership.Objective = brief.Objective;
        partnership.Model = framework.Models.First.Name;
        partnership.CurrentVersion++;
        partnership.ChangedAt = visit.Now;
        var version = Versions.Of(partnership, partnership.CurrentVersion, brief, framework, visit);
        var outsiders = visit.Caller.OutsidersCanRead || place != visit.Caller.Place;
        var text = $"{says(version.Number, partnership.Name)} {Changes(framework, brief, current, visit).Sentence(outsiders)}";
        return Decision.Of(new Effect.Save(new Change.NewVersion(partnership, version)), new Effect.Update(partnership.Id, place, Message(text, partnership, framework)));
    }

    /// <summary>What a framework that is not posted yet changes against a version that is.</summary>
    public static VersionDiff Changes(Framework framework, Brief brief, BriefVersionRow current, Visit visit) => VersionDiff.Between(
        visit.Named(BriefJson.Read(current.BriefJson)), current.Export().Figures(), visit.Named(brief), FrameworkExport.Of(current.PartnershipId, "", current.Number, framework).Figures());

    public static ChatMessage Message(string text, PartnershipRow partnership, Framework framework) => new(text)
    {
        Document = FrameworkDocument.Of(framework),
        Actions = OnPosted(partnership, framework.Assumptions.Count),
    };

    /// <summary>Edit, compare, schedule, export, and how many assumptions wait to be confirmed.</summary>
    public static ChatAction[] OnPosted(PartnershipRow partnership, int? open)
    {
        ChatAction[] always =
        [
            new(ActionIds.EditPartnership, "Edit", partnership.Id), new(ActionIds.CompareSettings, "Compare settings", "p:" + partnership.Id),
            new(ActionIds.SchedulePartnership, "Schedule", partnership.Id), new(ActionIds.ExportPartnership, "Export", partnership.Id),
        ];
        return open == 0 ? always : [.. always, new(ActionIds.OpenAssumptions, open is { } n ? FormattableString.Invariant($"Confirm assumptions ({n})") : "Confirm assumptions", partnership.Id)];
    }
}
