using System.Globalization;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A person's own page: the partnerships, those changed last first, the meetings their frameworks plan, and where to begin.</summary>
internal static class ShowHome
{
    /// <summary>As many frameworks are derived for their meetings; the others are found by their name.</summary>
    private const int Planned = 10;
    private const int Meetings = 5;

    private static readonly ChatAction[] Begin = [new(ActionIds.NewFramework, "New framework", ""), new(ActionIds.OpenImport, "Import candidates", "")];

    public static async Task<Decision> Handle(ChatRequest.HomeOpened request, Visit visit)
    {
        var all = (await visit.Records.Partnerships()).OrderByDescending(p => p.ChangedAt).ToArray();
        var versions = await visit.Records.CurrentVersions();
        var meetings = all.Take(Planned).Where(p => versions.ContainsKey(p.Id)).SelectMany(p => Ahead(p, versions[p.Id], visit)).OrderBy(m => m.On).ThenBy(m => m.Of.NameKey, StringComparer.Ordinal).ToArray();
        var greeting = all.Length == 0 ? "No partnership yet. Say what you want to reach, and you get a complete framework to post." : "Your workspace's partnerships, those changed last first.";
        return Decision.Of(new Effect.ShowHome(new(
            greeting, [.. all.Select(p => Row(p, meetings.FirstOrDefault(m => m.Of == p)?.Text ?? "", visit))],
            [.. meetings.Take(Meetings).Select(m => $"{m.Text} · {m.Of.Name}")], [], Begin)));
    }

    private static HomeRow Row(PartnershipRow partnership, string nextMeeting, Visit visit) => new(
        partnership.Name, partnership.Objective, partnership.Model, partnership.CurrentVersion, visit.NameOf(partnership.Owner), DateOnly.FromDateTime(partnership.ChangedAt.UtcDateTime), nextMeeting,
        [new(ActionIds.ShowPartnership, "Show", partnership.Id), new(ActionIds.EditPartnership, "Edit", partnership.Id), new(ActionIds.CompareSettings, "Compare settings", "p:" + partnership.Id)]);

    /// <summary>The first meeting of each forum, as planned on the day when the version was saved, as far as it lies ahead.</summary>
    private static IEnumerable<Meeting> Ahead(PartnershipRow partnership, BriefVersionRow version, Visit visit)
    {
        var brief = BriefJson.Read(version.BriefJson);
        return (visit with { Now = version.SavedAt }).Derive(brief).Governance.Forums.Where(f => f.First >= visit.Today(brief))
            .Select(f => new Meeting(f.First, partnership, string.Create(CultureInfo.InvariantCulture, $"{f.First:yyyy-MM-dd}: {f.Name}")));
    }

    private sealed record Meeting(DateOnly On, PartnershipRow Of, string Text);
}
