using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Commands;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A company's own candidates from a pasted or uploaded table: all of them, or none and why.</summary>
internal static class ImportCandidates
{
    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        if (await CandidateLists.RefuseOthers(visit) is { } refusal)
            return refusal;
        var csv = ((Command.ImportCandidates)request.Command).Csv;
        if (csv.Length == 0)
            return await Open(visit);
        var import = ImportStep.Read(csv, "", map: null, visit);
        if (import.Problems.Any)
            return Decision.Refuse($"Nothing was imported. {import.Problems.Text}.", "Change the table and send it again; a cell that is not known stays empty.");
        return import.Map.Complete
            ? await import.Store(draft: null, visit)
            : import.AskColumns(Drafts.New(visit, new Brief(), CandidateForms.Import), visit);
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked request, Visit visit) => await CandidateLists.RefuseOthers(visit) ?? await Open(visit);

    public static async Task<Decision> Handle(ChatRequest.FormSubmitted request, Visit visit)
    {
        var (draft, refusal) = await Drafts.Find(request.State, visit);
        if (draft is null)
            return refusal!;
        if (request.Then == "cancel")
            return ImportStep.Discard(draft);
        var (pasted, file) = (Value(request, "csv"), Value(request, "file"));
        var csv = string.IsNullOrWhiteSpace(file) ? pasted : file;
        var (field, objective) = (csv == pasted ? "csv" : "file", Value(request, "objective").Trim());
        draft = ImportStep.Keep(draft, csv, objective, visit);
        var save = new Effect.Save(new Change.Draft(draft));
        if (!string.IsNullOrWhiteSpace(pasted) && !string.IsNullOrWhiteSpace(file) && pasted != file)
            return Wrong("file", "There are a file and a pasted table. Leave one of the two empty.");
        if (objective.Length > Brief.ObjectiveLimit)
            return Wrong("objective", FormattableString.Invariant($"The objective is {objective.Length} characters long, and at most {Brief.ObjectiveLimit} fit. Shorten it by {objective.Length - Brief.ObjectiveLimit}."));
        if (await CandidateLists.RefuseOthers(visit) is { } others)
            return others;
        var import = ImportStep.Read(csv, objective, map: null, visit);
        if (import.Problems.Any)
            return Wrong(field, $"Nothing was imported. {import.Problems.Text}");
        return import.Map.Complete ? await import.Store(draft, visit) : import.AskColumns(draft, visit);

        Decision Wrong(string at, string what) => Decision.Of(save, new Effect.FieldErrors(new Dictionary<string, string> { [at] = what }));
    }

    public static Task<Decision> TakeColumns(ChatRequest.FormSubmitted request, Visit visit) => TakeImportColumns.Handle(request, visit);

    public static Task<Decision> Forget(ChatRequest.ActionClicked request, Visit visit) => CandidateLists.Forget(visit);

    private static async Task<Decision> Open(Visit visit)
    {
        var before = await visit.Records.CandidateList();
        var draft = ImportStep.Keep(Drafts.New(visit, new Brief(), CandidateForms.Import), "", before is null ? "" : OwnCandidateList.FromJson(before.Json).Objective, visit);
        return Decision.Of(new Effect.Save(new Change.Draft(draft)), new Effect.OpenForm(ImportStep.Form(draft)));
    }

    private static string Value(ChatRequest.FormSubmitted request, string field) => request.Values.GetValueOrDefault(field, "");
}
