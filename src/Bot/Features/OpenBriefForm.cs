namespace StrategicPartnerships.Bot.Features;

/// <summary>The bare command: a new draft and its first form.</summary>
internal static class OpenBriefForm
{
    public static Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var draft = Drafts.New(visit, new());
        return Task.FromResult(Decision.Of(new Effect.Save(new Change.Draft(draft)), new Effect.OpenForm(FormSteps.Open("brief", draft, visit))));
    }
}
