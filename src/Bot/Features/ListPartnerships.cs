using System.Globalization;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The partnerships of this workspace, and which of them come first.</summary>
internal static class ListPartnerships
{
    private const int Buttons = 10;
    private const string None = "No partnership yet. Type what you want to reach, for example: expand into the German mid-market.";

    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var all = await visit.Records.Partnerships();
        var candidates = await CandidateSummary.Of(visit);
        if (all.Count == 0)
            return Decision.Of(new Effect.Reply(new(None) { Document = candidates.Count == 0 ? null : new("Candidates", candidates) }));
        var versions = await visit.Records.CurrentVersions();
        var book = PartnerBook.Of(visit.Playbook.Partners, [.. all.Where(p => versions.ContainsKey(p.Id)).Select(p => Entry(p, versions[p.Id], visit))]);
        return Decision.Of(new Effect.Reply(new(all.Count == 1 ? "One partnership." : $"{all.Count} partnerships.")
        {
            Document = new("Partnerships", [new("list", "Partnerships", [Table(all, visit)]), PartnerBookSection.Of(book), .. candidates]),
            Actions = [.. all.Take(Buttons).Select(p => new ChatAction(ActionIds.ShowPartnership, "Show " + p.Name, p.Id))],
        }));
    }

    private static BookEntry Entry(PartnershipRow partnership, BriefVersionRow version, Visit visit)
    {
        var brief = Core.Briefs.BriefJson.Read(version.BriefJson);
        return BookEntry.Of(partnership.Name, brief, PostedFigures.Of(version), visit.Playbook, visit.Today(brief));
    }

    private static Block.Table Table(List<PartnershipRow> all, Visit visit) => new(
        ["Partnership", "Objective", "Model", "Version", "Owner", "Changed"],
        [.. all.Select(p => (IReadOnlyList<string>)
            [p.Name, p.Objective, p.Model, p.CurrentVersion.ToString(CultureInfo.InvariantCulture), visit.NameOf(p.Owner), p.ChangedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)])]);
}
