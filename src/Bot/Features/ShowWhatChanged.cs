using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Somebody else saved while this edit was under way: both sides' changes are shown, nothing is overwritten.</summary>
internal static class ShowWhatChanged
{
    public static async Task<Decision> Of(DraftRow draft, PartnershipRow partnership, Brief current, Visit visit)
    {
        var basis = BriefJson.Read((await visit.Records.Version(partnership, draft.BasisNumber)).BriefJson);
        var latest = await visit.Records.Version(partnership, partnership.CurrentVersion);
        var sections = new[]
        {
            Section("theirs", $"Since version {draft.BasisNumber}, up to version {latest.Number} by {visit.NameOf(latest.Author)}", BriefDiff.Between(visit.Named(basis), visit.Named(current))),
            Section("mine", "Your changes", BriefDiff.Between(visit.Named(basis), visit.Named(draft.Brief()))),
        };
        return Decision.Of(
            new Effect.Save(new Change.Draft(draft.With(draft.Brief(), visit))),
            new Effect.Reply(new($"\"{partnership.Name}\" changed while you were editing: it is at version {latest.Number} now, your edit started from version {draft.BasisNumber}. Nothing was overwritten.")
            {
                Document = new("What changed", sections),
                Actions = [new(ActionIds.ApplyMine, "Apply mine on top", draft.Id), new(ActionIds.DiscardDraft, "Discard mine", draft.Id)],
            }));
    }

    private static DocumentSection Section(string id, string title, IReadOnlyList<BriefChange> changes) =>
        new(id, title, [new Block.Bullets(changes.Count == 0 ? ["Nothing."] : [.. changes.Select(c => c.Sentence)])]);
}
