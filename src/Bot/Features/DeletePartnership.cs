using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Deletes a partnership with its versions, once its owner has said so twice.</summary>
internal static class DeletePartnership
{
    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        if (partnership is null)
            return refusal!;
        if (partnership.Owner != visit.Caller.Person)
            return Permissions.RefuseDelete(partnership, visit);
        if (((Command.OnPartnership)request.Command).Partner is null)
            return Decision.Refuse("A deletion names what it deletes.", $"Type delete {partnership.Name}.");
        return Decision.Tell(
            $"Delete \"{partnership.Name}\" with all {partnership.CurrentVersion} of its versions? This cannot be taken back. Messages already posted stay where they are.",
            new(ActionIds.DeletePartnership, "Delete", partnership.Id), new(ActionIds.KeepPartnership, "Keep", partnership.Id));
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.ById(click.State, visit);
        if (partnership is null)
            return refusal!;
        return partnership.Owner == visit.Caller.Person
            ? Decision.Tell($"\"{partnership.Name}\" is deleted.").And(new Effect.Save(new Change.Delete(partnership)))
            : Permissions.RefuseDelete(partnership, visit);
    }

    public static Task<Decision> Keep(ChatRequest.ActionClicked click, Visit visit) => Task.FromResult(Decision.Tell("Nothing was deleted."));
}
