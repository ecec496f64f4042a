using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Features;

/// <summary>
/// A form was closed without sending it. A draft that lives in forms alone is forgotten; one that was shown with its buttons stays,
/// because the buttons are still there, and only loses what was typed and not taken.
/// </summary>
internal static class CloseForm
{
    public static async Task<Decision> Handle(ChatRequest.FormClosed closed, Visit visit)
    {
        var (draft, _) = await Drafts.Find(closed.State, visit);
        if (draft is null || draft.Posted)
            return new([]);
        return draft.Shown
            ? Decision.Of(new Effect.Save(new Change.Draft(draft.WithTyped(closed.FormId, new Dictionary<string, string>()).With(draft.Brief(), visit))))
            : Decision.Of(new Effect.Save(new Change.DropDraft(draft)));
    }
}
