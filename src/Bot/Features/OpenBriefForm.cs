namespace StrategicPartnerships.Bot.Features;

/// <summary>The bare command, or a button of the same meaning: a new draft and its first form.</summary>
internal static class OpenBriefForm
{
    public static Task<Decision> Handle(CommandGiven request, Visit visit) => Open(visit);

    public static Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit) => Open(visit);

    private static Task<Decision> Open(Visit visit)
    {
        var draft = Drafts.New(visit, new());
        return Task.FromResult(Decision.Of(new Effect.Save(new Change.Draft(draft)), new Effect.OpenForm(FormSteps.Open("brief", draft, visit))));
    }
}
