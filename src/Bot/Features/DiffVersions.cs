using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What differs between two versions, in words: the order in which they were named is kept.</summary>
internal static class DiffVersions
{
    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        if (partnership is null)
            return refusal!;
        var current = partnership.CurrentVersion;
        if (((Command.OnVersions)request.Command).Versions is not { Count: > 0 } numbers)
            return current == 1
                ? Decision.Tell($"\"{partnership.Name}\" has one version only, so there is nothing to compare it with yet.")
                : await Compare(partnership, current - 1, current, visit);
        return VersionList.Missing(partnership, numbers) ?? await Compare(partnership, numbers[0], numbers is [_, var second] ? second : current, visit);
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (partnership, number, refusal) = await VersionList.Meant(click.State, visit);
        return partnership is null ? refusal! : await Compare(partnership, number, partnership.CurrentVersion, visit);
    }

    private static async Task<Decision> Compare(PartnershipRow partnership, int first, int second, Visit visit)
    {
        if (first == second)
            return Decision.Tell(FormattableString.Invariant($"Version {first} of \"{partnership.Name}\" was compared with itself: nothing differs."));
        var comparison = new VersionComparison(await visit.Records.Version(partnership, first), await visit.Records.Version(partnership, second), visit);
        var older = Math.Min(first, second);
        return Decision.Of(new Effect.Reply(new(FormattableString.Invariant($"\"{partnership.Name}\", version {first} → version {second}. {comparison.Diff.Sentence()}"))
        {
            Document = comparison.Document() is { Sections.Count: > 0 } document ? document : null,
            Actions =
            [
                new(ActionIds.ShowVersion, FormattableString.Invariant($"Show version {older}"), VersionList.State(partnership, older)),
                new(ActionIds.RestoreVersion, FormattableString.Invariant($"Restore version {older}"), VersionList.State(partnership, older)),
            ],
        }));
    }
}
