using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Opens the forms on the current version. The draft remembers which version it started from.</summary>
internal static class EditPartnership
{
    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        return partnership is null ? refusal! : await Open(partnership, visit);
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.ById(click.State, visit);
        return partnership is null ? refusal! : await Open(partnership, visit);
    }

    private static async Task<Decision> Open(PartnershipRow partnership, Visit visit)
    {
        var brief = await visit.Records.CurrentBrief(partnership);
        if (!Permissions.MayEdit(partnership, brief, visit.Caller.Person))
            return Permissions.RefuseEdit(partnership, visit);
        var draft = Drafts.New(visit, brief, Drafts.FullFlow, partnership);
        return Decision.Of(new Effect.Save(new Change.Draft(draft)), new Effect.OpenForm(FormSteps.Open("brief", draft, visit)));
    }
}
