using System.Globalization;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The best of the workspace's own candidates, for the list of partnerships.</summary>
internal static class CandidateSummary
{
    private const int Shown = 5;

    /// <summary>One section, or none while nothing is imported.</summary>
    public static async Task<IReadOnlyList<DocumentSection>> Of(Visit visit)
    {
        if (await visit.Records.CandidateList() is not { } row)
            return [];
        var list = OwnCandidateList.FromJson(row.Json);
        var section = CandidateDocument.Section(CandidateRanking.Of(list, CandidateLists.Archetypes(list, visit), visit.Playbook.Partners), visit.Playbook.Partners.Fit, Shown);
        var from = new Block.Paragraph($"{CandidateLists.Companies(row.Count)}, imported by {visit.NameOf(row.ImportedBy)} on {row.ImportedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.");
        return [section with { Title = "Candidates", Blocks = [from, .. section.Blocks] }];
    }
}
