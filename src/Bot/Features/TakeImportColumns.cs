using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What the columns of a kept table mean, from the form; wrong cells are told at their column.</summary>
internal static class TakeImportColumns
{
    public static async Task<Decision> Handle(ChatRequest.FormSubmitted request, Visit visit)
    {
        var (draft, refusal) = await Drafts.Find(request.State, visit);
        if (draft is null)
            return refusal!;
        if (request.Then == "cancel")
            return ImportStep.Discard(draft);
        if (request.Then == "back")
            return Decision.Of(new Effect.OpenForm(ImportStep.Form(draft)));
        if (await CandidateLists.RefuseOthers(visit) is { } others)
            return others;
        var (csv, objective) = ImportStep.Kept(draft);
        var table = CandidateTable.Read(csv);
        var known = ColumnMeanings.All(visit.Playbook.Partners.Criteria).Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        var map = new ColumnMap([.. Enumerable.Range(0, table.Headers.Count).Select(at => Meaning(request, at, known))]);
        if (map.Wrong.Count > 0)
            return Decision.Of(new Effect.FieldErrors(map.Wrong.ToDictionary(w => CandidateForms.ColumnId(w.Key), w => w.Value)));
        var import = ImportStep.Read(csv, objective, map, visit);
        return import.Problems.Any ? Decision.Of(new Effect.FieldErrors(ByColumn(import.Problems))) : await import.Store(draft, visit);
    }

    /// <summary>A column that nothing was chosen for is ignored.</summary>
    private static string Meaning(ChatRequest.FormSubmitted request, int at, HashSet<string> known) =>
        request.Values.TryGetValue(CandidateForms.ColumnId(at), out var chosen) && known.Contains(chosen) ? chosen : ColumnMeanings.Ignore;

    private static Dictionary<string, string> ByColumn(ImportProblems problems)
    {
        var told = problems.All.GroupBy(p => p.Column ?? 0).ToDictionary(g => CandidateForms.ColumnId(g.Key), g => "Nothing was imported. " + new ImportProblems([.. g], 0).Text);
        if (problems.Others > 0)
            told[told.Keys.First()] += FormattableString.Invariant($"\nAnd further on in the table: {problems.Others:#,0} more.");
        return told;
    }
}
