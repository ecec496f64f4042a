using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Tests.GovernanceBuilder;

/// <summary>Choices, terms and money made by hand, so that these tests need no other module.</summary>
internal static class GovernanceCases
{
    public static readonly GovernanceSheets Sheets = TestCases.Playbook.Governance;

    public static Commitment CommitmentOf(ModelId model) => model switch
    {
        ModelId.Referral => Commitment.Low,
        ModelId.Reseller or ModelId.Integration => Commitment.Medium,
        ModelId.StrategicAlliance => Commitment.VeryHigh,
        _ => Commitment.High,
    };

    public static ModelChoice Choose(ModelId model) => new(
        [.. Enum.GetValues<ModelId>().Select(m => new ModelScore(m, 50, 50, false, [], []))], model, ModelId.Referral, false, false, 5, "clear", [], [], "", CommitmentOf(model));

    public static CommercialTerms Terms(int months) => new()
    {
        RevenueModel = [], Exclusivity = [], IntellectualProperty = [], Exit = [], Further = [], LegalPrompts = [], Warnings = [],
        InForce = new("standard", 20, "none", 3, false, "own", "ours", 90, months, true),
    };

    /// <summary>The playbook's figures at default dials (part 5 §2.1): year 1, year 2, deals a month.</summary>
    public static ValueQuantification Value(ModelId model, string currency = "EUR")
    {
        var (first, second, deals) = model switch
        {
            ModelId.Referral => (32_644.0, 60_000.0, 0.5),
            ModelId.Reseller => (26_263, 60_000, 1.0),
            ModelId.Integration => (21_010, 60_000, 0.8),
            ModelId.CoSelling => (72_067, 60_000, 1.0),
            ModelId.CoDevelopment => (3_326, 447_030, 2.0),
            _ => (46_160, 60_000, 2.0),
        };
        var none = new Scenario("base", 1, 0, null, 0, 0, 0, []);
        return new(currency, new(50_000, 0.8, 0.1, 0.12, 0, 0, deals, 0.2, true, 3, 6, 36), none, none, none, 0, 0, 0, first, second, [], []);
    }

    public static PartnershipCalendar Plan(Case subject, ModelId model, int term = 12) => CalendarPlanner.Plan(subject, Choose(model), Terms(term));

    public static GovernanceStructure Govern(Case subject, ModelId model, Notes? notes = null) =>
        GovernanceDesigner.Design(subject, Choose(model), Plan(subject, model), subject.Slots, notes ?? new());

    public static SuccessMetrics Measure(Case subject, ModelId model, Notes? notes = null) =>
        MetricsDesigner.Design(subject, Choose(model), Plan(subject, model), Value(model), subject.Slots, notes ?? new());

    /// <summary>No slot and no source tag left.</summary>
    public static bool IsClean(string text) => !text.Contains('{') && !text.Contains('}') && !text.Contains('[') && !text.Contains(']');
}
