using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Industry, Size, Geography, Stage. Nothing is invented about a named partner: the directory's line is cited, the rest is unknown.</summary>
internal static class ProfileOverview
{
    public static IReadOnlyList<Fact> Named(Case c, Slots slots, Notes notes)
    {
        var texts = c.Playbook.Partners.Profile.Profile;
        var unknown = notes.Say(texts.Unknown, slots);
        var row = ProfileCategory.DirectoryRow(c);
        string FromDirectory(string value) => notes.Say(texts.FromDirectory, slots.And(("value", value), ("evidence", row!.Evidence)));
        return
        [
            new("Industry", row is null ? unknown : FromDirectory(row.What)),
            new("Size", unknown),
            new("Geography", row is null ? unknown : FromDirectory(string.Join(", ", row.Regions.Select(id => RegionName(c, id))))),
            new("Stage", unknown),
        ];
    }

    public static IReadOnlyList<Fact> Archetype(Case c, PartnerCategory category, Slots slots, Notes notes)
    {
        var texts = c.Playbook.Partners.Profile.Profile;
        string Assumed(string what, Sourced value)
        {
            var text = notes.Say(value, slots);
            notes.Assume(what, text, "partner", Side.Theirs);
            return notes.Say(texts.Assumed, slots.And(("value", text)));
        }

        var kind = slots.And(("kind", SlotValues.Sentence(category.Label)), ("industry", c.Industry?.Name ?? ""));
        return
        [
            new("Industry", notes.Say(c.Industry is null ? texts.IndustryUnknown : texts.Industry, kind)),
            new("Size", Assumed("Size of the partner", category.Size)),
            new("Geography", slots.Has("region") ? SlotValues.Sentence(slots["region"]) : notes.Say(texts.GeographyUnknown, slots)),
            new("Stage", Assumed("Stage of the partner", category.Stage)),
        ];
    }

    private static string RegionName(Case c, string id) => c.Playbook.Overlays.Regions.TryGetValue(id, out var region) ? region.Name : id;
}
