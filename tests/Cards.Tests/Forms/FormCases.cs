using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Cards.Tests.Forms;

/// <summary>A framework made by hand, as far as forms read it; the strategist itself is tested elsewhere.</summary>
internal static class FormCases
{
    public static readonly Playbook Playbook = Playbook.Load(PlaybookFiles.Embedded());

    public static Framework Framework(bool forced = false, string exclusivity = "none") => new()
    {
        Header = new("Acme", "Objective", null, [], "", Reading),
        Models = new(new([], ModelId.CoSelling, ModelId.Referral, false, forced, 4, "clear", [], [], "", Commitment.High), null!, null!, []),
        Value = new(
            ["Trained people", "Product | licences"], ["Introductions"], ["Shared customers"], [], [],
            new("EUR", new(48_000, 0.8, 0.1, 0.12, 20_000, 12_000, 0.35, 0.1, true, 3, 9, 36), null!, null!, null!, 0.1, 452_000.4, 271_200, 0, 0, [], []),
            null!, [], []),
        Terms = new()
        {
            RevenueModel = [], Exclusivity = [], IntellectualProperty = [], Exit = [], Further = [], LegalPrompts = [], Warnings = [],
            InForce = new("standard", 10, exclusivity, 3, false, "own", "ours", 90, 12, false),
        },
        Dependency = new(new(26.9, "watch", [new("revenue", "", 25, 30, "15 %", false), new("alternatives", "", 15, 60, "identified only", false), new("replace", "", 10, 40, "4 months", false), new("control", "", 5, 0, "as agreed", false)], [], [], 0, 10, 40, ""), null!, 8, "", []),
        Criteria = null!, Profile = null!, Governance = null!, Metrics = null!, Roadmap = null!, Risks = null!,
        Assumptions = [], NextActions = [], Sources = [], LegalNotice = "", PlaybookHash = "", DerivedOn = new(2026, 11, 22),
    };

    private static Reading Reading => new()
    {
        Text = "expand into DACH healthcare", Archetypes = [new(Archetype.NewMarket, 1)], Confidence = ReadingConfidence.Clear, Regions = ["dach"], RegionWords = "DACH",
        Industry = "healthcare", Functions = ["health_it"], Offer = "rota software", Items = [],
        Dials = new(new Dictionary<Dial, DialValue> { [Dial.Complexity] = new(5, DialSource.Industry, "healthcare"), [Dial.Urgency] = Dials.Unset }, false),
    };
}
