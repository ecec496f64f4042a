using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Throws a draft away. What was posted before stays.</summary>
internal static class DiscardDraft
{
    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (draft, refusal) = await Drafts.Find(click.State, visit);
        return draft is null ? refusal! : Of(draft);
    }

    public static Decision Of(DraftRow draft) => draft.Posted
        ? PostFramework.AlreadyPosted()
        : Decision.Tell("Discarded. Nothing was posted.").And(new Effect.Save(new Change.DropDraft(draft)));
}
