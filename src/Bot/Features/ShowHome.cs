using System.Globalization;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A person's own page: the partnerships changed last, the meetings their frameworks plan, and where to begin.</summary>
internal static class ShowHome
{
    private const int Shown = 10;
    private const int Meetings = 5;

    private static readonly ChatAction[] Begin = [new(ActionIds.NewFramework, "New framework", ""), new(ActionIds.OpenImport, "Import candidates", "")];

    public static async Task<Decision> Handle(ChatRequest.HomeOpened request, Visit visit)
    {
        var all = await visit.Records.Partnerships();
        var versions = await visit.Records.CurrentVersions();
        var latest = all.OrderByDescending(p => p.ChangedAt).Take(Shown).ToArray();
        var page = new HomePage([.. latest.Select(p => Row(p, visit))], all.Count - latest.Length, Planned(latest, versions, visit), [], Begin);
        return Decision.Of(new Effect.ShowHome(page));
    }

    private static HomePartnership Row(PartnershipRow partnership, Visit visit) => new(
        partnership.Name, partnership.Objective,
        FormattableString.Invariant($"{partnership.Model} · version {partnership.CurrentVersion} · owner {visit.NameOf(partnership.Owner)} · changed {partnership.ChangedAt:yyyy-MM-dd}"),
        [new(ActionIds.ShowPartnership, "Show", partnership.Id), new(ActionIds.EditPartnership, "Edit", partnership.Id), new(ActionIds.CompareSettings, "Compare settings", "p:" + partnership.Id)]);

    /// <summary>The first meeting of each forum, as planned on the day when the version was saved, as far as it lies ahead.</summary>
    private static string[] Planned(IReadOnlyList<PartnershipRow> partnerships, Dictionary<string, BriefVersionRow> versions, Visit visit) =>
    [
        .. (from partnership in partnerships
           where versions.ContainsKey(partnership.Id)
           let version = versions[partnership.Id]
           let brief = BriefJson.Read(version.BriefJson)
           from forum in (visit with { Now = version.SavedAt }).Derive(brief).Governance.Forums
           where forum.First >= visit.Today(brief)
           orderby forum.First, partnership.NameKey
           select string.Create(CultureInfo.InvariantCulture, $"{forum.First:yyyy-MM-dd} · {partnership.Name} · {forum.Name}")).Take(Meetings),
    ];
}
