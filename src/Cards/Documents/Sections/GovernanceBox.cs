using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>The three levels of people, the two sides facing each other.</summary>
internal static class GovernanceBox
{
    private const int Under = 7;

    public static Box Of(GovernanceStructure governance)
    {
        var box = new Box().Title("PARTNERSHIP GOVERNANCE").Empty().Line("Executive Sponsors");
        Pair(box, governance, Role.ExecutiveSponsor).Line("↓", Under).Line("Partnership Managers");
        return Pair(box, governance, Role.PartnershipManager).Line("↓", Under).Line("Working Teams").Line(string.Join(" · ", governance.WorkingTeams));
    }

    public static string InWords(GovernanceStructure governance) =>
        $"Partnership governance. Executive sponsors: {Names(governance, Role.ExecutiveSponsor, " and ")}. Partnership managers: {Names(governance, Role.PartnershipManager, " and ")}. Working groups: {string.Join(", ", governance.WorkingTeams)}.";

    private static Box Pair(Box box, GovernanceStructure governance, Role role) => box.Line(Names(governance, role, " ←→ "), hanging: 2);

    private static string Names(GovernanceStructure governance, Role role, string between)
    {
        foreach (var row in governance.Roles)
            if (row.Role == role)
                return row.Ours + between + row.Theirs;
        return "You" + between + "Partner";
    }
}
