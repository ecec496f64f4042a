using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Puts the answers that this edit changed onto the current version, and posts the result as the next one.</summary>
internal static class ApplyMineOnTop
{
    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (draft, refusal) = await Drafts.Find(click.State, visit);
        if (draft is null)
            return refusal!;
        if (draft.PartnershipId is null || draft.Posted)
            return await PostFramework.Post(draft, visit);
        var (partnership, gone) = await Partnerships.ById(draft.PartnershipId, visit);
        if (partnership is null)
            return gone!;
        var basis = BriefJson.Read((await visit.Records.Version(partnership, draft.BasisNumber)).BriefJson);
        var merged = Merge(basis, draft.Brief(), await visit.Records.CurrentBrief(partnership), visit);
        draft.BasisNumber = partnership.CurrentVersion;
        return await PostFramework.Post(draft.With(merged, visit), visit);
    }

    /// <summary>Field by field: mine where I changed it, otherwise what stands there now.</summary>
    internal static Brief Merge(Brief basis, Brief mine, Brief current, Visit visit) => BriefFields.All
        .Where(field => field.Read(mine) != field.Read(basis))
        .Aggregate(current, (merged, field) => field.Write(merged, field.Read(mine), visit.Playbook).Brief);
}
