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

    /// <summary>The latest versions of a partnership that was found in this workspace, oldest first.</summary>
    public async Task<IReadOnlyList<BriefVersionRow>> LastVersions(PartnershipRow partnership, int most)
    {
        var from = partnership.CurrentVersion - most;
        return await db.Versions.AsNoTracking().Where(v => v.PartnershipId == partnership.Id && v.Number > from).OrderBy(v => v.Number).ToListAsync(cancel);
    }

    /// <summary>The current version of every partnership, by partnership id.</summary>
    public Task<Dictionary<string, BriefVersionRow>> CurrentVersions() => (
        from partnership in Mine
        join version in db.Versions on new { partnership.Id, Number = partnership.CurrentVersion } equals new { Id = version.PartnershipId, version.Number }
        select version).AsNoTracking().ToDictionaryAsync(v => v.PartnershipId, cancel);

    public async Task<Brief> CurrentBrief(PartnershipRow partnership) =>
        BriefJson.Read((await Version(partnership, partnership.CurrentVersion)).BriefJson);

    public Task<CandidateListRow?> CandidateList() => db.CandidateLists.FirstOrDefaultAsync(c => c.Workspace == workspace, cancel);

    public Task<DraftRow?> Draft(string id) => db.Drafts.FirstOrDefaultAsync(d => d.Id == id && d.Workspace == workspace, cancel);
}
