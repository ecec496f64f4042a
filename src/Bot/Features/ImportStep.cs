using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A table as far as it is read, and where it goes from there: to the columns, or into the store.</summary>
internal sealed record ImportStep(string Csv, string Objective, CandidateTable Table, ColumnMap Map, CandidatesRead Rows)
{
    public ImportProblems Problems => Table.Problems.Any ? Table.Problems : Rows.Problems;

    /// <param name="map">Null to recognise the headers; rows are read once the columns are known.</param>
    public static ImportStep Read(string csv, string objective, ColumnMap? map, Visit visit)
    {
        var sheet = visit.Playbook.Partners.Criteria;
        var table = CandidateTable.Read(csv);
        map ??= ColumnMap.Recognise(table, sheet);
        var rows = table.Problems.Any || !map.Complete ? new([], ImportProblems.None) : CandidateReader.Read(table, map, sheet);
        return new(csv, objective, table, map, rows);
    }

    public Decision AskColumns(DraftRow draft, Visit visit) => Decision.Of(
        new Effect.Save(new Change.Draft(Keep(draft, Csv, Objective, visit))),
        new Effect.OpenForm(CandidateForms.AskColumns(draft.Id, Table, Map, visit.Playbook.Partners.Criteria)));

    /// <param name="draft">Dropped, once its table is imported; null where there is none.</param>
    public async Task<Decision> Store(DraftRow? draft, Visit visit)
    {
        var sheet = visit.Playbook.Partners.Criteria;
        var list = new OwnCandidateList([.. sheet.Criteria.Select(c => c.Id)], Objective, Map.Tell(Table.Headers, sheet), Rows.Candidates);
        var decision = await CandidateLists.Replace(list, visit);
        return draft is null ? decision : decision.And(new Effect.Save(new Change.DropDraft(draft)));
    }

    /// <summary>What was pasted and typed stays with the draft until it is imported.</summary>
    public static DraftRow Keep(DraftRow draft, string csv, string objective, Visit visit)
    {
        draft.ChangedAt = visit.Now;
        draft.Revision++;
        return draft.WithTyped(CandidateForms.Import, new Dictionary<string, string> { ["csv"] = csv, ["objective"] = objective });
    }

    public static (string Csv, string Objective) Kept(DraftRow draft)
    {
        var typed = draft.Typed(CandidateForms.Import);
        return (typed.GetValueOrDefault("csv", ""), typed.GetValueOrDefault("objective", ""));
    }

    public static Form Form(DraftRow draft)
    {
        var (csv, objective) = Kept(draft);
        return CandidateForms.Ask(draft.Id, csv, objective);
    }

    public static Decision Discard(DraftRow draft) => Decision.Tell("Discarded. Nothing was imported.").And(new Effect.Save(new Change.DropDraft(draft)));
}
