using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Finds for each assumption who can confirm it and which form settles it.</summary>
internal static class AssumptionDebt
{
    public static IReadOnlyList<Assumption> Assign(IReadOnlyList<Assumption> assumptions, Case it, Header header) => [.. assumptions.Select(a => Assign(a, it, header))];

    private static Assumption Assign(Assumption assumption, Case it, Header header)
    {
        var sheet = it.Playbook.Frameworks.Owners;
        var owner = sheet.Of(assumption.Field);
        var role = owner?.Role ?? Role.PartnershipManager;
        return assumption with
        {
            Form = owner?.Form ?? "",
            Reason = owner?.Reason ?? "",
            Confirmer = Confirmer(assumption.Who, role, it.Brief.Governance, sheet, header),
        };
    }

    /// <summary>The person whom the governance form names for the role; while there is none, the role and its side.</summary>
    private static string Confirmer(Side side, Role role, GovernanceAnswers people, AssumptionOwners sheet, Header header)
    {
        var (ours, theirs) = (Named(people, role, Side.Ours), Named(people, role, Side.Theirs));
        var (ourRole, theirRole) = (sheet.Ours.With(("role", role.Title())), sheet.Theirs.With(("role", role.Title()), ("partner", header.Partner ?? "the " + header.PartnerNoun)));
        return side switch
        {
            Side.Ours => ours ?? ourRole,
            Side.Theirs => theirs ?? theirRole,
            _ when ours is null && theirs is null => sheet.Joint.With(("role", role.Title())),
            _ => sheet.Both.With(("ours", ours ?? ourRole), ("theirs", theirs ?? theirRole)),
        };
    }

    private static string? Named(GovernanceAnswers people, Role role, Side side) =>
        people.NameOf(role, side) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null;
}
