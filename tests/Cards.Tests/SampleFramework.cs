using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Cards.Tests;

/// <summary>One complete framework made by hand: a clinic-software maker and its reseller in the Gulf.</summary>
internal static partial class SampleFramework
{
    public static Framework Create() => new()
    {
        Header = new("Medora Software", "Enter the Gulf healthcare market and win 40 clinics by 30 Jun 2027", "Al Noor Health IT",
            ["Al Noor Health IT", "Regional health-IT integrators", "Hospital group distributors", "Licensed cloud hosts"],
            "Objective: New market (clear), because you wrote \"enter\".\nRegion: the Gulf, because you wrote \"Gulf\".", Reading()),
        Criteria = Criteria(),
        Models = Models(),
        Value = Value(),
        Profile = Profile(),
        Governance = Governance(),
        Terms = Terms(),
        Metrics = Metrics(),
        Roadmap = new(
            [
                new("Pilot", new(2026, 12, 1), new(2027, 2, 28), "Three clinics in Dubai", "Prove that the partner can sell and install alone", "Success criteria", "3 clinics live, 8 qualified leads a month", "25,000 USD", "15,000 USD"),
                new("Scale", new(2027, 3, 1), new(2027, 8, 31), "All clinics of the two largest groups", "20 clinics live", "Investment", "One partner manager on each side", "60,000 USD", "45,000 USD"),
                new("Deepen", new(2027, 9, 1), new(2027, 11, 30), "Saudi Arabia and Kuwait", "40 clinics live", "Evolution", "From resale to co-selling", "40,000 USD", "40,000 USD"),
            ],
            "Stop when fewer than two clinics are live on day 120.", "Relationship building from 24 Nov 2026, before the pilot.", "Decisions slow down during Ramadan; plan no launch then."),
        Risks = new(
        [
            new("Partner underperforms", "M", "H", "Activation gate on day 90, minimums, a second partner", "Sara Lind", "No qualified lead for three weeks", new(2027, 1, 15)),
            new("Dependency grows", "L", "H", "Cap at 30% of pipeline, one qualified alternative, exit drill", "Jon Berg", "More than a quarter of pipeline through one partner", new(2027, 2, 15)),
            new("Competitive conflict", "M", "H", "List of boundaries, data wall, duty of first notice", "Sara Lind", "A competing product in the partner's quote", new(2027, 2, 15)),
            new("Cultural clash", "M", "M", "Joint norms, pulse survey, paired leads", "Jon Berg", "Two missed meetings in a month", new(2027, 1, 15)),
        ]),
        Dependency = Dependency(),
        Assumptions =
        [
            new("Gross margin", "75%", "grossMargin", Side.Ours), new("Partner's notice", "90 days", "partnerNoticeDays", Side.Theirs), new("Start date", "1 Dec 2026", "startDate", Side.Joint),
        ],
        NextActions =
        [
            new("Rate the partner on twelve criteria.", "Sara Lind", new(2026, 11, 27), "nine of twelve are rated."),
            new("Send the outreach message.", "Sara Lind", new(2026, 11, 30), "the partner has answered."),
            new("Name an executive sponsor.", "Medora Software", new(2026, 12, 2), "the sponsor has accepted."),
        ],
        Sources = ["Partner programme guide of a large software firm (A)", "Our planning figures"],
        LegalNotice = "Legal remarks are prompts to ask counsel, not legal advice.",
        PlaybookHash = "3f9a61c2",
        DerivedOn = new(2026, 11, 24),
    };

    private static Reading Reading() => new()
    {
        Text = "Enter the Gulf healthcare market and win 40 clinics by 30 Jun 2027",
        Archetypes = [new(Archetype.NewMarket, 1)],
        Confidence = ReadingConfidence.Clear,
        Dials = new(new Dictionary<Dial, DialValue>(), false),
        Items = [],
        Remarks = ["The Gulf is read as the six states of the Gulf Cooperation Council."],
    };

    private static DependencyReport Dependency() => new(
        new(34, "watch", [new("share", "Share of pipeline", 30, 40, "20%", true), new("alternatives", "Alternatives", 20, 50, "one identified", false)], [], ["No tested alternative is known"], 60, 24, 46, "Keep a second partner warm."),
        new(22, "green", [new("share", "Share of pipeline", 30, 10, "5%", true)], [], [], 30, 12, 40, "The partner can do without you."),
        12, "You depend more than the partner does.", [new("Alternatives", "Qualify a second reseller before month 6", "Jon Berg", new(2027, 2, 12))]) { DrillLine = "Exit drill once a year, ten checks." };
}
