using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Cards.Tests;

internal static partial class SampleFramework
{
    private static PartnerCriteria Criteria() => new(
        [
            Ask("market", "Market alignment", "Strategic Fit", 14, 4, "Sells to clinics and hospitals in at least three Gulf states", 4, "Also serves labs and pharmacies"),
            Ask("overlap", "Customer overlap", "Strategic Fit", 12, 3, "At least 50 clinics that we want as customers", 3),
            Ask("brand", "Brand compatibility", "Strategic Fit", 6, 3, "Known to health ministries for reliable delivery", 4),
            Ask("growth", "Growth trajectory", "Strategic Fit", 6, 3, "Grew in two of the last three years", null),
            Ask("technical", "Technical compatibility", "Operational Fit", 10, 3, "Has installed software that speaks HL7 or FHIR", 4),
            Ask("capacity", "Team capacity", "Operational Fit", 8, 3, "Two trained sellers and one engineer from the first month", 3),
            Ask("geography", "Geographic coverage", "Operational Fit", 8, 4, "Offices or agents in the Emirates and Saudi Arabia", 5),
            Ask("support", "Support capability", "Operational Fit", 8, 3, "First-line support in Arabic and English", 4),
            Ask("sponsor", "Executive sponsor", "Partnership Readiness", 10, 3, "A director answers for the partnership by name", 2),
            Ask("resources", "Dedicated resources", "Partnership Readiness", 8, 3, "Half a person, named, for the first six months", 3),
            Ask("contract", "Contractual flexibility", "Partnership Readiness", 4, 2, "Accepts a pilot before a long contract", null),
            Ask("track", "Track record", "Partnership Readiness", 6, 3, "Two foreign products brought to market before", 4),
        ],
        new(
            [new("Market fit", 35, 4, 1.4), new("Customer overlap", 25, 3, 0.75), new("Technical fit", 20, 4, 0.8), new("Resource commitment", 20, 2.5, 0.5)],
            3.45, false, "Score (1-5)", ["Growth and contract are not rated yet."]),
        new(3.56, 64, "Nurture", true, 90, 65, 55, "Nurture: one point below the line; the sponsor decides.", ["Executive sponsor: 2, needs 3"],
            ["A sponsor rated 3 makes it Pursue."], ["Who would sponsor this?"]),
        ["Sells to our buyers today", "Has no product of its own in our field"]);

    private static Requirement Ask(string id, string name, string group, int weight, int floor, string text, int? rating, params string[] others) =>
        new(id, name, group, weight, floor, text, others, "Customer list, two references", rating);

    private static PartnerProfile Profile() => new()
    {
        Title = "Al Noor Health IT",
        Named = true,
        Overview = [new("Industry", "Healthcare IT"), new("Size", "50 to 250 staff (assumed)"), new("Geography", "United Arab Emirates, Saudi Arabia"), new("Stage", "Growing (assumed)")],
        Rationale =
        [
            new("Why this partner", "Sells to 120 clinics and has no product of its own in scheduling"), new("Mutual benefits", "We gain access, the partner gains a recurring margin"),
            new("Risks", "Sponsor not named yet"), new("Fit score", "64 of 100, Nurture"),
        ],
        Proposed = [new("Partnership type", "Reseller"), new("Initial scope", "Three clinics in Dubai"), new("Expansion path", "Saudi Arabia, then co-selling")],
        OpenQuestions = ["Yearly revenue", "Competing products in the portfolio"],
        Categories = [new("integrator", "Regional health-IT integrators", "install and support what clinics buy", "industry", null), new("host", "Licensed cloud hosts", "keep health data in the country", "region", "fits a later model")],
        Candidates = new("Candidates to research, not contacted, not endorsed",
            [new("Gulf Care Systems", "company", "integrator", "Integrator of hospital systems", "Works in all six states", "A", "public directory", true, false)], null),
        Prioritisation = "Al Noor Health IT first: highest fit among the rated.",
        Outreach = new("Dear Al Noor team,\nour clinics ask for a partner in the Gulf.\nShall we talk on Tuesday?", [new("Day 4", "Send the one-page summary"), new("Day 10", "Call the sales director")],
            "two of three signals are seen", [new(2026, 11, 30), new(2026, 12, 4)]),
    };
}
