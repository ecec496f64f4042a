using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>The slots that the target partners fill: <c>{category}</c> and <c>{partner}</c> (playbook part 4, how to read).</summary>
public static class PartnerSlots
{
    /// <summary><c>{category}</c> is the label of the first category; <c>{partner}</c> the typed name, else that category with its article.</summary>
    public static Slots For(Case c, IReadOnlyList<TargetCategory> categories)
    {
        if (categories.Count == 0)
            return c.Partner is { } only ? c.Slots.With("partner", only) : c.Slots;
        var first = c.Playbook.Partners.Categories[categories[0].Id];
        return c.Slots.And(("category", first.Label), ("partner", c.Partner ?? first.Singular));
    }
}
