using System.Globalization;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The one list of a workspace: replaced or forgotten as a whole, by the person who imported it.</summary>
internal static class CandidateLists
{
    private const int Shown = 20;

    /// <summary>Null where the caller may import.</summary>
    public static async Task<Decision?> RefuseOthers(Visit visit) => Refuse(await visit.Records.CandidateList(), visit);

    public static async Task<Decision> Replace(OwnCandidateList list, Visit visit)
    {
        var row = await visit.Records.CandidateList();
        if (Refuse(row, visit) is { } refusal)
            return refusal;
        var before = row?.Count;
        row ??= new() { Workspace = visit.Caller.Workspace, ImportedBy = visit.Caller.Person, Json = "", Count = 0, ImportedAt = visit.Now };
        (row.Json, row.Count, row.ImportedAt) = (list.ToJson(), list.Candidates.Count, visit.Now);
        var replaced = before is null ? "" : $" The list before it ({Companies(before.Value)}) is replaced.";
        var archetypes = Archetypes(list, visit);
        var ranking = CandidateRanking.Of(list, archetypes, visit.Playbook.Partners);
        return Decision.Of(new Effect.Save(new Change.Candidates(row)), new Effect.Reply(new($"Imported {Companies(row.Count)}.{replaced} Only you see this; everybody here finds the best of them under list.")
        {
            Document = CandidateDocument.Of(list, ranking, archetypes, visit.Playbook.Partners.Fit, Shown),
            Actions = [new(ActionIds.OpenImport, "Import again", ""), new(ActionIds.ForgetCandidates, "Forget this list", "")],
        }));
    }

    public static async Task<Decision> Forget(Visit visit)
    {
        var row = await visit.Records.CandidateList();
        if (row is null)
            return Decision.Tell("There is no list of candidates any more. Nothing was removed.", new ChatAction(ActionIds.OpenImport, "Import candidates", ""));
        return Refuse(row, visit) ?? Decision.Tell(
            $"Forgotten: the list of {Companies(row.Count)} that {visit.NameOf(row.ImportedBy)} imported on {row.ImportedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. Partnerships are untouched, and messages already shown stay where they are.",
            new ChatAction(ActionIds.OpenImport, "Import candidates", "")).And(new Effect.Save(new Change.ForgetCandidates(row)));
    }

    /// <summary>What the list's objective shifts the weights by; none for the base weights.</summary>
    public static IReadOnlyList<ArchetypeShare> Archetypes(OwnCandidateList list, Visit visit)
    {
        var brief = new Brief { Objective = list.Objective };
        return list.Objective.Length == 0 ? [] : ObjectiveReader.Read(brief, visit.Playbook.Language, visit.Playbook.Overlays, visit.Today(brief)).Archetypes;
    }

    public static string Companies(int count) => count == 1 ? "one company" : FormattableString.Invariant($"{count:#,0} companies");

    private static Decision? Refuse(CandidateListRow? row, Visit visit) => row is null || row.ImportedBy == visit.Caller.Person ? null : Decision.Refuse(
        $"The list of candidates here was imported by {visit.NameOf(row.ImportedBy)}, who alone may replace or forget it.", $"Ask {visit.NameOf(row.ImportedBy)} to import yours too or to forget the list. Nothing was changed.");
}
