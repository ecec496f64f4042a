using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>The category that the objective names as its route: "through accountants" means advisers.</summary>
internal static class RouteCategory
{
    public static PartnerCategory? Of(Case c)
    {
        if (string.IsNullOrWhiteSpace(c.Reading.Route))
            return null;
        PartnerCategory? best = null;
        var length = 0;
        foreach (var category in c.Playbook.Partners.Categories.Values)
            foreach (var word in category.Words)
                if (word.Length > length && Wording.Says(c.Reading.Route, word))
                    (best, length) = (category, word.Length);
        return best;
    }
}
