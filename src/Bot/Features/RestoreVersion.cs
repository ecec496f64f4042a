using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>
/// The answers of an earlier version become the next one: history is never rewritten. Asks first. Where the partnership moved in between, the restored
/// answers simply go on top of what stands there then, because that is what the question said.
/// </summary>
internal static class RestoreVersion
{
    private const string Sure = ":sure";

    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        if (partnership is null)
            return refusal!;
        if (((Command.OnVersions)request.Command).Versions is not [var number])
            return Decision.Refuse("A restoration names the version that is to come back.", $"{await VersionList.Of(partnership, visit)} Type restore {partnership.Name} v1, for example.");
        return VersionList.Missing(partnership, [number]) ?? await Decide(partnership, number, sure: false, visit);
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var sure = click.State.EndsWith(Sure, StringComparison.Ordinal);
        var (partnership, number, refusal) = await VersionList.Meant(sure ? click.State[..^Sure.Length] : click.State, visit);
        return partnership is null ? refusal! : await Decide(partnership, number, sure, visit);
    }

    private static async Task<Decision> Decide(PartnershipRow partnership, int number, bool sure, Visit visit)
    {
        var (wanted, current) = (await visit.Records.Version(partnership, number), await visit.Records.Version(partnership, partnership.CurrentVersion));
        var (brief, before) = (BriefJson.Read(wanted.BriefJson), BriefJson.Read(current.BriefJson));
        if (!Permissions.MayEdit(partnership, before, visit.Caller.Person))
            return Permissions.RefuseEdit(partnership, visit);
        if (BriefDiff.Between(before, brief).Count == 0)
            return Decision.Tell(FormattableString.Invariant($"Nothing to restore: version {number} and the current version {partnership.CurrentVersion} of \"{partnership.Name}\" hold the same answers."));
        if (!sure)
            return Decision.Tell(
                FormattableString.Invariant($"Restore version {number} of \"{partnership.Name}\"? Its answers become version {partnership.CurrentVersion + 1}; no version is lost. {NextVersion.Changes(visit.Derive(brief), brief, current, visit).Sentence()}"),
                new ChatAction(ActionIds.RestoreVersion, FormattableString.Invariant($"Restore version {number}"), VersionList.State(partnership, number) + Sure));
        return await NextVersion.Of(partnership, brief, current, visit.Caller.Place,
            (next, name) => FormattableString.Invariant($"{visit.NameOf(visit.Caller.Person)} restored version {number} of \"{name}\" as version {next}."), visit);
    }
}
