using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Who may change a partnership: its owner, and the people whom the brief names on our side.</summary>
internal static class Permissions
{
    public static bool MayEdit(PartnershipRow partnership, Brief brief, string person) =>
        partnership.Owner == person || Enum.GetValues<Role>().Any(role => Same(brief.Governance.NameOf(role, Side.Ours), person));

    public static Decision RefuseEdit(PartnershipRow partnership, Visit visit) => Decision.Refuse(
        $"Only {visit.NameOf(partnership.Owner)}, who owns \"{partnership.Name}\", and the people named on our side in its governance step may change it.",
        $"Ask {visit.NameOf(partnership.Owner)} to make the change or to name you there. You can still read it: show {partnership.Name}.");

    public static Decision RefuseDelete(PartnershipRow partnership, Visit visit) => Decision.Refuse(
        $"Only {visit.NameOf(partnership.Owner)}, who owns \"{partnership.Name}\", may delete it.", $"Ask {visit.NameOf(partnership.Owner)} to delete it.");

    private static bool Same(string? named, string person) =>
        named is not null && string.Equals(named.Trim().TrimStart('@'), person, StringComparison.OrdinalIgnoreCase);
}
