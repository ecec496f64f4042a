using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The current version of a partnership, as it was posted.</summary>
internal static class ShowPartnership
{
    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        return partnership is null ? refusal! : await Show(partnership, visit);
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.ById(click.State, visit);
        return partnership is null ? refusal! : await Show(partnership, visit);
    }

    private static async Task<Decision> Show(PartnershipRow partnership, Visit visit)
    {
        var version = await visit.Records.Version(partnership, partnership.CurrentVersion);
        var export = version.Export();
        return Decision.Of(new Effect.Reply(new($"\"{partnership.Name}\", version {version.Number}, posted by {visit.NameOf(version.Author)}. Owner: {visit.NameOf(partnership.Owner)}. {await VersionList.Of(partnership, visit)}")
        {
            Document = export.Document(),
            Actions = NextVersion.OnPosted(partnership, export.Assumptions?.Count),
        }));
    }
}
