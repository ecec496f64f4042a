using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class TermsSection
{
    public static DocumentSection Of(CommercialTerms terms)
    {
        var section = new SectionBuilder("terms", "COMMERCIAL TERMS")
            .Facts("Revenue Model", [.. terms.RevenueModel.Select(Bare)])
            .Facts("Exclusivity", terms.Exclusivity)
            .Facts("Intellectual Property", terms.IntellectualProperty)
            .Facts("Exit Provisions", terms.Exit)
            .Facts("Further Terms", [.. terms.Further.Where(f => !IsPosition(f))])
            .Bullets("To ask counsel", terms.LegalPrompts);

        // How far we would go, and what we watch for, is our negotiating position.
        section.Internal = true;
        return section.Facts("Our position", [.. terms.Further.Where(IsPosition)]).Presets(terms.Presets).Bullets("Warnings", terms.Warnings).Build();
    }

    /// <summary>The specification prints the kind of revenue model without a label.</summary>
    private static Fact Bare(Fact fact, int index) => index == 0 && fact.Label is not "Your share" ? new("", fact.Value) : fact;

    private static bool IsPosition(Fact fact) =>
        fact.Label.Contains("preset", StringComparison.OrdinalIgnoreCase) || fact.Label.Contains("walk-away", StringComparison.OrdinalIgnoreCase);
}
