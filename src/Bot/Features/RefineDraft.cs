namespace StrategicPartnerships.Bot.Features;

/// <summary>From a preview into the forms, all of them, with everything that is known filled in.</summary>
internal static class RefineDraft
{
    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (draft, refusal) = await Drafts.Find(click.State, visit);
        if (draft is null)
            return refusal!;
        if (draft.Posted)
            return PostFramework.AlreadyPosted();
        draft.Flow = Drafts.FullFlow;
        draft = draft.With(draft.Brief(), visit);
        return Decision.Of(new Effect.Save(new Change.Draft(draft)), new Effect.OpenForm(FormSteps.Open("brief", draft, visit)));
    }
}
