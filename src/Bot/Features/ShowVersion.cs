using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>One version of a partnership, as it was posted.</summary>
internal static class ShowVersion
{
    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        if (partnership is null)
            return refusal!;
        var number = ((Command.OnVersions)request.Command).Versions is [var wanted] ? wanted : partnership.CurrentVersion;
        return VersionList.Missing(partnership, [number]) ?? await Show(partnership, number, visit);
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (partnership, number, refusal) = await VersionList.Meant(click.State, visit);
        return partnership is null ? refusal! : await Show(partnership, number, visit);
    }

    private static async Task<Decision> Show(PartnershipRow partnership, int number, Visit visit)
    {
        var version = await visit.Records.Version(partnership, number);
        var current = number == partnership.CurrentVersion;
        var which = current ? "This is the current version." : FormattableString.Invariant($"The current version is {partnership.CurrentVersion}.");
        return Decision.Of(new Effect.Reply(new(FormattableString.Invariant($"\"{partnership.Name}\", version {number} as posted by {visit.NameOf(version.Author)} on {VersionList.Day(version)}. {which}"))
        {
            Document = version.Export().Document(),
            Actions = current ? [new(ActionIds.EditPartnership, "Edit", partnership.Id)] :
            [
                new(ActionIds.DiffVersions, "Compare with current", VersionList.State(partnership, number)),
                new(ActionIds.RestoreVersion, FormattableString.Invariant($"Restore version {number}"), VersionList.State(partnership, number)),
            ],
        }));
    }
}
