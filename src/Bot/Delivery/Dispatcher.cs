using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Jobs;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Bot.Delivery;

/// <summary>
/// Lets the one use case decide, and stores what it decided together with what the channel makes of it, in one transaction.
/// Where somebody else was faster, the use case decides again on what is stored now.
/// </summary>
internal sealed class Dispatcher(IDbContextFactory<PartnershipsContext> contexts, FeatureTable features, Playbook playbook, DomainClock clock, Ids ids)
{
    private const int Attempts = 4;

    /// <param name="carry">Adds the channel's own rows to the context before it is saved, and returns its answer.</param>
    public async Task<T> Handle<T>(ChatRequest request, Caller caller, Func<Decision, PartnershipsContext, Task<T>> carry, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(cancel);
            var records = new Records(db, caller.Workspace, cancel);
            var visit = new Visit(caller, records, playbook, clock.Now, ids.New);
            var decision = await Decide(request, records, visit, db);
            foreach (var save in decision.Effects.OfType<Effect.Save>())
                Stage(save.Change, db);
            var answer = await carry(decision, db);
            try
            {
                await db.SaveChangesAsync(cancel);
                return answer;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // A name, a version number or a draft was taken in between: decide again.
            }
        }
    }

    private async Task<Decision> Decide(ChatRequest request, Records records, Visit visit, PartnershipsContext db)
    {
        try
        {
            return await features.Run(request, await records.Names(), visit);
        }
        catch (FaultyFrameworkException fault)
        {
            db.ChangeTracker.Clear();
            return fault.Explain();
        }
    }

    private static void Stage(Change change, PartnershipsContext db)
    {
        switch (change)
        {
            case Change.Draft { Row: var draft } when db.Entry(draft).State == EntityState.Detached:
                db.Drafts.Add(draft);
                break;
            case Change.DropDraft { Row: var draft }:
                db.Drafts.Remove(draft);
                break;
            case Change.NewPartnership(var partnership, var first):
                db.Partnerships.Add(partnership);
                db.Versions.Add(first);
                break;
            case Change.NewVersion(_, var next):
                db.Versions.Add(next);
                break;
            case Change.Delete { Row: var partnership }:
                db.Partnerships.Remove(partnership);
                break;
            case Change.Candidates { Row: var list } when db.Entry(list).State == EntityState.Detached:
                db.CandidateLists.Add(list);
                break;
            case Change.ForgetCandidates { Row: var list }:
                db.CandidateLists.Remove(list);
                break;
        }
    }
}
