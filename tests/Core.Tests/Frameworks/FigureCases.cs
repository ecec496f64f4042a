using System.Globalization;
using System.Text.RegularExpressions;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

/// <summary>The nine objectives, bare and with ratings and typed figures, and the numbers that their explanations print.</summary>
internal static partial class FigureCases
{
    private static readonly string[] Objectives =
    [
        "expand into DACH healthcare", "Generate 40 qualified leads per quarter for our cybersecurity training", "Fill the reporting gap in our school administration software",
        "Build trust with Swiss banks", "Cut the cost of acquiring small business customers", "Attract developers to our payments API", "Lower churn among restaurant customers",
        "Co-develop a battery recycling process with a university", "Secure a backup chip supplier outside Taiwan",
    ];

    public static TheoryData<string, bool> All => [.. from objective in Objectives from told in (bool[])[false, true] select new TheoryDataRow<string, bool>(objective, told)];

    public static Framework Derive(string objective, bool told) => StrategistTests.Derive(told ? Told(objective) : new() { Objective = objective });

    public static Brief Told(string objective) => new()
    {
        Objective = objective, Company = "Medora", Partner = "Falcon", StartDate = new(2027, 2, 1), Currency = "EUR", TimeZone = "Europe/Berlin",
        Dials = Enum.GetValues<Dial>().ToDictionary(d => d, d => 2 + ((int)d % 3)),
        Ratings = new Dictionary<string, int>
        {
            ["market"] = 4, ["overlap"] = 3, ["brand"] = 4, ["growth"] = 3, ["technical"] = 5, ["capacity"] = 2, ["geography"] = 4, ["support"] = 3, ["sponsor"] = 4, ["resources"] = 3, ["contract"] = 4,
        },
        Value = new()
        {
            Acv = 30_000, GrossMargin = 70, Churn = 8, DiscountRate = 10, OneOff = 40_000, RunPerMonth = 4_000, DealsPerMonth = 2, PartnerShare = 15, PartnerInvestment = 30_000,
            YouProvide = [new("Leads", ValueKind.Access, 60_000, Confidence.M, 12_000)], PartnerProvides = [new("Sales coverage", ValueKind.Revenue, 90_000, Confidence.H, 20_000)],
        },
        Model = new() { Preset = "standard", NoticeMonths = 4, RevenueShare = 18, Alternatives = "tested", MonthsToReplace = 5, Control = "mutual", Data = "ours", PartnerNoticeDays = 60, Exclusivity = "none" },
    };

    /// <summary>The numbers of a printed text with half a unit of their last digit: what they may have been before they were rounded.</summary>
    public static IReadOnlyList<(double Number, double Half)> Numbers(string text) =>
    [
        .. NumberPattern().Matches(text).Select(m => m.Value.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'))
            .Select(n => (double.Parse(n, CultureInfo.InvariantCulture), 0.5 * Math.Pow(10, n.Contains('.', StringComparison.Ordinal) ? n.IndexOf('.', StringComparison.Ordinal) + 1 - n.Length : 0))),
    ];

    public static Figure Of(this IReadOnlyList<Figure> figures, string id) => figures.Single(f => f.Id == id);

    [GeneratedRegex(@"[-−]?\d[\d,]*(\.\d+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();
}
