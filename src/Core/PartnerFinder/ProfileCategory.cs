using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>The category that profile and outreach speak of: the named partner's own where the directory knows it, else the first.</summary>
internal static class ProfileCategory
{
    public static PartnerCategory? Of(Case c, IReadOnlyList<TargetCategory> categories)
    {
        if (categories.Count == 0)
            return null;
        var sheets = c.Playbook.Partners;
        if (DirectoryRow(c) is { } row)
            foreach (var target in categories)
                if (sheets.Categories[target.Id].Kinds.Contains(row.Kind))
                    return sheets.Categories[target.Id];
        return sheets.Categories[categories[0].Id];
    }

    public static CandidateRow? DirectoryRow(Case c) => c.Partner is { } name ? c.Playbook.Partners.Directory.Named(name) : null;

    public static StrengthGroup Group(Case c, PartnerCategory category)
    {
        foreach (var group in c.Playbook.Partners.Outreach.Groups)
            if (group.Categories.Contains(category.Id))
                return group;
        throw new InvalidOperationException($"The playbook was not checked: {category.Id} stands in no group.");
    }
}
