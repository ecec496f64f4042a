namespace StrategicPartnerships.Core.Tests.Briefs;

/// <summary>
/// The test sentences of playbook part 2 §6, as listed there. In a cell <c>></c> means either reading, <c>+</c> a blend, empty not found,
/// <c>none:</c> a place without rows. The dials are the word shifts alone.
/// </summary>
public sealed record ReadingCase(int Number, string Objective, string Archetype, string Region, string Industry, string Offer, string Segment, string Dials);

public static class FortyCases
{
    public static readonly IReadOnlyList<ReadingCase> All =
    [
        new(1, "Expand into Brazil with our dental imaging software", "NewMarket", "latam", "healthcare", "dental imaging software", "", ""),
        new(2, "Get more enterprise customers in Spain", "Revenue", "iberia", "", "", "enterprise customers", "V4 X4"),
        new(3, "Break into the Japanese automotive supply market", "NewMarket", "japan", "manufacturing", "", "", ""),
        new(4, "Sell our HR software through accountants in Poland", "Revenue", "eu", "saas", "HR software", "", ""),
        new(5, "Reduce customer acquisition cost in the UK", "Cost", "uk_ie", "", "", "", ""),
        new(6, "Lower churn among restaurant customers", "Retention", "", "food_beverage", "", "restaurant customers", ""),
        new(7, "Cut the cost of acquiring small business customers", "Cost", "", "", "", "small business customers", "V2 X2"),
        new(8, "Grow sales of our insurance product in Mexico", "Revenue", "latam", "financial_services", "insurance product", "", ""),
        new(9, "Win government contracts in Australia", "Credibility>Revenue", "anz", "public_sector", "", "government", "X5 U2"),
        new(10, "Build an integration marketplace for our CRM", "Ecosystem", "", "saas", "CRM", "", ""),
        new(11, "Speed up onboarding with implementation partners", "Retention", "", "", "", "", ""),
        new(12, "Co-develop a battery recycling process with a university", "Innovation", "", "energy", "battery recycling process", "", ""),
        new(13, "Get certified by hospitals in France", "Credibility", "france", "healthcare", "", "hospitals", ""),
        new(14, "Secure a backup chip supplier outside Taiwan", "Resilience", "apac", "manufacturing", "", "", "X4"),
        new(15, "Launch our coffee machines in the Gulf", "NewMarket", "gcc", "food_beverage", "coffee machines", "", "X4"),
        new(16, "International expansion for a fashion brand", "NewMarket", "", "retail", "fashion", "", ""),
        new(17, "Add AI features to our legal software", "Product", "", "professional_services", "legal software", "", ""),
        new(18, "Attract developers to our payments API", "Ecosystem", "", "financial_services", "payments API", "developers", "T4"),
        new(19, "Reduce dependency on a single cloud provider", "Resilience", "", "saas", "", "", ""),
        new(20, "Enter the German hospital market with a patient messaging app", "NewMarket", "dach", "healthcare", "patient messaging app", "hospitals", ""),
        new(21, "Double partner revenue by 2028", "Revenue", "", "", "", "", ""),
        new(22, "Build trust with Swiss banks", "Credibility", "dach", "financial_services", "", "banks", ""),
        new(23, "Integrate our warehouse software with Shopify", "Product", "", "logistics", "warehouse software", "", ""),
        new(24, "Increase renewals in the US midmarket", "Retention", "us", "", "", "midmarket", ""),
        new(25, "Find distributors for our solar inverters in India", "NewMarket", "india", "energy", "solar inverters", "", "X4"),
        new(26, "Reach small retailers in Indonesia this quarter", "NewMarket>Revenue", "apac", "retail", "", "small retailers", "V2 X2 U5"),
        new(27, "Create a new category of carbon accounting with research partners", "Innovation", "", "energy>professional_services", "", "", ""),
        new(28, "Lower the cost to serve our telecom customers", "Cost", "", "telco", "", "telecom customers", ""),
        new(29, "Generate 40 qualified leads per quarter for our cybersecurity training", "Revenue", "", "cyber", "cybersecurity training", "", ""),
        new(30, "Sell drones to farmers in Canada without a sales team", "Revenue", "canada", "food_beverage", "drones", "farmers", "X4 R2"),
        new(31, "Become the trusted identity provider for Nordic municipalities", "Credibility", "nordics", "public_sector", "identity provider", "municipalities", "X5 U2"),
        new(32, "Upsell our existing enterprise accounts in Benelux", "Retention", "benelux", "", "", "enterprise accounts", "V4 X4"),
        new(33, "Launch an app store for our point-of-sale platform", "Ecosystem", "", "retail", "point-of-sale platform", "", ""),
        new(34, "Find a second contract manufacturer in Vietnam", "Resilience", "apac", "manufacturing", "", "", ""),
        new(35, "Fill the reporting gap in our school administration software", "Product", "", "education", "school administration software", "", ""),
        new(36, "Enter Italy and build credibility with local utilities", "NewMarket+Credibility", "italy", "energy", "", "utilities", ""),
        new(37, "Grow pipeline and reduce acquisition cost in North America", "Revenue+Cost", "us canada", "", "", "", ""),
        new(38, "Urgently find resellers for our machine tools in Turkey", "NewMarket>Revenue", "none:turkey", "manufacturing", "machine tools", "", "X4 U5"),
        new(39, "Strengthen our supply chain in Southeast Asia", "Resilience", "apac", "", "", "", ""),
        new(40, "Help startups in Ireland adopt our accounting software", "Retention>Revenue", "uk_ie", "professional_services", "accounting software", "startups", "V2 X2"),
    ];

    public static IEnumerable<string> Objectives => All.Select(c => c.Objective);

    public static TheoryData<int> Numbers => [.. All.Select(c => c.Number)];
}
