using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A draft becomes version 1 of a partnership, or the next version of the one it edits, and its framework is posted.</summary>
internal static class PostFramework
{
    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (draft, refusal) = await Drafts.Find(click.State, visit);
        return draft is null ? refusal! : await Post(draft, visit);
    }

    public static async Task<Decision> Post(DraftRow draft, Visit visit)
    {
        if (draft.Posted)
            return AlreadyPosted();
        var brief = draft.Brief();
        if (string.IsNullOrWhiteSpace(brief.Objective))
            return Decision.Refuse("A framework needs an objective.", "Choose Refine and say in a sentence what the partnership is to reach.");
        if (draft.PartnershipId is null)
            return await PostNew(draft, brief, visit);
        var (partnership, gone) = await Partnerships.ById(draft.PartnershipId, visit);
        if (partnership is null)
            return gone!;
        var latest = await visit.Records.Version(partnership, partnership.CurrentVersion);
        var current = BriefJson.Read(latest.BriefJson);
        if (!Permissions.MayEdit(partnership, current, visit.Caller.Person))
            return Permissions.RefuseEdit(partnership, visit);
        if (draft.BasisNumber != partnership.CurrentVersion)
            return await ShowWhatChanged.Of(draft, partnership, current, visit);
        return await PostNext(draft, partnership, brief, latest, visit);
    }

    public static Decision AlreadyPosted() => Decision.Tell("This draft is posted already. To change the partnership, choose Edit on it.");

    private static async Task<Decision> PostNew(DraftRow draft, Brief brief, Visit visit)
    {
        var framework = visit.Derive(brief);
        var name = await Naming.Free(Naming.Wanted(brief, framework), null, visit);
        var partnership = new PartnershipRow
        {
            Id = visit.NewId(),
            Workspace = visit.Caller.Workspace,
            Name = name,
            NameKey = PartnershipName.Key(name),
            Owner = visit.Caller.Person,
            Place = draft.Place,
            Objective = brief.Objective,
            Model = framework.Models.First.Name,
            CurrentVersion = 1,
            ChangedAt = visit.Now,
        };
        var version = Versions.Of(partnership, 1, brief, framework, visit);
        return Decision.Of(
            Close(draft, visit), new Effect.Save(new Change.NewPartnership(partnership, version)),
            new Effect.Post(draft.Place, NextVersion.Message($"{visit.NameOf(visit.Caller.Person)} posted the partnership framework \"{name}\", version 1.", partnership, framework), partnership.Id));
    }

    private static async Task<Decision> PostNext(DraftRow draft, PartnershipRow partnership, Brief brief, BriefVersionRow current, Visit visit)
    {
        var posted = await NextVersion.Of(partnership, brief, current, draft.Place, (number, name) => $"{visit.NameOf(visit.Caller.Person)} posted version {number} of \"{name}\".", visit);
        return new([Close(draft, visit), .. posted.Effects]);
    }

    private static Effect.Save Close(DraftRow draft, Visit visit)
    {
        draft.Posted = true;
        draft.Revision++;
        draft.ChangedAt = visit.Now;
        return new(new Change.Draft(draft));
    }
}
