using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;

namespace StrategicPartnerships.Cards.Tests;

internal static partial class SampleFramework
{
    private static GovernanceStructure Governance() => new()
    {
        Roles =
        [
            new(Role.ExecutiveSponsor, "Executive Sponsor", "Jon Berg", "to be named by 8 Dec 2026", "Removes obstacles, decides on money"),
            new(Role.PartnershipManager, "Partnership Manager", "Sara Lind", "Huda Karim", "Runs the plan"),
            new(Role.TechnicalLead, "Technical Lead", "Ola Viken", "to be named by 8 Dec 2026", "Owns the integration list"),
            new(Role.SalesLead, "Sales Lead", "to be named by 8 Dec 2026", "Omar Said", "Owns the pipeline"),
        ],
        WorkingTeams = ["Sales", "Product", "Support"],
        Forums =
        [
            new("exec-review", "Exec review", "Quarterly", 60, "Sponsors", "Strategy", new(2027, 3, 2), "7 days and 1 day before", ["Results", "Decisions"]),
            new("ops-sync", "Ops sync", "Monthly", 45, "Managers", "Operations", new(2027, 1, 5), "2 days before", ["Pipeline", "Issues"]),
            new("working-team", "Working team", "Weekly", 30, "Leads", "Execution", new(2026, 12, 8), "1 day before", ["This week"]),
        ],
        DecisionRights =
        [
            new("Strategic", "scope, exclusivity", "Exec sponsors", "Joint approval"), new("Operational", "budget inside the plan", "Managers", "Single-party"),
            new("Tactical", "who calls whom", "Working team", "Autonomy"),
        ],
        Conflict =
        [
            new(1, "Working team negotiation", "Leads", "5 days", "2 days", "4 hours", "Note of what was agreed"), new(2, "Manager escalation", "Managers", "5 days", "2 days", "8 hours", "Written options"),
            new(3, "Executive decision", "Sponsors", "10 days", "5 days", "24 hours", "Decision"), new(4, "Formal dispute process", "Counsel", "30 days", "15 days", "5 days", "Mediation"),
        ],
        ConflictRules = ["Nobody skips a step except for safety or law"],
        OperatingModel = "The two managers run one plan and one list of open points.",
        SlotRule = "Meetings lie between 10:00 and 15:00 of both sides.",
    };

    private static SuccessMetrics Metrics() => new(
        [
            new("revenue", "Revenue generated", "160,000 USD in year one", "Invoices to partner customers", "Monthly", "Sara Lind", "0", "How much was invoiced?"),
            new("deals", "Deals influenced", "24 in year one", "Deals registered in the portal", "Monthly", "Omar Said", "0", "How many deals were registered?"),
            new("satisfaction", "Customer satisfaction", "85%", "Survey 30 days after go-live", "Quarterly", "Huda Karim", "unknown", "What was the score?"),
            new("adoption", "Integration adoption", "60%", "Clinics that use the link", "Monthly", "Ola Viken", "0%", "How many clinics use it?"),
        ],
        [
            new("30 days", 30, new(2026, 12, 31), "Two engineers certified"), new("90 days", 90, new(2027, 3, 1), "Three clinics live"),
            new("6 months", 180, new(2027, 5, 31), "20 clinics live"), new("1 year", 365, new(2027, 12, 1), "40 clinics live"),
        ],
        "Each owner is asked on the first working day of the month.");
}
