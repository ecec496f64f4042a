using System.Text.RegularExpressions;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Tests.Frameworks;

/// <summary>The nine objectives as people type them, bare and with everything told.</summary>
internal static class WhyCases
{
    private static readonly Playbook Playbook = Playbook.Load(PlaybookFiles.Embedded());

    /// <summary>Blocks whose numbers need no note, and why.</summary>
    private static readonly (string Section, string Heading, string Because)[] Exceptions =
    [
        ("footer", "How I read this", "the table itself says because of which words"),
        ("footer", "Assumptions to confirm", "every line is an assumption and says who settles it"),
        ("footer", "Where the figures come from", "names of publishers"),
        ("footer", "Version", "day and hash of this version"),
    ];

    public static Framework Derive(Archetype archetype, bool told) => Strategist.Derive(told ? Told(archetype) : Plain(archetype), Playbook, new(2026, 11, 22));

    public static Brief Plain(Archetype archetype) => new()
    {
        Objective = archetype switch
        {
            Archetype.NewMarket => "expand into DACH healthcare",
            Archetype.Revenue => "Generate 40 qualified leads per quarter for our cybersecurity training",
            Archetype.Product => "Integrate our payroll software with an HR suite",
            Archetype.Credibility => "Win trust with banks through a known brand",
            Archetype.Cost => "Lower our cost of acquisition in the mid-market",
            Archetype.Ecosystem => "Build an ecosystem of app developers",
            Archetype.Retention => "Reduce churn of small retailers by 5 %",
            Archetype.Innovation => "Co-develop a battery sensor with a research lab",
            _ => "Secure supply of chips in Asia",
        },
        Archetype = archetype,
    };

    public static Brief Told(Archetype archetype) => Plain(archetype) with
    {
        Company = "Medora", Partner = "Falcon", StartDate = new(2027, 2, 1), Currency = "EUR", TimeZone = "Europe/Berlin",
        Dials = Enum.GetValues<Dial>().ToDictionary(d => d, d => 2 + ((int)d % 3)),
        Ratings = new Dictionary<string, int>
        {
            ["market"] = 4, ["overlap"] = 3, ["brand"] = 4, ["growth"] = 3, ["technical"] = 5, ["capacity"] = 2, ["geography"] = 4, ["support"] = 3, ["sponsor"] = 4, ["resources"] = 3, ["contract"] = 4,
        },
        Value = new()
        {
            Acv = 30_000, GrossMargin = 70, Churn = 8, DiscountRate = 10, OneOff = 40_000, RunPerMonth = 4_000, DealsPerMonth = 2, PartnerShare = 15, DirectCac = 12_000, PartnerInvestment = 30_000,
            YouProvide = [new("Leads from 30 events", ValueKind.Access, 60_000, Confidence.M, 12_000)], PartnerProvides = [new("Sales coverage", ValueKind.Revenue, 90_000, Confidence.H, 20_000)],
        },
        Model = new() { Preset = "standard", NoticeMonths = 4, RevenueShare = 18, Alternatives = "tested", MonthsToReplace = 5, Control = "mutual", Data = "ours", PartnerNoticeDays = 60, Exclusivity = "none" },
    };

    public static bool NeedsNone(string section, string heading, Block block) =>
        Exceptions.Any(e => e.Section == section && e.Heading == heading) || block is Block.Table { Headers: [.., "Source"] };

    public static IEnumerable<string> Texts(Block block) => block switch
    {
        Block.Paragraph p => [p.Text],
        Block.Facts f => f.Rows.Select(r => r.Value),
        Block.Bullets b => b.Items,
        Block.Numbered n => n.Items,
        Block.Table t => t.Rows.SelectMany(r => r),
        Block.Diagram d => [d.Description],
        _ => [],
    };

    public static IReadOnlyList<string> Number(string text) => [.. Regex.Matches(text, @"\d[\d,.]*\d|\d").Select(m => m.Value)];
}
