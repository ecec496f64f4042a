using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Storage;

/// <summary>What a use case may read: the rows of one workspace, and no other.</summary>
internal sealed class Records(PartnershipsContext db, string workspace, CancellationToken cancel)
{
    private IQueryable<PartnershipRow> Mine => db.Partnerships.Where(p => p.Workspace == workspace);

    public Task<List<PartnershipRow>> Partnerships() => Mine.OrderBy(p => p.NameKey).ToListAsync(cancel);

    public Task<List<string>> Names() => Mine.OrderBy(p => p.NameKey).Select(p => p.Name).ToListAsync(cancel);

    public Task<PartnershipRow?> ById(string id) => Mine.FirstOrDefaultAsync(p => p.Id == id, cancel);

    public Task<PartnershipRow?> ByName(string name)
    {
        var key = PartnershipName.Key(name);
        return Mine.FirstOrDefaultAsync(p => p.NameKey == key, cancel);
    }

    public Task<bool> NameTaken(string key, string? exceptId) => Mine.AnyAsync(p => p.NameKey == key && p.Id != exceptId, cancel);

    /// <summary>A version of a partnership that was found in this workspace.</summary>
    public Task<BriefVersionRow> Version(PartnershipRow partnership, int number) =>
        db.Versions.AsNoTracking().FirstAsync(v => v.PartnershipId == partnership.Id && v.Number == number, cancel);

    public async Task<Brief> CurrentBrief(PartnershipRow partnership) =>
        BriefJson.Read((await Version(partnership, partnership.CurrentVersion)).BriefJson);

    public Task<CandidateListRow?> CandidateList() => db.CandidateLists.FirstOrDefaultAsync(c => c.Workspace == workspace, cancel);

    public Task<DraftRow?> Draft(string id) => db.Drafts.FirstOrDefaultAsync(d => d.Id == id && d.Workspace == workspace, cancel);
}
