using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>One module's form alone: criteria, value, model, governance or the exit drill, on a partnership or on a new draft.</summary>
internal static class OpenModuleForm
{
    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var (formId, name) = (Command.OpenModule)request.Command;
        if (name is not null && await visit.Records.ByName(name) is { } named)
            return await Open(formId, named, visit);
        var all = await visit.Records.Partnerships();
        if (all is [var only] && Permissions.MayEdit(only, await visit.Records.CurrentBrief(only), visit.Caller.Person))
            return await Open(formId, only, visit);
        var fresh = Open(formId, new Brief(), null, visit);
        return all.Count == 0 ? fresh : fresh.And(new Effect.Reply(new("This form works on a new draft. To work on a partnership you have, choose it here.")
        {
            Actions = [.. all.Take(10).Select(p => new ChatAction(ActionIds.OpenModule, p.Name, formId + ":" + p.Id))],
        }));
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var parts = click.State.Split(':');
        if (parts is not [var formId, var id] || BriefFields.Of(formId).Count == 0)
            return Decision.Of(new Effect.Unknown("This button does not say which form it means. Type the command again."));
        var (partnership, refusal) = await Partnerships.ById(id, visit);
        return partnership is null ? refusal! : await Open(formId, partnership, visit);
    }

    private static async Task<Decision> Open(string formId, PartnershipRow partnership, Visit visit)
    {
        var brief = await visit.Records.CurrentBrief(partnership);
        return Permissions.MayEdit(partnership, brief, visit.Caller.Person) ? Open(formId, brief, partnership, visit) : Permissions.RefuseEdit(partnership, visit);
    }

    private static Decision Open(string formId, Brief brief, PartnershipRow? partnership, Visit visit)
    {
        var draft = Drafts.New(visit, brief, formId, partnership);
        return Decision.Of(new Effect.Save(new Change.Draft(draft)), new Effect.OpenForm(FormSteps.Open(formId, draft, visit)));
    }
}
