using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Cards.Tests;

internal static partial class SampleFramework
{
    private static PartnershipModels Models() => new(
        new(
            [
                new(ModelId.Reseller, 78.4, 78.4, false, ["the partner owns the channel", "commitment is medium"], []), new(ModelId.CoSelling, 66.1, 66.1, false, ["deals are large"], []),
                new(ModelId.Referral, 61, 61, false, ["little to set up"], []), new(ModelId.Integration, 52.3, 52.3, false, ["a technical link helps"], []),
                new(ModelId.StrategicAlliance, 49, 58, true, [], ["a lower model has worked"]), new(ModelId.CoDevelopment, 41, 41, true, [], ["two engineers on each side"]),
            ],
            ModelId.Reseller, ModelId.CoSelling, false, false, 12.3, "clear", ["With high commitment it would be Co-selling."], ["Reseller is the usual lead for a new market."],
            "Co-selling after two joint quarters", Commitment.Medium),
        new(ModelId.Reseller, "Reseller", "Product and training", "Distribution and support", "Partner sells, installs and supports; we train and certify", "Partner buys at 30% off the list price and sets its own price",
            "The partner buys from you and sells under its own contract.", "Markets where you have no people and the customer wants a local contract", "Medium",
            "A clinic-software maker sells through a health-IT integrator in Dubai.", null, [new("Who owns the customer", "Partner; you keep the right to contact")]),
        new(ModelId.CoSelling, "Co-selling", "Product experts", "Account access", "Joint account plans", "10% success fee on partner-sourced deals",
            "Both sides sell together to named accounts.", "Large deals that need both sides in the room", "High", "Two sales forces share one list of 20 hospitals.", null, []),
        ["Week 1: order and price list", "Week 2: training of two engineers", "Week 4: first joint installation"]);

    private static MutualValueMap Value() => new(
        ["Clinic scheduling software with an Arabic interface", "Sales and engineer training", "Launch budget of 10,000 USD"],
        ["Access to 120 clinics", "Local licences and hosting", "First-line support in Arabic"],
        ["40 clinics live within a year", "A reference hospital in each state"],
        ["Recurring margin on a growing base"],
        [
            new("Capability", "Clinic scheduling software", "Installation and support", "Clinics live in four weeks"), new("Access", "Product roadmap", "120 clinics", "Eight qualified leads a month"),
            new("Resource", "Launch budget", "Two engineers", "A pilot at shared cost"),
        ],
        new("USD", new(12_000, 0.75, 0.1, 0.1, 25_000, 4_000, 2, 0.3, true, 2, 6, 24),
            Case("Conservative", 0.6, 12, 22, 8_200), Case("Base", 1, 84, 13, 61_400), Case("Upside", 1.3, 131, 10, 98_700), 0.92, 121_000, 100_000, 160_000, 380_000,
            [
                new("Your investment", "121,000 USD over 24 months (assumed)"), new("Partner investment", "100,000 USD over 24 months (assumed)"),
                new("Expected return", "84% over 24 months"), new("Payback period", "13 months"),
            ],
            ["The gross margin of 75% is an assumption."]),
        new(0.82, "balanced", 3.1, 2.5, 55, null, 0.7, 1.4, 1, [], [new("share-32", "Raise the margin by two points for the first year", "margin of 32 %", Side.Theirs, 0.9, "balanced", null, 3, 2.7, 32)], "Show both returns to the partner.", false),
        ["One installation crew for both products"],
        ["Your sellers are paid the same for a partner deal"]);

    private static Scenario Case(string name, double factor, double roi, int? payback, double npv) => new(name, factor, roi, payback, npv, 540_000 * factor, 162_000 * factor, [-25_000, -20_000]);

    private static CommercialTerms Terms() => new()
    {
        RevenueModel = [new("Model", "Resale margin of 30% off the list price"), new("Your share", "70%"), new("Partner share", "30%"), new("Payment terms", "net 30 days from invoice")],
        Exclusivity = [new("Scope", "none"), new("Geography", "United Arab Emirates, non-exclusive"), new("Duration", "does not apply"), new("Exceptions", "named accounts of both sides")],
        IntellectualProperty = [new("Pre-existing", "each party keeps its own"), new("Joint development", "none planned"), new("Licensing", "trademark and demo licence for the term")],
        Exit = [new("Notice period", "90 days"), new("Wind-down", "renewals handed over within 120 days"), new("Data handling", "export and certificate within 30 days"), new("Non-compete", "none")],
        Further = [new("Term", "24 months"), new("Renewal", "by agreement, no automatic renewal"), new("Preset", "Standard")],
        LegalPrompts = ["Commercial agency law of the Emirates: ask counsel before signing"],
        Warnings = ["A partner that owns the data is a dependency trap"],
        InForce = new("standard", 30, "none", 3, false, "own", "partner-bills", 90, 24, true),
    };
}
